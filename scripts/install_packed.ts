// Packs this package as `npm publish` does, and installs it in `test/consumers` as users do.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/kakao-typed-`);
const npm = (cwd: string, ...args: string[]) =>
  execFileSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8" });

try {
  const name = npm(root, "pack", "--ignore-scripts", "--pack-destination", folder).trim();
  // the lock stays as it is; what the package depends on comes along, and what it does not is not there
  npm(
    `${root}test/consumers`,
    "install",
    "--no-save",
    "--omit=peer",
    "--prefer-offline",
    `${folder}/${name}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
