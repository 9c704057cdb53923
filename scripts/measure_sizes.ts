// What a page downloads of each entry, measured on the built files: for the budgets of `npm run sizes`, and for the figures of
// the documentation.
import { readFileSync } from "node:fs";
import { bundle, gzipped } from "./bundle.ts";

/** What is measured, as a module that imports it. */
export const entries = {
  wrapKakao: 'export { wrapKakao } from "kakao-typed"',
  load: 'export * from "kakao-typed/load"',
  everything: 'export * from "kakao-typed"',
  rest: 'export * from "kakao-typed/rest"',
  oauth: 'export * from "kakao-typed/oauth"',
  server: 'export * from "kakao-typed/server"',
  explain: 'export * from "kakao-typed/explain"',
  "in-app": 'export * from "kakao-typed/in-app"',
  isKakaoError: 'export { isKakaoError } from "kakao-typed"',
} as const;

/** Bindings and the element, and what is on the page already, which is not counted. */
export const bindings = {
  react: 'export * from "kakao-typed";',
  vue: 'export * from "kakao-typed";',
  element: "",
} as const;

/** Files for script tags. */
export const tags = {
  tag: "kakao-typed.global.js",
  "element-tag": "kakao-login-button.global.js",
} as const;

export type Measured = keyof typeof entries | keyof typeof bindings | keyof typeof tags;

/** Bytes after gzip, and the files that are in them. */
export interface Size {
  readonly bytes: number;
  readonly inputs: readonly string[];
}

/** Measures an entry, bundled as a web app does it. */
export async function measureEntry(name: keyof typeof entries): Promise<Size> {
  const { text, inputs } = await bundle(entries[name]);
  return { bytes: gzipped(text), inputs };
}

/** Measures a binding beside the facade. Its Korean words are text, as Vite, Rollup and webpack leave them. */
export async function measureBinding(name: keyof typeof bindings): Promise<Size> {
  const beside = bindings[name];
  const { text, inputs } = await bundle(
    `${beside} export * from "kakao-typed/${name}"`,
    true,
    "utf8",
  );
  const without = beside && (await bundle(beside, true, "utf8")).text;
  return { bytes: gzipped(text) - (without ? gzipped(without) : 0), inputs };
}

/** Measures a file for script tags. */
export function measureTag(name: keyof typeof tags): number {
  return gzipped(readFileSync(new URL(`../dist/${tags[name]}`, import.meta.url), "utf8"));
}

/** Measures all. */
export async function measureSizes(): Promise<Readonly<Record<Measured, number>>> {
  const sizes: [string, number][] = Object.keys(tags).map((name) => [
    name,
    measureTag(name as keyof typeof tags),
  ]);
  for (const name of Object.keys(entries) as (keyof typeof entries)[]) {
    sizes.push([name, (await measureEntry(name)).bytes]);
  }
  for (const name of Object.keys(bindings) as (keyof typeof bindings)[]) {
    sizes.push([name, (await measureBinding(name)).bytes]);
  }
  return Object.fromEntries(sizes) as Record<Measured, number>;
}
