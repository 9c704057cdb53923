// `npm run example -- react`: runs an example on the package as it is here, out of a copy, as its readers do.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error("Which one? For example: npm run example -- react");

const folder = mkdtempSync(join(tmpdir(), `kakao-typed-${name}-`));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["inherit", "pipe", "inherit"] });
try {
  cpSync(`${root}examples/${name}`, folder, { recursive: true });
  const pack = npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const [{ filename }] = JSON.parse(pack) as [{ filename: string }];
  const file = join(folder, "package.json");
  // in place of the published one
  const here = `"kakao-typed": "file:${filename}"`;
  writeFileSync(file, readFileSync(file, "utf8").replace('"kakao-typed": "latest"', here));
  npm(["install", "--no-audit", "--no-fund", "--no-package-lock"], folder);
  execFileSync("npm", ["start"], { cwd: folder, stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
