// What `npm run generate` refuses, and what it says to write instead; and what its `--check` finds.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/v4/mini";
import { SchemaCompiler } from "../../scripts/generate/compile_schema.ts";
import { definedObject, endpointText } from "../../scripts/generate/endpoint_text.ts";
import { typeNamesOf } from "../../scripts/generate/named_types.ts";
import { FileCompiler } from "../../scripts/generate/repeated_parts.ts";
import * as kinds from "../../src/schemas/kinds.js";
import * as checks from "../../src/validation/checks.js";

const modules = { kinds, checks };
const { boundedArray, closed, int, open, optional, string } = kinds;

/** A condition that no file exports. */
const even = { expected: "even number of characters", holds: () => true };

describe("a schema that cannot be compiled", () => {
  test.each<readonly [what: string, field: z.ZodMiniType, sentence: string]>([
    [
      "a check of zod's",
      z.string().check(z.minLength(3)),
      "A check of zod's on string: write it as a Check in src/validation/checks.ts, and add it with a kind of src/schemas/kinds.ts.",
    ],
    [
      "a refinement",
      z.string().check(z.refine((text) => text !== "")),
      "A check of zod's on string: write it as a Check in src/validation/checks.ts, and add it with a kind of src/schemas/kinds.ts.",
    ],
    [
      "a condition without a name",
      kinds.refinedString(even),
      "A check without a name: export it from src/validation/checks.ts.",
    ],
    ["a date", z.date(), "The grammar has no date: use a kind of src/schemas/kinds.ts."],
    [
      "a tuple",
      z.tuple([z.string()]),
      "The grammar has no tuple: use a kind of src/schemas/kinds.ts.",
    ],
    [
      "a plain union",
      z.union([z.string(), z.boolean()]),
      "The grammar has no union: use a kind of src/schemas/kinds.ts.",
    ],
    [
      "a default",
      z._default(z.string(), "a"),
      "The grammar has no default: use a kind of src/schemas/kinds.ts.",
    ],
    [
      "a transformation",
      z.pipe(z.string(), z.transform(Number)),
      "The grammar has no pipe: use a kind of src/schemas/kinds.ts.",
    ],
    [
      "a number that is no integer",
      z.number(),
      "The grammar has integers only: use int() of src/schemas/kinds.ts.",
    ],
    [
      "a word with the mark between words",
      z.enum(["a|b"]),
      `The grammar has no word with ' or |, as in "a|b": use string().`,
    ],
    [
      "a word with the mark around words",
      z.enum(["o'clock"]),
      `The grammar has no word with ' or |, as in "o'clock": use string().`,
    ],
  ])("%s", (_, field, sentence) => {
    for (const schema of [closed({ field }), open({ field: optional(field) })]) {
      expect(() => new SchemaCompiler(modules).compile(schema, "data")).toThrow(
        new Error(`field: ${sentence}`),
      );
    }
    expect(() => new SchemaCompiler(modules).compile(field, "data")).toThrow(
      new Error(`data: ${sentence}`),
    );
  });

  test.each(["a-b", "a b", "1a", "a?", "가", ""])("the key '%s'", (key) => {
    expect(() => new SchemaCompiler(modules).compile(closed({ [key]: string() }), "data")).toThrow(
      new Error(
        `${key}: The grammar has no such key: use letters, digits and _, or extend src/validation/compiled.ts.`,
      ),
    );
  });
});

describe("a part that repeats in a file", () => {
  const hint = "Pass the ids of one or two friends, as in friend_ids: [1, 2].";
  const ids = () => boundedArray(int(), hint, 1, 2);
  const idsText = `/* @__PURE__ */ refined("[#", [/* @__PURE__ */ items(1, 2)], "${hint}")`;

  test("is a constant, named after the field", () => {
    const one = closed({ friend_ids: ids(), name: string() });
    const other = closed({ friend_ids: optional(ids()) });
    const compiler = new FileCompiler(modules, [
      ["one", one],
      ["other", other],
    ]);
    expect(compiler.compile(one, "one")).toBe(
      '/* @__PURE__ */ compiled("<friend_ids$0name,>", friendIdsSchema)',
    );
    expect(compiler.takeDeclarations()).toEqual([`const friendIdsSchema = ${idsText};`]);
    expect(compiler.compile(other, "other")).toBe(
      '/* @__PURE__ */ compiled("<friend_ids?$0>", friendIdsSchema)',
    );
    expect(compiler.takeDeclarations()).toEqual([]);
  });

  test("has a number where the name is taken", () => {
    const other = boundedArray(string(), hint, 1, 2);
    const whole = closed({
      a: closed({ ids: ids() }),
      b: ids(),
      c: open({ ids: other }),
      d: other,
    });
    const compiler = new FileCompiler(modules, [["whole", whole]]);
    expect(compiler.compile(whole, "whole")).toBe(
      '/* @__PURE__ */ compiled("<a<ids$0>b$0c{ids$1}d$1>", idsSchema, idsSchema2)',
    );
  });

  test("is no constant where it repeats only inside of one", () => {
    const holder = () => closed({ ids: ids() });
    const whole = closed({ a: holder(), b: holder() });
    const compiler = new FileCompiler(modules, [["whole", whole]]);
    expect(compiler.compile(whole, "whole")).toBe('/* @__PURE__ */ compiled("<a$0b$0>", aSchema)');
    expect(compiler.takeDeclarations()).toEqual([
      `const aSchema = /* @__PURE__ */ compiled("<ids$0>", ${idsText});`,
    ]);
  });

  test("stays where it is while it is short", () => {
    const whole = closed({ a: open({ name: string() }), b: open({ name: string() }) });
    const compiler = new FileCompiler(modules, [["whole", whole]]);
    expect(compiler.compile(whole, "whole")).toBe('/* @__PURE__ */ compiled("<a{name,}b{name,}>")');
  });
});

describe("an endpoint", () => {
  const data = closed({ name: string() });
  const response = open({ id: int() });

  /** The endpoint of a file, as it is generated. */
  function generated(file: string): string {
    const source = ts.createSourceFile("file.ts", file, ts.ScriptTarget.ESNext, true);
    const declarations = source.statements
      .filter(ts.isVariableStatement)
      .map((node) => node.declarationList.declarations[0]!);
    const object = declarations.map(definedObject).find((one) => one !== undefined)!;
    const endpoint = { url: "/v1/call", data, response };
    return endpointText("call", object, endpoint, typeNamesOf(source), (_, name) => `<${name}>`);
  }

  const file = `
export interface CallData extends Output<typeof data> {}
export type Call = Output<typeof body>;
export const call = defineEndpoint({ url: "/v1/call", method: "GET", data, response: body });`;

  test("has the types of its schemas", () => {
    expect(generated(file)).toContain('call: Endpoint<"/v1/call", CallData, Call, never> = {');
    expect(generated(file)).toContain("data: <data>,\nresponse: <body>,");
  });

  test.each([
    ["of its data", "export interface", "interface", "data"],
    ["of its response", "export type", "type", "body"],
    ["of its response, which is another's", "typeof body", "typeof other", "body"],
  ])("is refused where the type %s is not exported", (_, find, replace, schema) => {
    expect(() => generated(file.replace(find, replace))).toThrow(
      new Error(
        `call: export the types of its schemas, as in: export interface Some extends Output<typeof ${schema}> {}`,
      ),
    );
  });
});

describe("the command, in a copy of the repository", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const copy = mkdtempSync(join(tmpdir(), "kakao-typed-generate-"));

  beforeAll(() => {
    const folders = ["src", "scripts", "skills", "react", "vue", "docs/guide", "docs/en/guide"];
    const names = [...folders, "package.json", "tsconfig.json"];
    for (const name of names) cpSync(root + name, join(copy, name), { recursive: true });
    symlinkSync(`${root}node_modules`, join(copy, "node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  /** What the command prints on standard error; nothing where it succeeds. */
  async function generate(...args: string[]): Promise<string> {
    const command = promisify(execFile)(process.execPath, ["scripts/generate.ts", ...args], {
      cwd: copy,
    });
    return command.then(
      () => "",
      ({ stderr }: { readonly stderr: string }) => stderr,
    );
  }

  const edit = (path: string, change: (text: string) => string) => {
    const file = join(copy, path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };

  test("--check names a file that is not current, and one that nothing makes", async () => {
    edit("src/generated/endpoints/logout.ts", (text) => text.replace("number", "string"));
    edit("docs/guide/api.md", (text) => text.replace("| `API.unlink` |", "| `API.link` |"));
    writeFileSync(join(copy, "src/generated/endpoints/login.ts"), "export {};\n");
    edit("docs/en/guide/machines.md", (text) => text.replace("never v1", "not v1"));
    const lines = (await generate("--check")).trim().split("\n");
    const complaint = "is not current: run npm run generate, and commit what it writes.";
    expect(lines).toEqual([
      `src/generated/endpoints/logout.ts ${complaint}`,
      `skills/kakao-typed/SKILL.md ${complaint}`,
      `docs/guide/api.md ${complaint}`,
      `src/generated/endpoints/login.ts ${complaint}`,
    ]);
    // a program of all types is made, which takes a busy machine a while
  }, 180_000);
});
