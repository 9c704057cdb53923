// Writes what is derived from the schemas: the compiled ones, the tables of the guides, the exports of types, the seed's JSON Schema;
// from `exports` of package.json, what resolvers read that do not know it; and from a guide, the skill of the package.
// `npm run generate`; `npm run generate -- --check` writes nothing, and fails where a file is not current.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { words } from "./endpoint_words.ts";
import { generatedFiles } from "./generate/generated_files.ts";
import { folderEntries, withOldResolvers } from "./generate/old_resolvers.ts";
import { seedJsonSchema } from "./generate/seed_json_schema.ts";
import { loadModules, root } from "./generate/sources.ts";
import { skill } from "./machines/skill.ts";

interface Entry {
  readonly url: string;
  readonly method: string;
  readonly paging?: object;
}
type Table = { readonly [name: string]: Entry | Table };
type Row = readonly [name: string, endpoint: Entry];
type Language = "en" | "ko";

const read = (path: string) => readFileSync(root + path, "utf8");

const isEntry = (entry: Entry | Table): entry is Entry => typeof entry["url"] === "string";

const rowsOf = (table: Table, path = ""): Row[] =>
  Object.entries(table).flatMap(([name, entry]): Row[] =>
    isEntry(entry) ? [[path + name, entry]] : rowsOf(entry, `${path}${name}.`),
  );

const texts = {
  en: {
    method: "method",
    with: "with",
    pages: "; `.pages()` walks through all",
    token: "token",
    admin: "admin key",
    both: "token or admin key",
  },
  ko: {
    method: "메서드",
    with: "인증",
    pages: ". `.pages()`로 전체 조회",
    token: "토큰",
    admin: "어드민 키",
    both: "토큰 또는 어드민 키",
  },
} as const;

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The cells that both tables have: method, URL, and what the endpoint does. */
function cellsOf([name, { method, url, paging }]: Row, language: Language) {
  const about = words[name as keyof typeof words][language] + (paging ? texts[language].pages : "");
  return [`\`API.${name}\``, `${method} \`${url}\``, about] as const;
}

const modules = await loadModules();
const { endpoints } = modules.files.get("endpoints/table") as { readonly endpoints: Table };
const { tokenEndpoints, adminEndpoints } = modules.files.get("endpoints/rest_tables") as Readonly<
  Record<"tokenEndpoints" | "adminEndpoints", Table>
>;
const sdkRows = rowsOf(endpoints);
const sdkNames = new Set(sdkRows.map(([name]) => name));
const tokenNames = new Set(rowsOf(tokenEndpoints).map(([name]) => name));
const adminNames = new Set(rowsOf(adminEndpoints).map(([name]) => name));
const restRows = new Map(
  [...rowsOf(tokenEndpoints), ...rowsOf(adminEndpoints)].filter(([name]) => !sdkNames.has(name)),
);

const sdkTable = (language: Language) =>
  markdownTable(
    [texts[language].method, "URL", ""],
    sdkRows.map((row) => cellsOf(row, language)),
  );

function restTable(language: Language): string {
  const { method, with: key, token, admin, both } = texts[language];
  const rows = [...restRows].map((row) => {
    const [call, url, about] = cellsOf(row, language);
    const [name] = row;
    const keys = !tokenNames.has(name) ? admin : adminNames.has(name) ? both : token;
    return [call, url, keys, about];
  });
  return markdownTable([method, "URL", key, ""], rows);
}

/** Exports of the types that a table's endpoint files export: the data and the bodies of the endpoints. */
function typeExports(table: string): string {
  const files = [...read(table).matchAll(/ from "\.\/([^"]+)\.js"/g)].map(([, file]) => file!);
  const exports = files.map((file) => {
    const text = read(`src/endpoints/${file}.ts`);
    const found = text.matchAll(/^export (?:interface|type) (\w+)(?! extends TypeOf<)\b/gm);
    const names = Array.from(found, ([, name]) => name!).sort();
    const oneLine = `export type { ${names.join(", ")} } from "./generated/endpoints/${file}.js";`;
    const lines = `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./generated/endpoints/${file}.js";`;
    return names.length ? (oneLine.length > 100 ? lines : oneLine) : "";
  });
  return exports.filter(Boolean).join("\n");
}

/** The text of a file with what stands between two marks replaced; each mark stands there once. */
function replaceBetween(path: string, text: string, begin: string, end: string, made: string) {
  const [before, rest, ...more] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined || more.length) {
    throw new Error(`${path} has to hold "${begin}" and "${end}" once.`);
  }
  return `${before}${begin}\n${made}\n${end}${after}`;
}

/** A guide with a table between its marks. */
function guide(path: string, of: string, table: string): string {
  const [begin, end] = [`<!-- generated: endpoints of ${of} -->\n`, `\n<!-- end of ${of} -->`];
  return replaceBetween(path, read(path), begin, end, table);
}

/** The guides of a language that have tables. */
function guides(folder: string, language: Language): [path: string, text: string][] {
  const [api, rest] = [`${folder}/api.md`, `${folder}/rest.md`];
  return [
    [api, guide(api, "the SDK", sdkTable(language))],
    [rest, guide(rest, "REST", restTable(language))],
  ];
}

function entry(path: string, table: string): string {
  const begin = "// generated by `npm run generate`: types of the endpoints";
  return replaceBetween(path, read(path), begin, "// end of what is generated", typeExports(table));
}

const generated = new Map([
  ...(await generatedFiles(modules)),
  ["src/generated/seed.schema.json", await seedJsonSchema()],
  ["skills/kakao-typed/SKILL.md", skill()],
  ["package.json", withOldResolvers(read("package.json"))],
  ...folderEntries(read("package.json")),
  ...guides("docs/guide", "ko"),
  ...guides("docs/en/guide", "en"),
  ["src/index.ts", entry("src/index.ts", "src/endpoints/table.ts")],
  ["src/rest.ts", entry("src/rest.ts", "src/endpoints/rest_tables.ts")],
]);

const isCheck = process.argv.includes("--check");

function complain(path: string): void {
  console.error(`${path} is not current: run npm run generate, and commit what it writes.`);
  process.exitCode = 1;
}

for (const [path, text] of generated) {
  if (existsSync(root + path) && text === read(path)) continue;
  if (isCheck) complain(path);
  else {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
    console.log(`${path} written.`);
  }
}

for (const path of globSync("src/generated/**/*.{ts,json}", { cwd: root })) {
  if (generated.has(path)) continue;
  if (isCheck) complain(path);
  else {
    rmSync(root + path);
    console.log(`${path} deleted.`);
  }
}
