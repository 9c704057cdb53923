// Whether the built browser files run where we say they do: `npm run browsers`. Syntax by esbuild, which would have to
// rewrite what a browser lacks; APIs by Mozilla's compatibility data.
import { readFileSync } from "node:fs";
import bcd, {
  type CompatStatement,
  type Identifier,
} from "@mdn/browser-compat-data" with { type: "json" };
import { transform } from "esbuild";
import ts from "typescript";
import { bundle } from "./bundle.ts";

/** The oldest browsers we promise. */
const oldest = {
  chrome: "96",
  chrome_android: "96",
  webview_android: "96",
  safari: "15.4",
  safari_ios: "15.4",
  samsunginternet_android: "17",
  firefox: "100",
  firefox_android: "100",
} as const;

/** What is asked for before it is used, or is not what its name says. */
const excused: Readonly<Record<string, string>> = {
  "Error.captureStackTrace": "zod looks whether it is there",
  adoptedStyleSheets: "the element falls back to a style element",
  replaceSync: "the element falls back to a style element",
  createPolicy: "we look whether there are Trusted Types",
  isActive: "we look whether the browser tells of user activation",
  trustedTypes: "we look whether there are Trusted Types",
  when: "a field of zod's checks",
};

/** What the browsers have, but not every page: it is undefined without https. */
const refused = ["randomUUID"];

/** Whether a version is at most another: 15.4 before 15.10. */
function isAtMost(version: string, most: string): boolean {
  const [one, other] = [version, most].map((text) => text.replace("≤", "").split(".").map(Number));
  const [major = Infinity, minor = 0] = one!;
  const [mostMajor = 0, mostMinor = 0] = other!;
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

function isSupported({ support }: CompatStatement): boolean {
  return Object.entries(oldest).every(([browser, most]) =>
    [support[browser as keyof typeof oldest] ?? []]
      .flat()
      .some(
        ({ version_added, version_removed, flags, prefix, alternative_name }) =>
          typeof version_added === "string" &&
          isAtMost(version_added, most) &&
          !(typeof version_removed === "string" && isAtMost(version_removed, most)) &&
          !flags &&
          !prefix &&
          !alternative_name,
      ),
  );
}

/** Interfaces and objects by name, each with its members. */
const globals: Readonly<Record<string, Identifier | undefined>> = {
  ...bcd.api,
  ...bcd.javascript.builtins,
};
const compatOf = (entry: Identifier | undefined) => entry?.__compat;

/** Every member of whatever name, by name. */
const members = new Map<string, CompatStatement[]>();
for (const entry of Object.values(globals)) {
  for (const [name, member] of Object.entries(entry ?? {})) {
    const compat = compatOf(member as Identifier);
    if (name !== "__compat" && compat) members.set(name, [...(members.get(name) ?? []), compat]);
  }
}

/** What these say of a name: nothing where it is none of the browsers' at all. */
function verdict(called: string, found: (CompatStatement | undefined)[]): string | undefined {
  const known = found.filter((compat) => compat !== undefined);
  if (!known.length || known.some(isSupported) || called in excused) return undefined;
  return `${called}: not in all browsers we promise`;
}

/** What a file uses that a browser we promise lacks. */
function missing(code: string): string[] {
  const file = ts.createSourceFile("file.js", code, ts.ScriptTarget.Latest, true);
  /** Names the file gives to things of its own. */
  const declared = new Set<string>();
  const used = new Set<string>();
  const accessed: [object: string | undefined, name: string][] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name, parent } = node;
      const isTarget = ts.isBinaryExpression(parent) && parent.left === node;
      if (isTarget) declared.add(name.text);
      accessed.push([ts.isIdentifier(expression) ? expression.text : undefined, name.text]);
      return walk(expression);
    }
    const { name } = node as { name?: ts.Node };
    if (name && ts.isIdentifier(name)) declared.add(name.text);
    else if (ts.isIdentifier(node)) used.add(node.text);
    return ts.forEachChild(node, walk);
  };
  walk(file);
  const foreign = (name: string) => !declared.has(name);
  const problems = [...used]
    .filter(foreign)
    .map((name) => verdict(name, [compatOf(globals[name])]));
  for (const [object = "", name] of accessed) {
    const owner = foreign(object) ? globals[object] : undefined;
    const own = compatOf(owner?.[`${name}_static`] ?? owner?.[name]);
    if (refused.includes(name)) problems.push(`${name}: not on every page`);
    else if (own) problems.push(verdict(`${object}.${name}`, [own]));
    else if (foreign(name)) problems.push(verdict(name, members.get(name) ?? []));
  }
  return [...new Set(problems)].filter((text) => text !== undefined);
}

/** Whether a file is in the language of these targets already. */
async function speaks(code: string, target: string[]): Promise<boolean> {
  const print = async (level: string[]) =>
    (await transform(code, { target: level, minifyWhitespace: true, logLevel: "silent" })).code;
  return (await print(target)) === (await print(["esnext"]));
}

const browsers = ["chrome96", "ios15.4", "safari15.4", "firefox100"];
const files = [
  {
    what: "ESM entries",
    code: (
      await bundle(
        'export * from "kakao-typed"; export * as load from "kakao-typed/load"; export * as inApp from "kakao-typed/in-app"; export * as react from "kakao-typed/react"; export * as vue from "kakao-typed/vue"; export * as element from "kakao-typed/element"',
        false,
      )
    ).text,
    target: ["es2022", ...browsers],
  },
  {
    what: "script tag",
    code: readFileSync(new URL("../dist/kakao-typed.global.js", import.meta.url), "utf8"),
    target: ["es2020", ...browsers],
  },
  {
    what: "element's tag",
    code: readFileSync(new URL("../dist/kakao-login-button.global.js", import.meta.url), "utf8"),
    target: ["es2020", ...browsers],
  },
];

// the check itself is checked: it knows what is too new
const tooNew = missing(
  "AbortSignal.any([]); Promise.withResolvers(); [].toSorted(); structuredClone({}); x.randomUUID()",
);
if (tooNew.length !== 5) throw new Error(`The check misses something: ${tooNew.join("; ")}.`);
if (await speaks("class A { static { } }", browsers)) throw new Error("The check misses syntax.");

for (const { what, code, target } of files) {
  const problems = missing(code);
  if (!(await speaks(code, target))) problems.push(`syntax beyond ${target.join(", ")}`);
  if (problems.length) throw new Error(`${what}: ${problems.join("; ")}.`);
  console.log(`${what.padEnd(14)} syntax and APIs of ${target.join(", ")}`);
}
