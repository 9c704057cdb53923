// Plants faults on purpose and expects the tests to find them: `npm run check:mutants -- [text …] [--jobs 2]`. The lists are
// in test/mutants; a text chooses those that have it in list, file or description.
//
// Each fault is planted in a copy of the repository in a temporary folder, never here. It counts as killed when a test
// fails with it: a file that does not load, a run without tests or one that never ends proves nothing.
import { execFile, type ExecFileException } from "node:child_process";
import { globSync } from "node:fs";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import manifest from "../package.json" with { type: "json" };
import type { Mutant } from "../test/mutants/mutant.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const lists = join(root, "test/mutants");

/** Not copied: what is made anew, and what no test reads. */
const left = new Set([".git", "node_modules", "dist", "reports", "coverage", ".next"]);
/** Folders of the packages that ours brings with it. */
const bundled = new Set(Object.keys(manifest.dependencies).map((name) => name.replace(/\/.*/, "")));
/** Where vitest.config.ts has the report written to. */
const report = "reports/tests.json";
/** Milliseconds a run of tests may take. */
const patience = 600_000;

interface Listed extends Mutant {
  /** Name of the list. */
  readonly list: string;
}

/** What came of a run of tests. */
type Verdict =
  | { readonly is: "failed"; readonly test: string; readonly why: string }
  | { readonly is: "passed"; readonly count: number }
  | { readonly is: "broken"; readonly why: string };

const projectOf = ({ project = "node" }: Mutant) => project;

/** All mutants that have each of these texts. */
async function read(texts: readonly string[]): Promise<Listed[]> {
  const names = (await readdir(lists)).filter((name) => name !== "mutant.ts").sort();
  const found = await Promise.all(
    names.map(async (name) => {
      const list = basename(name, ".ts");
      const { mutants } = (await import(pathToFileURL(join(lists, name)).href)) as {
        readonly mutants: readonly Mutant[];
      };
      return mutants.map((mutant) => ({ ...mutant, list }));
    }),
  );
  return found
    .flat()
    .filter(({ list, file, what }) =>
      texts.every((text) => `${list} ${file} ${what}`.includes(text)),
    );
}

/** The source with the fault in it; none where the code it replaces does not stand there once. */
function planted(source: string, { find, replace }: Mutant): string | undefined {
  const [before, after, ...more] = source.split(find);
  return after === undefined || more.length || find === replace
    ? undefined
    : before + replace + after;
}

/** The mutants that cannot be planted, since the code has changed. */
async function outdated(mutants: readonly Listed[]): Promise<string[]> {
  const found = await Promise.all(
    mutants.map(async (mutant) => {
      const source = await readFile(join(root, mutant.file), "utf8");
      return planted(source, mutant) === undefined
        ? [`${mutant.list}: ${mutant.file}: ${mutant.what}: ${mutant.find}`]
        : [];
    }),
  );
  return found.flat();
}

/** A copy of the repository, with the packages of this one. */
async function copy(): Promise<string> {
  // the real path, since tests compare paths with those that Node gives
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kakao-typed-mutants-")));
  await cp(root, folder, {
    recursive: true,
    filter: (source) => !left.has(basename(source)),
  });
  // a folder of links, not a link: tools keep their caches in it
  const packages = join(folder, "node_modules");
  const installed = join(root, "node_modules");
  await mkdir(packages);
  for (const name of await readdir(installed)) {
    if (name.startsWith(".") && name !== ".bin") continue;
    // tests look at the paths of what is bundled: no links, then
    if (bundled.has(name)) {
      await cp(join(installed, name), join(packages, name), { recursive: true });
    } else {
      await symlink(await realpath(join(installed, name)), join(packages, name));
    }
  }
  // packages that lie in the repository have packages of their own
  for (const own of globSync("test/runtimes/*/node_modules", { cwd: root })) {
    await symlink(join(root, own), join(folder, own));
  }
  return folder;
}

/** Runs a command in a folder to its end; gives what it has printed, and why it failed where it did. */
const run = (folder: string, command: string, args: readonly string[]) =>
  new Promise<{ output: string; error: ExecFileException | null }>((resolve) => {
    execFile(
      command,
      args,
      { cwd: folder, timeout: patience, killSignal: "SIGKILL", maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => resolve({ output: stdout + stderr, error }),
    );
  });

/** Copies whose built files are those of their sources. */
const built = new Set<string>();

/** Builds a copy, whose built files some tests run on; tells why it does not build. */
async function build(folder: string): Promise<string | undefined> {
  if (built.has(folder)) return undefined;
  const { output, error } = await run(folder, "npm", ["run", "--silent", "build"]);
  if (error) return `it does not build:\n${output}`;
  built.add(folder);
  return undefined;
}

interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs tests of a copy, and reads vitest's own report. */
async function testIn(folder: string, project: string, tests: readonly string[]): Promise<Verdict> {
  if (project === "package" || project === "examples") {
    const why = await build(folder);
    if (why !== undefined) return { is: "broken", why };
  }
  const file = join(folder, report);
  await rm(file, { force: true });
  const { output, error } = await run(folder, process.execPath, [
    join(folder, "node_modules/vitest/vitest.mjs"),
    "run",
    "--project",
    project,
    // several runs share this machine: slow is no failure
    "--testTimeout=20000",
    ...tests,
  ]);
  if (error?.killed) return { is: "broken", why: "it did not end in time" };
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { is: "broken", why: `there is no report:\n${output}` };
  const { numTotalTests, testResults } = JSON.parse(text) as Report;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === "failed");
  if (failed) {
    return { is: "failed", test: failed.fullName, why: failed.failureMessages.join("\n") };
  }
  const unloaded = testResults.find(({ status }) => status === "failed");
  if (unloaded) return { is: "broken", why: `${unloaded.name}: ${unloaded.message}` };
  if (testResults.length < tests.length || numTotalTests === 0) {
    return { is: "broken", why: `not all of these hold tests: ${tests.join(", ")}` };
  }
  return error
    ? { is: "broken", why: `no test failed, but the run did:\n${output}` }
    : { is: "passed", count: numTotalTests };
}

/** Plants a mutant in a copy, runs its tests, and takes it out again. */
async function judge(folder: string, mutant: Listed): Promise<Verdict> {
  const file = join(folder, mutant.file);
  const source = await readFile(file, "utf8");
  const write = async (text: string) => {
    await writeFile(file, text);
    // the examples are not built
    if (!mutant.file.startsWith("examples/")) built.delete(folder);
  };
  await write(planted(source, mutant)!);
  try {
    return await testIn(folder, projectOf(mutant), mutant.tests);
  } finally {
    await write(source);
  }
}

/** Does every piece of work, in as many copies as there are. */
async function inCopies<T>(
  folders: readonly string[],
  work: readonly T[],
  each: (folder: string, item: T) => Promise<void>,
): Promise<void> {
  const rest = [...work];
  await Promise.all(
    folders.map(async (folder) => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
        await each(folder, item);
      }
    }),
  );
}

/** Without a fault the tests pass, or their failing would prove nothing. */
async function checkTests(folders: readonly string[], mutants: readonly Listed[]): Promise<void> {
  const projects = [...new Set(mutants.map(projectOf))];
  await inCopies(folders, projects, async (folder, project) => {
    const its = mutants.filter((mutant) => projectOf(mutant) === project);
    const tests = [...new Set(its.flatMap((mutant) => mutant.tests))];
    const verdict = await testIn(folder, project, tests);
    if (verdict.is === "failed") {
      throw new Error(`Without any fault “${verdict.test}” fails: ${verdict.why}`);
    }
    if (verdict.is === "broken") throw new Error(`Without any fault: ${verdict.why}`);
    console.log(`${project}: ${verdict.count} tests pass without a fault`);
  });
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { jobs: { type: "string", default: String(Math.min(availableParallelism(), 4)) } },
  });
  const mutants = await read(positionals);
  if (!mutants.length) throw new Error("There is no such mutant.");
  const wrong = await outdated(mutants);
  if (wrong.length) {
    throw new Error(`The code these replace has to stand in the file once:\n${wrong.join("\n")}`);
  }
  const jobs = Math.max(1, Math.min(Number(values.jobs) || 1, mutants.length));
  const folders = await Promise.all(Array.from({ length: jobs }, copy));
  let killed = 0;
  try {
    await checkTests(folders, mutants);
    await inCopies(folders, mutants, async (folder, mutant) => {
      const verdict = await judge(folder, mutant);
      if (verdict.is === "failed") killed++;
      const mark = { failed: "killed", passed: "SURVIVED", broken: "NO PROOF" }[verdict.is];
      console.log(`${mark.padEnd(8)} ${mutant.list}: ${mutant.file}: ${mutant.what}`);
      if (verdict.is === "failed") console.log(`         by ${verdict.test}`);
      if (verdict.is === "broken") console.log(`         ${verdict.why}`);
    });
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
  console.log(`${killed} of ${mutants.length} killed`);
  if (killed < mutants.length) process.exitCode = 1;
}

await main();
