// What the package costs, as ratios from one run: `npm run bench`. Times differ between machines; ratios hardly do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Package from "kakao-typed";
import { type KakaoSdk, wrapKakao } from "kakao-typed";
import * as z from "zod/v4/core";
import { emulatorRows } from "./bench/emulator.ts";
import { importRows, importTimes } from "./bench/imports.ts";
import { buildOld, oldCommit } from "./bench/old.ts";
import { peerChecks } from "./bench/peers.ts";
import { report } from "./bench/report.ts";
import { restRows } from "./bench/rest.ts";
import { inTurns } from "./bench/turns.ts";
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

/** `one` as a multiple of `other`; empty where one of them was not measured. */
const ratio = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? "" : `${(one / other).toFixed(2)} ×`;
const micro = (value: number | undefined) => value?.toFixed(2) ?? "";

const folder = mkdtempSync(join(tmpdir(), "bench-"));

/** Bundles a module into a file. */
async function bundled(name: string, code: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, (await bundle(code)).text);
  return file;
}

/** The old commit's main entry, which had the table of endpoints with its schemas. */
type OldPackage = typeof Package & {
  readonly endpoints: Readonly<Record<string, { readonly response: z.$ZodType }>>;
};

const old = buildOld();
const oldPackage = old
  ? ((await import(String(pathToFileURL(old.file("index.js"))))) as OldPackage)
  : undefined;

/** Our own check alone, which the package does not export. */
const own = (await import(
  String(
    pathToFileURL(
      await bundled(
        "check",
        'export { parse } from "./src/validation/parse.ts"; export { endpoints } from "./src/generated/endpoints/table.ts"',
      ),
    ),
  )
)) as {
  readonly parse: (schema: unknown, body: unknown) => unknown;
  readonly endpoints: Readonly<Record<string, { readonly response: unknown }>>;
};

const bodies = [
  { what: "`me`", name: "me" as const, text: sample("user_me__1") },
  ...[10, 1_000, 10_000].map((count) => ({
    what: `${count.toLocaleString("en")} addresses`,
    name: "shipping_address" as const,
    text: addresses(count),
  })),
];

const parsing: string[][] = [];
for (const { what, name, text } of bodies) {
  const body: unknown = JSON.parse(text);
  const schema = own.endpoints[name]!.response;
  const oldSchema = oldPackage?.endpoints[name]!.response;
  const { json, now, before } = await inTurns({
    json: () => JSON.parse(text),
    now: () => own.parse(schema, body),
    ...(oldSchema && { before: () => z.safeParse(oldSchema, body) }),
  });
  parsing.push([
    what,
    micro(json),
    micro(before),
    micro(now),
    ratio(before, json),
    ratio(now, json),
    ratio(now, before),
  ]);
}

const meText = sample("user_me__1");
const me: unknown = JSON.parse(meText);
const checks = await peerChecks(me);
const meSchema = own.endpoints["me"]!.response;
const peerTimes = await inTurns({
  json: () => JSON.parse(meText),
  "kakao-typed": () => own.parse(meSchema, me),
  ...Object.fromEntries(
    [...checks].flatMap(([name, check]) => (check ? [[name, () => check(me)]] : [])),
  ),
});
const peers = ["kakao-typed", ...checks.keys()].map((name) =>
  peerTimes[name] === undefined
    ? [name, "not installed", ""]
    : [name, micro(peerTimes[name]), ratio(peerTimes[name], peerTimes["json"])],
);

// a URL whose body is not checked, so that the call alone is left
const unchecked = { url: "/v1/app/validate/sdk", data: { quota_properties: {} } } as const;
const withMe = { url: "/v2/user/me" } as const;
const sdk = answering(me);
const { API } = wrapKakao(sdk);
const oldApi = oldPackage?.wrapKakao(sdk).API;
const callTimes = await inTurns({
  raw: () => sdk.API.request(unchecked),
  "without a check of the body": () => API.request(unchecked),
  "with that of `me`": () => API.request(withMe),
  ...(oldApi && {
    "old without a check of the body": () => oldApi.request(unchecked),
    "old with that of `me`": () => oldApi.request(withMe),
  }),
});
const calls = ["without a check of the body", "with that of `me`"].map((what) => {
  const now = callTimes[what];
  const before = callTimes[`old ${what}`];
  return [what, micro(before), micro(now), ratio(now, before), ratio(now, callTimes["raw"])];
});

const imports = importRows(old);
old?.remove();

const schemas =
  "z.looseObject({}), z.strictObject({}), z.string(), z.number(), z.boolean(), z.unknown(), z.optional(z.nullable(z.array(z.string()))), z.safeParse";
const files = [
  await bundled("zod", `import * as z from "zod/mini"; export const used = [${schemas}];`),
  await bundled("ours", 'export { wrapKakao } from "kakao-typed"'),
];
const [zod, ours] = importTimes(files).map(({ median }) => median) as [number, number];
rmSync(folder, { recursive: true });
const { wrap } = await inTurns({ wrap: () => wrapKakao(sdk) });
const construct = wrap! / 1000;
const starting = [
  ["import of `zod/mini`, as far as it is used", zod.toFixed(2), "1.00 ×"],
  ["import of `kakao-typed` with all schemas", ours.toFixed(2), ratio(ours, zod)],
  ["`wrapKakao(sdk)`", construct.toFixed(3), ratio(construct, zod)],
];

const rest = await restRows();
const emulator = await emulatorRows();

const results = { oldCommit, parsing, peers, calls, rest, emulator, imports, starting };
for (const language of ["ko", "en"] as const) {
  const pages = language === "ko" ? "docs" : "docs/en";
  const text = report(results, language);
  writeFileSync(new URL(`../${pages}/guide/benchmarks.md`, import.meta.url), text);
}
console.log(report(results, "en"));
