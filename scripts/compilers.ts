// The built types under every compiler we promise: what must compile does, what must not does not. `npm run types`.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** TypeScript 5.9, 6.0 and 7.0, by the names they are installed under. */
export const compilers = ["typescript-5.9", "typescript", "typescript-7"];

/** Call sites on the built package and on the bare global, and our MSW handlers with MSW 2. */
export const projects = ["test/types", "test/types/global", "test/types/tsconfig.msw-2.json"];

/** Runs a compiler; throws its output where it fails. */
export function tsc(compiler: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [`${root}node_modules/${compiler}/bin/tsc`, ...args], {
      cwd: root,
      encoding: "utf8",
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}

if (import.meta.main) {
  for (const compiler of compilers) {
    for (const project of projects) tsc(compiler, "-p", project);
    console.log(`${tsc(compiler, "--version").trim()}: ${projects.join(", ")} as they should be`);
  }
}
