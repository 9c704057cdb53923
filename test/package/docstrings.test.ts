// What an editor shows over the names of the package: the docstrings of the built declarations.
import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";

const dist = `${root}dist/`;
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly exports: object;
};
const entries = Array.from(
  JSON.stringify(exports).matchAll(/"\.\/dist\/([^"]+\.d\.ts)"/g),
  ([, file]) => file!,
);
const files = globSync("**/*.d.ts", { cwd: dist });
const program = ts.createProgram(
  files.map((file) => dist + file),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
    noEmit: true,
    skipLibCheck: true,
  },
);
const checker = program.getTypeChecker();
const sourceOf = (file: string) => program.getSourceFile(dist + file)!;

/** Every node of a file. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const docOf = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).filter((one) => ts.isJSDoc(one));

test("there is something to look at", () => {
  expect(entries.length).toBeGreaterThan(10);
  expect(files.length).toBeGreaterThan(entries.length);
});

describe.each(entries)("%s", (file) => {
  const module = checker.getSymbolAtLocation(sourceOf(file));
  const names = module ? checker.getExportsOfModule(module) : [];

  test("each export has a sentence", () => {
    const wrong = names.flatMap((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const original = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const doc = ts.displayPartsToString(original.getDocumentationComment(checker));
      const [first] = doc.split("\n\n");
      const isSentence = /^[A-Z`][^]*[.:…]$/.test(first!);
      return isSentence ? [] : [`${symbol.name}: ${JSON.stringify(doc)}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Whether a tag says nothing, or is about a parameter, of which an editor shows it as a tag of the whole function. */
function isHanging(tag: ts.JSDocTag, text: string): boolean {
  const isDefault = tag.tagName.text === "default";
  const siblings = ts.isJSDoc(tag.parent) ? (tag.parent.tags ?? []) : [];
  return (
    /(?:^|-)\s*$/.test(text) || (isDefault && siblings.some((one) => ts.isJSDocParameterTag(one)))
  );
}

test("no docstring is left hanging: each tag says something, and none ends in a dash", () => {
  const wrong = files.flatMap((file) =>
    [...nodesOf(sourceOf(file))].flatMap((node) =>
      ts
        .getJSDocTags(node)
        .filter((tag) => !["internal", "readonly"].includes(tag.tagName.text))
        .map((tag) => [tag, ts.getTextOfJSDocComment(tag.comment) ?? ""] as const)
        .filter(([tag, text]) => isHanging(tag, text))
        .map(([tag]) => `${file}: ${tag.parent.getText()}`),
    ),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test("every field of every body of an endpoint has a docstring", () => {
  const bare: string[] = [];
  let seen = 0;
  const look = (name: string, fields: Iterable<ts.Node>) => {
    for (const node of fields) {
      if (!ts.isPropertySignature(node)) continue;
      seen += 1;
      if (docOf(node).length === 0) bare.push(`${name}: ${node.name.getText()}`);
    }
  };
  // interfaces of data and bodies, as the tables name them
  const bodies = new Set<string>();
  for (const file of files) {
    for (const node of nodesOf(sourceOf(file))) {
      if (!ts.isInterfaceDeclaration(node) || !node.name.text.endsWith("Calls")) continue;
      for (const [, list] of node.getText().matchAll(/: Call\w*<([^>]*)>/g)) {
        for (const name of list!.split(", ")) bodies.add(name);
      }
    }
  }
  expect(bodies.size).toBeGreaterThan(40);
  for (const file of files) {
    for (const node of nodesOf(sourceOf(file))) {
      if (ts.isInterfaceDeclaration(node) && bodies.has(node.name.text))
        look(node.name.text, nodesOf(node));
    }
  }
  // the zod schemas of endpoints: constants with a url, and the schemas that several of them share
  for (const node of nodesOf(sourceOf("schemas.d.ts"))) {
    if (!ts.isVariableDeclaration(node) || !node.type) continue;
    const name = node.name.getText();
    const isEndpoint = /^\{\s*readonly url: "/.test(node.type.getText());
    if (!isEndpoint && !["userFields", "consentFields", "kinds"].includes(name)) continue;
    const fields = [...nodesOf(node)].filter(
      (one) =>
        ts.isPropertySignature(one) &&
        /\.ZodMini|Schema$/.test(one.type?.getText() ?? "") &&
        !["data", "response"].includes(one.name.getText()),
    );
    look(name, fields);
  }
  expect(bare).toEqual([]);
  expect(seen).toBeGreaterThan(600);
});

test("the declarations of the emulator hold no table of schemas, and those of the schemas each one once", () => {
  const emulator = files.filter((file) => file.startsWith("emulator"));
  const text = emulator.map((file) => readFileSync(dist + file, "utf8")).join("");
  expect(text).not.toMatch(/ZodMini/);
  const schemas = readFileSync(`${dist}schemas.d.ts`, "utf8");
  expect(schemas.split("birthyear_needs_agreement").length - 1).toBe(1);
  expect(schemas.length).toBeLessThan(200_000);
});
