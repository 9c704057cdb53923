// What the facade costs, as ratios from one run: `npm run bench`. Times differ between machines; ratios hardly do.
import { readFileSync } from "node:fs";
import { type KakaoSdk, wrapKakao } from "kakao-typed";

const sample = (name: string) =>
  readFileSync(new URL(`../test/samples/${name}.json`, import.meta.url), "utf8");

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

const rows: Record<string, string>[] = [];
const cases = [
  { what: "me", url: "/v2/user/me", text: sample("user_me__1") },
  ...[10, 100, 1_000, 10_000].map((count) => ({
    what: `${count} addresses`,
    url: "/v1/user/shipping_address",
    text: addresses(count),
  })),
] as const;

for (const { what, url, text } of cases) {
  const sdk = answering(JSON.parse(text));
  const { API } = wrapKakao(sdk);
  const parsing = await time(() => JSON.parse(text));
  const bare = await time(() => sdk.API.request({ url }));
  const facade = await time(() => API.request({ url: url as "/v2/user/me" }));
  rows.push({
    body: what,
    "JSON.parse, µs": parsing.toFixed(2),
    "bare promise, µs": bare.toFixed(2),
    "facade call, µs": facade.toFixed(2),
    "facade / JSON.parse": `${((facade - bare) / parsing).toFixed(2)} ×`,
  });
}
console.table(rows);
