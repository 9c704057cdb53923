// The tarball and the built files as a consumer meets them.
import { execFileSync } from "node:child_process";
import { SourceMap } from "node:module";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { bundle, gzipped } from "../../scripts/bundle.ts";
import { root } from "../support/compiler.js";
import { pack } from "../support/packed.js";

const run = (code: string, ...flags: string[]) =>
  execFileSync(process.execPath, [...flags, "--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
  });

test("the tarball holds the built files with their maps, and the texts", () => {
  const packed = pack();
  // beside its dependencies' 7.3 MiB: an install has no more than 14
  expect(packed.unpackedSize).toBeLessThan(6.7 * 2 ** 20);
  const files = packed.files.map(({ path }) => path);
  const shared = files.map((path) =>
    path
      .replace(/^(dist\/(?:.*\/)?)\w+-[\w-]{8}\./, "$1chunk-*.")
      .replace(/^(docs\/(?:en\/)?guide\/)[\w-]+\.md$/, "$1*.md"),
  );
  // declared once more for CommonJS
  const declared = shared.filter((path) => path.endsWith(".d.ts"));
  expect(shared.filter((path) => path.endsWith(".d.cts"))).toEqual(
    declared.map((path) => path.replace(/ts$/, "cts")),
  );
  expect([...new Set(shared)].filter((path) => !path.endsWith(".d.cts")).sort()).toEqual(
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.ko.md",
      "README.md",
      "codemods/v1-to-v2.js",
      "dist/beside.ts",
      "dist/button/button.css",
      "dist/button/package.json",
      "dist/certificates.LICENSE",
      "dist/chunk-*.d.ts",
      "dist/chunk-*.js",
      "dist/chunk-*.js.map",
      "dist/codemod/LICENSE",
      "dist/codemod/chunk-*.js",
      "dist/codemod/cli.js",
      "dist/codemod/transform_script.js",
      "dist/element.d.ts",
      "dist/element.js",
      "dist/element.js.map",
      "dist/emulator/cli.d.ts",
      "dist/emulator/cli.js",
      "dist/emulator/cli.js.map",
      "dist/emulator/dashboard.css",
      "dist/emulator/dashboard.global.js",
      "dist/emulator/msw.d.ts",
      "dist/emulator/msw.js",
      "dist/emulator/msw.js.map",
      "dist/emulator/sdk.global.js",
      "dist/emulator/seed.schema.json",
      "dist/emulator/server.d.ts",
      "dist/emulator/server.js",
      "dist/emulator/server.js.map",
      "dist/emulator.d.ts",
      "dist/emulator.js",
      "dist/emulator.js.map",
      "dist/explain.d.ts",
      "dist/explain.js",
      "dist/explain.js.map",
      "dist/global.d.ts",
      "dist/global.js",
      "dist/global.js.map",
      "dist/in_app.d.ts",
      "dist/in_app.js",
      "dist/in_app.js.map",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/index.js.map",
      "dist/integrity.d.ts",
      "dist/integrity.js",
      "dist/integrity.js.map",
      "dist/kakao-login-button.global.js",
      "dist/kakao-login-button.global.js.map",
      "dist/kakao-typed.global.js",
      "dist/kakao-typed.global.js.map",
      "dist/ky.LICENSE",
      "dist/load.d.ts",
      "dist/load.js",
      "dist/load.js.map",
      "dist/oauth.d.ts",
      "dist/oauth.js",
      "dist/oauth.js.map",
      "dist/rest.d.ts",
      "dist/rest.js",
      "dist/rest.js.map",
      "dist/preflight.d.ts",
      "dist/preflight.js",
      "dist/preflight.js.map",
      "dist/react.d.ts",
      "dist/react.js",
      "dist/react.js.map",
      "dist/react/client.d.ts",
      "dist/react/client.js",
      "dist/react/client.js.map",
      "dist/schemas.d.ts",
      "dist/schemas.js",
      "dist/schemas.js.map",
      "dist/server.d.ts",
      "dist/server.js",
      "dist/server.js.map",
      "dist/vue.d.ts",
      "dist/vue.js",
      "dist/vue.js.map",
      "dist/yaml.LICENSE",
      "docs/en/glossary.md",
      "docs/en/guide/*.md",
      "docs/glossary.md",
      "docs/guide/*.md",
      "docs/public/images/readme.ko.svg",
      "docs/public/images/readme.svg",
      "llms-full.txt",
      "llms.ko.txt",
      "llms.txt",
      "package.json",
      "react/package.json",
      "skills/kakao-typed/SKILL.md",
      "vue/package.json",
    ].sort(),
  );
});

test("each map has the text of our own sources, which are in no file of the package", () => {
  const maps = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js.map"),
  );
  expect(maps.length).toBeGreaterThan(10);
  for (const name of maps) {
    const { sources, sourcesContent = [] } = JSON.parse(
      readFileSync(`${root}dist/${name}`, "utf8"),
    ) as { sources: string[]; sourcesContent?: (string | null)[] };
    const without = sources.filter((_, index) => !sourcesContent[index]);
    expect(without.filter((source) => !source.includes("node_modules/"))).toEqual([]);
  }
});

test("types come first in exports, and CDNs get the script-tag bundle", () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    unpkg: string;
    jsdelivr: string;
    exports: Record<string, { types: { require: string; default: string }; default: string }>;
    sideEffects: boolean;
  };
  const { exports, sideEffects, unpkg, jsdelivr } = manifest;
  expect(sideEffects).toBe(false);
  expect([unpkg, jsdelivr]).toEqual(Array(2).fill("./dist/kakao-typed.global.js"));
  expect(Object.keys(exports)).toEqual([
    ".",
    "./load",
    "./integrity",
    "./global",
    "./rest",
    "./oauth",
    "./server",
    "./schemas",
    "./explain",
    "./preflight",
    "./in-app",
    "./react",
    "./vue",
    "./element",
    "./button.css",
    "./emulator",
    "./emulator/msw",
    "./emulator/server",
    "./emulator/seed.schema.json",
    "./package.json",
  ]);
  const {
    "./package.json": _,
    "./button.css": css,
    "./emulator/seed.schema.json": schema,
    ...entries
  } = exports;
  expect(css).toBe("./dist/button/button.css");
  expect(schema).toBe("./dist/emulator/seed.schema.json");
  for (const entry of Object.values(entries)) {
    expect(Object.keys(entry)).toEqual(["types", "default"]);
    expect(Object.keys(entry.types)).toEqual(["require", "default"]);
    expect(entry.types.require).toBe(entry.types.default.replace(/ts$/, "cts"));
  }
});

test("the browser entry brings no other package, and nothing of the other entries", async () => {
  const { inputs, text } = await bundle('export * from "kakao-typed"');
  expect(inputs.filter((name) => name.includes("node_modules"))).toEqual([]);
  expect(inputs.filter((name) => /emulator|oauth|explain|preflight|schemas/.test(name))).toEqual(
    [],
  );
  expect(text).not.toMatch(/emulated-access-token|new Function/);
});

/** A built file and the built files that it imports, at any depth. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(`${root}dist/${file}`, "utf8");
  for (const [, from] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']\.\/([^"']+)["']/g)) {
    // declarations name the script beside them; what stands beside SDK v1's types is copied as a source
    const declared = ["d.ts", "ts"].map((ending) => from!.replace(/js$/, ending));
    const types = declared.find((name) => existsSync(`${root}dist/${name}`));
    withImports(file.endsWith("ts") ? types! : from!, seen);
  }
  return seen;
}

/** What a server component loads of a file: all but what belongs into a page. */
function withoutClient(file: string): string[] {
  const client = "react/client.js";
  return [...withImports(file, new Set([client]))].filter((name) => name !== client);
}

const importsZod = (file: string) =>
  /\b(from|import)\s*\(?\s*["']zod\b/.test(readFileSync(`${root}dist/${file}`, "utf8"));

test.each(
  [
    "index",
    "load",
    "integrity",
    "global",
    "rest",
    "oauth",
    "explain",
    "preflight",
    "in_app",
    "react",
    "vue",
    "element",
    "server",
  ]
    .flatMap((name) => [`${name}.js`, `${name}.d.ts`])
    .concat("emulator.d.ts", "emulator/server.d.ts"),
)("no zod stands behind %s", (file) =>
  expect([...withImports(file)].filter(importsZod)).toEqual([]),
);

test("zod stands behind the schemas, where the search for it finds it", () => {
  for (const file of ["schemas.js", "schemas.d.ts", "emulator.js"]) {
    expect([...withImports(file)].filter(importsZod).length, file).toBeGreaterThan(0);
  }
});

test("the script tag has no zod in it", () => {
  const { sources } = JSON.parse(readFileSync(`${root}dist/kakao-typed.global.js.map`, "utf8")) as {
    sources: string[];
  };
  expect(sources.filter((name) => /zod|src\/schemas/.test(name))).toEqual([]);
});

/** Packages that a script file has in it. */
async function bundledInto(source: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [root + source],
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const names = Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([name]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
  return [...new Set(names)];
}

/** A text word by word, however its lines are broken. */
const words = (text: string) => text.trim().split(/\s+/).join(" ");

test.each([
  ["dist/kakao-typed.global.js", "src/iife.ts", []],
  [
    "dist/emulator/sdk.global.js",
    "src/emulator/fake_sdk/script.ts",
    ["@noble/ciphers", "@noble/hashes"],
  ],
])("%s carries the licence of whatever is bundled into it", async (file, source, expected) => {
  const text = readFileSync(root + file, "utf8");
  const packages = await bundledInto(source);
  expect(packages.sort()).toEqual(expected);
  const notices = text.match(/\/\*![^]*?\*\//g) ?? [];
  for (const name of packages) {
    const licence = words(readFileSync(`${root}node_modules/${name}/LICENSE`, "utf8"));
    const found = notices.find((notice) => words(notice).includes(licence));
    expect(found, name).toContain(name);
  }
  // before the code, and none where nothing is bundled
  expect(notices.length > 0).toBe(packages.length > 0);
  expect(text.startsWith("/*!")).toBe(packages.length > 0);
});

test("of the other built files only those of servers have others' code in them, with its licences", () => {
  const maps = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.global)\.js\.map$/.test(name),
  );
  expect(maps.length).toBeGreaterThan(5);
  const foreign = new Set<string>();
  for (const name of maps) {
    const { sources } = JSON.parse(readFileSync(`${root}dist/${name}`, "utf8")) as {
      sources: string[];
    };
    for (const source of sources) foreign.add(/node_modules\/([^/]+)/.exec(source)?.[1] ?? "");
  }
  const certificates = ["@peculiar", "asn1js", "pvtsutils", "pvutils", "tslib"];
  expect([...foreign].filter(Boolean).sort()).toEqual([...certificates, "ky", "yaml"].sort());
  expect(readFileSync(`${root}dist/yaml.LICENSE`, "utf8")).toContain("Permission to use, copy");
  const licence = readFileSync(`${root}dist/ky.LICENSE`, "utf8");
  expect(licence).toMatch(/^MIT License/);
  expect(licence).toContain("Sindre Sorhus");
});

test("what is not used is dropped", async () => {
  for (const code of [
    'export { isKakaoError } from "kakao-typed"',
    'import "kakao-typed"',
    'import "kakao-typed/load"',
    'import "kakao-typed/integrity"',
    'import "kakao-typed/rest"',
    'import "kakao-typed/oauth"',
    'import "kakao-typed/server"',
    'import "kakao-typed/explain"',
    'import "kakao-typed/preflight"',
    'import "kakao-typed/in-app"',
    'import "kakao-typed/react"',
    'import "kakao-typed/vue"',
    'import "kakao-typed/element"',
    'import "kakao-typed/emulator"',
  ]) {
    const { text, inputs } = await bundle(code);
    expect(inputs.filter((name) => name.includes("zod"))).toEqual([]);
    expect(gzipped(text)).toBeLessThan(200);
  }
});

test("a login button brings nothing of the SDK, and only what needs a page is said to belong into one", async () => {
  for (const framework of ["react", "vue"]) {
    const { text, inputs } = await bundle(
      `export { KakaoLoginButton } from "kakao-typed/${framework}"`,
    );
    expect(inputs.filter((name) => /client|index/.test(name) && name.startsWith("dist"))).toEqual(
      [],
    );
    expect(text).not.toMatch(/kakaocdn|not_initialized/);
  }
  const first = (file: string) => readFileSync(`${root}dist/${file}`, "utf8").split("\n")[0];
  expect(first("react/client.js")).toBe('"use client";');
  expect(first("react.js")).not.toContain("use client");
  // a server component's React has no hooks
  expect(readFileSync(`${root}dist/react.js`, "utf8")).toContain('from "./react/client.js"');
  for (const file of withoutClient("react.js")) {
    expect(readFileSync(`${root}dist/${file}`, "utf8"), file).not.toMatch(
      /\b(use[A-Z]\w+|createContext)\b.*from ?"react"/,
    );
  }
});

test("types of the element name no framework", () => {
  for (const file of withImports("element.d.ts")) {
    const text = readFileSync(`${root}dist/${file}`, "utf8");
    expect(text, file).not.toMatch(/from ['"](react|vue)['"]/);
  }
});

test("errors are known across two copies of the package on one page", async () => {
  const built = await import("kakao-typed");
  const source = await import("../../src/index.js");
  const error = new built.KakaoStateError("x", { code: "no_token" });
  expect(error).not.toBeInstanceOf(source.KakaoError);
  expect(source.isKakaoError(error)).toBe(true);
});

test("importing does nothing: no global but zod's two, and these of the schemas and the emulator alone; nothing printed", () => {
  const code = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const added = () => Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    await import("kakao-typed");
    await import("kakao-typed/load");
    await import("kakao-typed/integrity");
    await import("kakao-typed/rest");
    await import("kakao-typed/oauth");
    await import("kakao-typed/server");
    await import("kakao-typed/explain");
    await import("kakao-typed/preflight");
    await import("kakao-typed/in-app");
    await import("kakao-typed/react");
    await import("kakao-typed/vue");
    await import("kakao-typed/element");
    const withoutZod = added();
    await import("kakao-typed/schemas");
    await import("kakao-typed/emulator/server");
    await import("kakao-typed/emulator");
    console.log(JSON.stringify([withoutZod, added()]));
  `;
  const [withoutZod, added] = JSON.parse(run(code)) as [string[], string[]];
  // Vue has globals of its own
  expect(withoutZod.filter((name) => !name.startsWith("__VUE_"))).toEqual([]);
  const others = added.filter((name) => !withoutZod.includes(name));
  expect(others.filter((name) => !name.startsWith("__zod_"))).toEqual([]);
  expect(others.length).toBeLessThanOrEqual(2);
});

test("the browser entry runs where there is no process, no Buffer, no DOM, and no code from text", () => {
  const code = `
    for (const name of ["process", "Buffer", "navigator", "location", "XMLHttpRequest", "sessionStorage"]) delete globalThis[name];
    const { wrapKakao } = await import("kakao-typed");
    const kakao = wrapKakao(() => undefined);
    const error = await kakao.API.me().catch((reason) => reason);
    console.log(error.name, error.code, kakao.Auth.getAccessToken());
  `;
  expect(run(code, "--disallow-code-generation-from-strings").trim()).toBe(
    "KakaoLoadError no_global null",
  );
});

test("the quickstart runs to its end", () => {
  const output = execFileSync(process.execPath, ["examples/quickstart.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const name of [
    "me",
    "scopes",
    "revoke.scopes",
    "service_terms",
    "shipping_address",
    "talk.memo.default_send",
    "update_profile",
    "signup",
    "unlink",
  ]) {
    expect(output).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}\\n  [[{"]`, "m"));
  }
  expect(output).toMatch(
    /a wrong argument: KakaoDataError\n {2}"\[kakao\] GET \/v2\/user\/scopes: data\.scopes: expected array, got string/,
  );
  expect(output).toMatch(
    /a broken response: KakaoResponseError\n {2}"\[kakao\] GET \/v2\/user\/me: response\.id: expected number, got string/,
  );
});

test.each([
  ["what index.js and others share", "another call took over.", "auth/popup_session.ts"],
  ["what rest.js and others share", "createRestClient({ ", "rest/create_rest_client.ts"],
  ["kakao-typed.global.js", "another call took over.", "auth/popup_session.ts"],
])("the map of %s leads to the source", (name, text, source) => {
  const read = (path: string) => readFileSync(`${root}${path}`, "utf8");
  const isGlobal = name.includes("global");
  const file = readdirSync(`${root}dist`)
    .filter((one) => one.endsWith(".js") && one.includes("global") === isGlobal)
    // the names of shared files, and so their order, change with what they hold
    .find((one) => read(`dist/${one}`).includes(text) && read(`dist/${one}.map`).includes(source))!;
  const before = read(`dist/${file}`).split(text)[0]!.split("\n");
  const map = new SourceMap(JSON.parse(read(`dist/${file}.map`)));
  const found = map.findEntry(before.length - 1, before.at(-1)!.length);
  expect(found).toMatchObject({ originalSource: `../src/${source}` });
  const line = "originalLine" in found && read(`src/${source}`).split("\n")[found.originalLine];
  expect(line).toContain(text);
});
