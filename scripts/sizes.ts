// Budgets of what a page downloads, checked on the built files: `npm run sizes`.
import { readFileSync } from "node:fs";
import { bundle, gzipped } from "./bundle.ts";

/** What was measured when a size was last accepted, in bytes after gzip: a change may grow it by 5 %. */
const accepted = [
  { what: "wrapKakao", code: 'export { wrapKakao } from "kakao-typed"', bytes: 17_933 },
  { what: "load", code: 'export * from "kakao-typed/load"', bytes: 2_719 },
  { what: "everything", code: 'export * from "kakao-typed"', bytes: 19_764 },
  { what: "rest", code: 'export * from "kakao-typed/rest"', bytes: 20_350 },
  { what: "oauth", code: 'export * from "kakao-typed/oauth"', bytes: 26_515 },
  { what: "server", code: 'export * from "kakao-typed/server"', bytes: 77_885 },
  { what: "explain", code: 'export * from "kakao-typed/explain"', bytes: 29_260 },
  { what: "in-app", code: 'export * from "kakao-typed/in-app"', bytes: 1_279 },
  { what: "isKakaoError", code: 'export { isKakaoError } from "kakao-typed"', bytes: 129 },
];

function check(what: string, size: number, before: number): void {
  const budget = Math.round((before * 1.05) / 10) * 10;
  const growth = (100 * (size - before)) / before;
  console.log(
    `${what.padEnd(14)} ${size} bytes gz (${growth < 0 ? "" : "+"}${growth.toFixed(1)} %), budget ${budget}`,
  );
  if (size > budget)
    throw new Error(
      `${what} is ${size - budget} bytes over its budget. CONTRIBUTING.md, "When a budget is exceeded", says what to do.`,
    );
}

/**
 * What the bindings and the element may weigh at most, in bytes after gzip: beside the facade, and beside nothing else. Their
 * Korean words are text, as Vite, Rollup and webpack leave them.
 */
const limits = [
  { what: "react", beside: 'export * from "kakao-typed";', most: 3_000 },
  { what: "vue", beside: 'export * from "kakao-typed";', most: 3_100 },
  { what: "element", beside: "", most: 3_000 },
];

function checkLimit(what: string, size: number, most: number): void {
  console.log(`${what.padEnd(14)} ${size} bytes gz, at most ${most}`);
  if (size > most) throw new Error(`${what} is ${size - most} bytes over what is promised for it.`);
}

const browser = /^(dist\/(index|load|chunk-[^/]*)\.js|<stdin>)/;
/** What the server entries may bring beside that. */
const servers: Readonly<Record<string, RegExp>> = {
  rest: /^(dist\/(rest|chunk-[^/]*)\.js|<stdin>)/,
  oauth: /^(dist\/(oauth|chunk-[^/]*)\.js|node_modules\/jose\/|<stdin>)/,
  server: /^(dist\/(server|chunk-[^/]*)\.js|node_modules\/jose\/|<stdin>)/,
  explain: /^(dist\/(explain|chunk-[^/]*)\.js|<stdin>)/,
  "in-app": /^(dist\/(in_app|chunk-[^/]*)\.js|<stdin>)/,
};

for (const { what, code, bytes } of accepted) {
  const { text, inputs } = await bundle(code);
  check(what, gzipped(text), bytes);
  const may = servers[what] ?? browser;
  const foreign = inputs.filter((input) => !may.test(input));
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}

for (const { what, beside, most } of limits) {
  const { text, inputs } = await bundle(
    `${beside} export * from "kakao-typed/${what}"`,
    true,
    "utf8",
  );
  const without = beside && (await bundle(beside, true, "utf8")).text;
  checkLimit(what, gzipped(text) - (without ? gzipped(without) : 0), most);
  const foreign = inputs.filter((input) => input.includes("node_modules"));
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}
const element = new URL("../dist/kakao-login-button.global.js", import.meta.url);
checkLimit("element's tag", gzipped(readFileSync(element, "utf8")), 3_000);

const file = new URL("../dist/kakao-typed.global.js", import.meta.url);
check("script tag", gzipped(readFileSync(file, "utf8")), 19_497);
