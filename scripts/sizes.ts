// Budgets of what a page downloads, checked on the built files: `npm run sizes`.
import { bindings, entries, measureBinding, measureEntry, measureTag } from "./measure_sizes.ts";

/** What was measured when a size was last accepted, in bytes after gzip: a change may grow it by 5 %. */
const accepted: Readonly<Record<keyof typeof entries, number>> = {
  wrapKakao: 17_933,
  load: 2_719,
  everything: 19_764,
  rest: 20_350,
  oauth: 26_515,
  server: 77_885,
  explain: 29_260,
  "in-app": 1_279,
  isKakaoError: 129,
};

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

/** What the bindings and the element may weigh at most, in bytes after gzip: beside the facade, and beside nothing else. */
const limits: Readonly<Record<keyof typeof bindings, number>> = {
  react: 3_000,
  vue: 3_100,
  element: 3_000,
};

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

for (const what of Object.keys(entries) as (keyof typeof entries)[]) {
  const { bytes, inputs } = await measureEntry(what);
  check(what, bytes, accepted[what]);
  const may = servers[what] ?? browser;
  const foreign = inputs.filter((input) => !may.test(input));
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}

for (const what of Object.keys(bindings) as (keyof typeof bindings)[]) {
  const { bytes, inputs } = await measureBinding(what);
  checkLimit(what, bytes, limits[what]);
  const foreign = inputs.filter((input) => input.includes("node_modules"));
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}
checkLimit("element's tag", measureTag("element-tag"), 3_000);
check("script tag", measureTag("tag"), 19_497);
