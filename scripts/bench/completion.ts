// How long an editor takes to complete a call, old and new in one run: `node scripts/bench/completion.ts`, after a build.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { buildOld, oldCommit } from "./old.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = 20;

const program = `import { wrapKakao } from "kakao-typed";
const kakao = wrapKakao(undefined);
void kakao.API.request({ url: "" });
void kakao.API.request({ url: "/v2/user/me", data: { } });
void kakao.API.talk.friends({ });
`;

/** Where something is completed: after these characters. */
const places = {
  "url of request": 'request({ url: "',
  "data of request": "data: { ",
  "data of a method": "friends({ ",
} as const;

type Place = keyof typeof places;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A project that has this build of the package. */
function project(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-completion-"));
  const installed = join(folder, "node_modules/kakao-typed");
  mkdirSync(installed, { recursive: true });
  cpSync(dist, join(installed, "dist"), { recursive: true });
  cpSync(join(dirname(dist), "package.json"), join(installed, "package.json"));
  writeFileSync(join(folder, "package.json"), '{ "name": "project", "type": "module" }');
  return folder;
}

const registry = ts.createDocumentRegistry();

/**
 * Milliseconds of the processor for one completion, with files that are read and a checker that knows nothing yet, as after
 * each key that is pressed.
 */
function complete(folder: string, place: Place): number {
  const file = join(folder, "call.ts");
  const read = (name: string) => (name === file ? program : ts.sys.readFile(name));
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
      directoryExists: (name) => ts.sys.directoryExists(name),
      getDirectories: (name) => ts.sys.getDirectories(name),
    },
    registry,
  );
  service.getProgram()!.getTypeChecker();
  const marker = places[place];
  const before = process.cpuUsage();
  const found = service.getCompletionsAtPosition(file, program.indexOf(marker) + marker.length, {});
  const { user, system } = process.cpuUsage(before);
  if (!found?.entries.length) throw new Error(`Nothing is offered at the ${place}.`);
  return (user + system) / 1000;
}

const old = buildOld();
const builds = new Map([["new", project(join(root, "dist"))]]);
if (old) builds.set("old", project(dirname(old.file("index.js"))));
try {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [build, folder] of builds) {
      for (const place of Object.keys(places) as Place[]) {
        const key = `${build} ${place}`;
        times.set(key, [...(times.get(key) ?? []), complete(folder, place)]);
      }
    }
  }
  // whatever disturbs a round can only make it longer
  const low = (build: string, place: string) =>
    times.get(`${build} ${place}`)?.sort((one, other) => one - other)[Math.floor(rounds * 0.15)];
  if (old) console.log(`new as a part of old, which is commit ${oldCommit}:`);
  for (const place of Object.keys(places)) {
    const [now, before] = [low("new", place)!, low("old", place)];
    const ratio = before === undefined ? "" : `${(now / before).toFixed(2)} x, `;
    console.log(`${place}: ${ratio}${now.toFixed(1)} ms now`);
  }
} finally {
  for (const folder of builds.values()) rmSync(folder, { recursive: true });
  old?.remove();
}
