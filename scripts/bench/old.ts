// The package as it was before its schemas were compiled, built beside this one, so that both are measured in one run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const oldCommit = "603381f";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The old package, and how to remove it. */
export interface Old {
  /** The path of one of its built files. */
  readonly file: (name: string) => string;
  readonly remove: () => void;
}

/** Builds the old package in a temporary folder, with the present dependencies; `undefined` where the clone lacks its commit. */
export function buildOld(): Old | undefined {
  try {
    execFileSync("git", ["cat-file", "-e", `${oldCommit}^{commit}`], {
      cwd: root,
      stdio: "ignore",
    });
  } catch {
    console.log(`Commit ${oldCommit} is not in this clone: there is nothing old to compare with.`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-old-"));
  const archive = join(folder, "old.tar");
  execFileSync("git", ["archive", "--output", archive, oldCommit], { cwd: root });
  execFileSync("tar", ["-xf", archive], { cwd: folder });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "ignore" });
  return {
    file: (name) => join(folder, "dist", name),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
