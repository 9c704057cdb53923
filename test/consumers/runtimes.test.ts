// The packed package where it runs: on every supported Node.js, on Deno and Bun, and where there is no Node.js at all.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test, vi } from "vitest";
import { consumers, expected, nodes, projects, workerGlobals } from "./program.js";

// compilers and builds, which take a busy machine minutes
vi.setConfig({ testTimeout: 10 * 60_000 });

const print = `
  import { run } from "./program.js";
  const { log } = console;
  delete globalThis.process;
  log(JSON.stringify(await run()));`;

test.each(Object.entries(nodes))("runs on %s, without process too", (name, path) => {
  const version = execFileSync(path, ["--version"], { encoding: "utf8" });
  expect(version).toMatch(new RegExp(`^v${name.slice(5)}\\.`));
  const args = ["--input-type=module", "-e", print];
  const output = execFileSync(path, args, { cwd: projects, encoding: "utf8" });
  expect(JSON.parse(output)).toEqual(expected);
});

test.each(Object.entries(nodes))("is loaded by require on %s", (_, path) => {
  const code = `
    const { run } = require("./program.js");
    run().then((result) => console.log(JSON.stringify(result)));`;
  const args = ["--no-warnings=ExperimentalWarning", "--input-type=commonjs", "-e", code];
  const output = execFileSync(path, args, { cwd: projects, encoding: "utf8" });
  expect(JSON.parse(output)).toEqual(expected);
});

/** A program of the consumers' folder, or nothing where its package has none for this platform. */
function programOf(name: string): string | undefined {
  const path = `${consumers}node_modules/.bin/${name}`;
  const works = existsSync(path) && spawnSync(path, ["--version"]).status === 0;
  if (!works) console.warn(`SKIPPED: the package ${name} has no program for this platform.`);
  return works ? path : undefined;
}
const [deno, bun, workerd] = ["deno", "bun", "workerd"].map(programOf);

test.skipIf(!deno)("runs on Deno", () => {
  const args = ["run", "--allow-read", "--allow-env", "--node-modules-dir=manual", "-"];
  const code = print.replace("./program.js", `${projects}program.js`);
  const output = execFileSync(deno!, args, { cwd: projects, encoding: "utf8", input: code });
  expect(JSON.parse(output)).toEqual(expected);
});

test.skipIf(!bun)("runs on Bun", () => {
  const output = execFileSync(bun!, ["-e", print.replace(/^.*delete.*$/m, "")], {
    cwd: projects,
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toEqual(expected);
});

/** The program and all it imports as one script, of which `contents` is the first. */
async function bundled(contents: string, format: "esm" | "iife", conditions: string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: projects },
    bundle: true,
    write: false,
    metafile: true,
    format,
    globalName: "bundled",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions,
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

test.skipIf(!workerd).for([[[]], [["nodejs_compat"]]])(
  "runs on workerd, with the flags %j",
  async ([flags]) => {
    const folder = mkdtempSync(`${tmpdir()}/workerd-`);
    try {
      const { text } = await bundled(
        `import { run } from "./program.js";
         export default { async test() { console.log(JSON.stringify(await run())); } };`,
        "esm",
        ["workerd"],
      );
      writeFileSync(`${folder}/worker.js`, text);
      writeFileSync(
        `${folder}/config.capnp`,
        `using Workerd = import "/workerd/workerd.capnp";
         const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
         const worker :Workerd.Worker = (
           modules = [(name = "worker.js", esModule = embed "worker.js")],
           compatibilityDate = "2026-01-01",
           compatibilityFlags = ${JSON.stringify(flags)},
         );`,
      );
      const output = execFileSync(workerd!, ["test", `${folder}/config.capnp`], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      expect(JSON.parse(output)).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("runs in a worker: web standards, and nothing else", async () => {
  const { text, inputs } = await bundled('export { run } from "./program.js"', "iife");
  expect(inputs.filter((name) => name.startsWith("node:"))).toEqual([]);
  const worker = createContext(workerGlobals());
  expect(
    runInContext("[typeof process, typeof Buffer, typeof document, typeof window]", worker),
  ).toEqual(Array(4).fill("undefined"));
  runInContext(text, worker);
  const found = (await runInContext("bundled.run()", worker)) as unknown;
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
});
