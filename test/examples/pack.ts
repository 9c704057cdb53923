// Packs the package once, for all examples of a run to install.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../support/compiler.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for copies of examples. */
    readonly copies: string;
    /** The packed package. */
    readonly packed: string;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const copies = mkdtempSync(join(tmpdir(), "kakao-typed-examples-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", copies];
  const output = execFileSync("npm", args, { cwd: root, encoding: "utf8" });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  provide("copies", copies);
  provide("packed", join(copies, filename));
  return () => rmSync(copies, { recursive: true, force: true });
}
