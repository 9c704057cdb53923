// The tarball of the package, as `npm pack` would make it.
import { execFileSync } from "node:child_process";
import { root } from "./compiler.js";

interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

export function pack(): Packed {
  const npm = process.env["npm_execpath"];
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"];
  const output = npm
    ? execFileSync(process.execPath, [npm, ...args], { cwd: root, encoding: "utf8" })
    : execFileSync("npm", args, { cwd: root, encoding: "utf8" });
  // npm 11 gives a list, npm 12 a record
  const [packed] = Object.values(JSON.parse(output) as Packed[] | Record<string, Packed>);
  return packed!;
}
