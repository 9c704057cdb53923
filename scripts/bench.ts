// What the facade costs, as ratios from one run: `npm run bench`. Times differ between machines; ratios hardly do.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KakaoSdk, wrapKakao } from "kakao-typed";
import { endpoints } from "kakao-typed/schemas";
import * as z from "zod/v4/core";
import { emulatorRows } from "./bench/emulator.ts";
import { restRows } from "./bench/rest.ts";
import { bundle } from "./bundle.ts";

const sample = (name: string) =>
  readFileSync(new URL(`../test/support/samples/${name}.json`, import.meta.url), "utf8");

interface AddressBody {
  readonly shipping_addresses: readonly { readonly id: number }[];
}

/** The sample, with as many addresses as asked for. */
function addresses(count: number): string {
  const body = JSON.parse(sample("shipping_address__1")) as AddressBody;
  const [one, other] = body.shipping_addresses;
  const shipping_addresses = Array.from({ length: count }, (_, id) => ({
    ...(id % 2 ? one : other),
    id,
  }));
  return JSON.stringify({ ...body, shipping_addresses });
}

/** An SDK that answers at once, so that only the facade is left to measure. */
function answering(body: unknown): KakaoSdk {
  const sdk = {
    VERSION: "2.8.2",
    init() {},
    cleanup() {},
    isInitialized: () => true,
    Auth: { getAccessToken: () => "token", getAppKey: () => "key" },
    API: { request: () => Promise.resolve(body) },
  };
  return sdk as unknown as KakaoSdk;
}

/** Microseconds of a call: the best of several rounds of about 100 ms. */
async function time(call: () => unknown): Promise<number> {
  const round = async (times: number) => {
    const start = performance.now();
    for (let n = 0; n < times; n++) await call();
    return ((performance.now() - start) * 1000) / times;
  };
  const times = Math.max(5, Math.round(100_000 / (await round(20))));
  await round(times);
  let best = Infinity;
  for (let n = 0; n < 5; n++) best = Math.min(best, await round(times));
  return best;
}

const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} ×`;
const micro = (value: number) => value.toFixed(2);

/** A table in Markdown. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? "--:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

const bodies = [
  { what: "`me`", name: "me" as const, text: sample("user_me__1") },
  ...[10, 100, 1_000, 10_000].map((count) => ({
    what: `${count.toLocaleString("en")} addresses`,
    name: "shipping_address" as const,
    text: addresses(count),
  })),
];

const parsing: string[][] = [];
for (const { what, name, text } of bodies) {
  const { url, response } = endpoints[name];
  const body: unknown = JSON.parse(text);
  const json = await time(() => JSON.parse(text));
  const parse = await time(() => z.safeParse(response, body));
  const { API } = wrapKakao(answering(body));
  const call = await time(() => API.request({ url }));
  parsing.push([what, micro(json), micro(parse), ratio(parse, json), ratio(call, json)]);
}

// a URL whose body is not checked, so that the call alone is left
const unchecked = { url: "/v1/app/validate/sdk", data: { quota_properties: {} } } as const;
const sdk = answering(JSON.parse(sample("user_me__1")));
const { API } = wrapKakao(sdk);
const raw = await time(() => sdk.API.request(unchecked));
const without = await time(() => API.request(unchecked));
const withParse = await time(() => API.request({ url: "/v2/user/me" }));
const calls = [
  ["raw promise", micro(raw), "1.00 ×"],
  ["facade, without parse", micro(without), ratio(without, raw)],
  ["facade, with parse of `me`", micro(withParse), ratio(withParse, raw)],
];

/** Milliseconds of an import in a fresh process: the median of many. */
function importing(file: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - start)`;
  const times = Array.from({ length: 21 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", code])),
  );
  return times.sort((one, other) => one - other)[10]!;
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
async function bundled(name: string, code: string): Promise<number> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, (await bundle(code)).text);
  return importing(file);
}
const schemas =
  "z.looseObject({}), z.strictObject({}), z.string(), z.number(), z.boolean(), z.unknown(), z.optional(z.nullable(z.array(z.string()))), z.safeParse";
const zod = await bundled(
  "zod",
  `import * as z from "zod/mini"; export const used = [${schemas}];`,
);
const ours = await bundled("ours", 'export { wrapKakao } from "kakao-typed"');
rmSync(folder, { recursive: true });
const construct = (await time(() => wrapKakao(sdk))) / 1000;
const starting = [
  ["import of `zod/mini`, as far as it is used", zod.toFixed(2), "1.00 ×"],
  ["import of `kakao-typed`, zod and all schemas in it", ours.toFixed(2), ratio(ours, zod)],
  ["`wrapKakao(sdk)`", construct.toFixed(3), ratio(construct, zod)],
];

const rest = await restRows();
const emulator = await emulatorRows();

const report = `# What it costs

Written by \`npm run bench\`: one run, on one machine. Read the ratios; the times are that machine's.

## Checking a response

${markdown(["body", "`JSON.parse`, µs", "parse, µs", "parse / `JSON.parse`", "whole call / `JSON.parse`"], parsing)}

## A call

${markdown(["call", "µs", "over a raw promise"], calls)}

## Over HTTP

\`me\` over loopback, requests per second; bare ky has the same options.

${markdown(["calls at once", "fetch", "ky", "kakao-typed/rest", "over ky", "over fetch"], rest)}

## The emulator

In a process of its own; requests come over \`fetch\` from another one.

${markdown(["what", "measured"], emulator)}

## Start

Bundled and minified, in a fresh process.

${markdown(["what", "ms", "over zod"], starting)}
`;
writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), report);
console.log(report);
