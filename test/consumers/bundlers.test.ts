// The packed package in bundlers, with what they do by default: each builds a page, and a server's code where it knows
// `exports`; they then run where there is nothing but web standards, and the page's emulated Kakao.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { createContext, runInContext } from "node:vm";
import nodeModules from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { createEmulator } from "kakao-typed/emulator";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { afterAll, expect, test, vi } from "vitest";
import webpack, { type Configuration } from "webpack";
import { root } from "../support/compiler.js";
import { consumers, expected, projects, workerGlobals } from "./program.js";

// compilers and builds, which take a busy machine minutes
vi.setConfig({ testTimeout: 10 * 60_000 });

const folder = mkdtempSync(`${consumers}.bundled-`);
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds an entry into a file, and gives what there is to warn of. */
type Build = (entry: string, file: string) => Promise<string[]>;

const withWebpack =
  ({ resolve = {}, module = {} }: Pick<Configuration, "module" | "resolve"> = {}): Build =>
  async (entry, file) => {
    const output = { path: folder, filename: basename(file) };
    const compiler = webpack({
      mode: "production",
      context: projects,
      entry,
      output,
      resolve,
      module,
      // which takes longest, and is no question of resolving
      optimization: { minimize: false },
    });
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
      compiler.run((error, result) => (error ? fail(error) : done(result)));
    });
    const told = stats!.toJson({ all: false, warnings: true, errors: true });
    // an emulator is large for a page
    return [...told.warnings!, ...told.errors!]
      .map(({ message }) => message)
      .filter((message) => !/size limit|limit the size/.test(message));
  };

const withParcel: Build = async (entry, file) => {
  const command = `${consumers}node_modules/parcel/lib/bin.js`;
  const at = file.replace(".js", "-parcel");
  const places = ["--dist-dir", at, "--cache-dir", `${at}-cache`];
  const args = [command, "build", entry, ...places, "--no-source-maps"];
  const output = execFileSync(process.execPath, args, { cwd: dirname(entry), encoding: "utf8" });
  renameSync(`${at}/${basename(entry)}`, file);
  return output.split("\n").filter((line) => /warning|error|⚠|🚨/i.test(line));
};

const withVite: Build = async (entry, file) => {
  const warnings: string[] = [];
  await vite({
    root: projects,
    configFile: false,
    logLevel: "silent",
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ["iife"], name: "program", fileName: () => basename(file) },
      rollupOptions: { onLog: (_, log) => warnings.push(log.message) },
    },
  });
  return warnings;
};

const withRollup: Build = async (input, file) => {
  const warnings: string[] = [];
  const bundle = await rollup({
    input,
    plugins: [nodeModules({ browser: true })],
    onLog: (_, log) => warnings.push(log.message),
  });
  await bundle.write({ file, format: "iife", inlineDynamicImports: true });
  // zod's own circles and annotations
  return warnings.filter((message) => !message.includes("zod"));
};

const withEsbuild: Build = async (entry, outfile) => {
  const { warnings } = await esbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: "browser",
    logLevel: "silent",
  });
  return warnings.map(({ text }) => text);
};

const bundlers: Readonly<Record<string, Build>> = {
  "webpack 5": withWebpack(),
  "Vite 8": withVite,
  "Rollup 4": withRollup,
  esbuild: withEsbuild,
};
/** Those that do not know `exports`; Parcel does where it is told to. */
const oldBundlers: Readonly<Record<string, Build>> = {
  // as webpack 4 resolves, and Browserify: in ES modules too, a folder needs no file name
  "webpack without exports": withWebpack({
    resolve: { exportsFields: [] },
    module: { rules: [{ resolve: { fullySpecified: false } }] },
  }),
  "Parcel 2": withParcel,
};

/** Runs a script; gives what it leaves in `result`. */
async function resultOf(file: string, globals: object = {}): Promise<unknown> {
  const page = createContext({ ...workerGlobals(), ...globals });
  runInContext(readFileSync(file, "utf8"), page);
  return JSON.parse(JSON.stringify(await runInContext("result", page)));
}

test.each(Object.entries({ ...bundlers, ...oldBundlers }))("%s builds a page", async (_, build) => {
  const file = `${folder}/page.js`;
  expect(await build(`${projects}page.js`, file)).toEqual([]);
  const emulator = createEmulator();
  const { fetch } = emulator;
  const token = emulator.signIn().access_token;
  expect(await resultOf(file, { Kakao: emulator.sdk(), fetch, token })).toEqual([
    [true, true],
    [123456789, 123456789],
    ["no_browser", "sha384-"],
    "kakaotalk",
  ]);
});

test.each(Object.entries(oldBundlers))(
  "%s finds the entries for React and Vue",
  async (_, build) => {
    const file = `${folder}/bindings.js`;
    expect(await build(`${projects}bindings.js`, file)).toEqual([]);
    expect(await resultOf(file)).toEqual([true, true, "function"]);
  },
);

test.each(Object.entries(bundlers))("%s builds a server", async (_, build) => {
  const file = `${folder}/server.js`;
  expect(await build(`${projects}server.js`, file)).toEqual([]);
  expect(await resultOf(file)).toEqual(expected);
});

test("Parcel 2 builds a server with the settings of the document", async () => {
  const project = `${folder}/parcel`;
  mkdirSync(project);
  const document = readFileSync(`${root}docs/en/guide/compatibility.md`, "utf8");
  const [, settings] = /```json\n([^`]*)```/.exec(document)!;
  writeFileSync(`${project}/package.json`, settings!);
  // where Parcel looks for settings is where the lock is
  writeFileSync(`${project}/package-lock.json`, "{}");
  for (const name of ["program.js", "server.js"]) cpSync(projects + name, `${project}/${name}`);
  const file = `${folder}/server.js`;
  expect(await withParcel(`${project}/server.js`, file)).toEqual([]);
  expect(await resultOf(file)).toEqual(expected);
});
