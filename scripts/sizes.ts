// Budgets of what a page downloads, checked on the built files: `npm run sizes`.
import { readFileSync } from "node:fs";
import { bundle, gzipped } from "./bundle.ts";

const budgets = [
  { what: "wrapKakao", code: 'export { wrapKakao } from "kakao-typed"', most: 17_600 },
  { what: "load", code: 'export * from "kakao-typed/load"', most: 2_700 },
  { what: "everything", code: 'export * from "kakao-typed"', most: 19_600 },
  { what: "rest", code: 'export * from "kakao-typed/rest"', most: 22_500 },
  { what: "oauth", code: 'export * from "kakao-typed/oauth"', most: 30_000 },
  { what: "explain", code: 'export * from "kakao-typed/explain"', most: 15_400 },
  { what: "isKakaoError", code: 'export { isKakaoError } from "kakao-typed"', most: 200 },
];

function check(what: string, size: number, most: number): void {
  console.log(`${what.padEnd(14)} ${size} of ${most} bytes gz`);
  if (size > most) throw new Error(`${what} is ${size - most} bytes over its budget.`);
}

const browser = /^(dist\/(index|load|chunk-[^/]*)\.js|node_modules\/zod\/v4\/core\/|<stdin>)/;
/** What the server entries may bring beside that. */
const servers: Readonly<Record<string, RegExp>> = {
  rest: /^(dist\/(rest|chunk-[^/]*)\.js|node_modules\/(zod\/v4\/core|ky)\/|<stdin>)/,
  oauth: /^(dist\/(oauth|chunk-[^/]*)\.js|node_modules\/(zod\/v4\/core|ky|jose)\/|<stdin>)/,
  explain: /^(dist\/(explain|chunk-[^/]*)\.js|<stdin>)/,
};

for (const { what, code, most } of budgets) {
  const { text, inputs } = await bundle(code);
  check(what, gzipped(text), most);
  const may = servers[what] ?? browser;
  const foreign = inputs.filter((input) => !may.test(input));
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}

const file = new URL("../dist/kakao-typed.global.js", import.meta.url);
check("script tag", gzipped(readFileSync(file, "utf8")), 19_600);
