// Installs what the tests of other makers' packages run: each folder named has packages of its own, which nothing else
// needs. Does nothing where they are installed as their lock says.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

for (const path of process.argv.slice(2)) {
  const folder = fileURLToPath(new URL(`../${path}/`, import.meta.url));
  const installedAt = changedAt(`${folder}node_modules/.package-lock.json`);
  if (installedAt >= changedAt(`${folder}package-lock.json`)) continue;
  // peers of theirs, such as Next.js and React, are the repository's own
  execFileSync("npm", ["ci", "--omit=peer"], { cwd: folder, stdio: "inherit" });
}
