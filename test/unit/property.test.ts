import { endpoints } from "kakao-typed/schemas";
import type { EndpointDefinition as Endpoint } from "../../src/endpoints/define_endpoint.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeSchema } from "../../src/schemas/describe_schema.js";
import { get, has, put } from "../support/bodies.js";
import { type Case, callMethod, callUrl } from "../support/cases.js";
import { ways } from "../support/clients.js";
import { leaves } from "../support/flatten_endpoints.js";
import { login, onTheWire, rejection } from "../support/page.js";
import { templates } from "../support/templates.js";
import { propertyRuns } from "../support/runs.js";
import { sentOf } from "../support/sent.js";

onTheWire();

const { cases } = ways[0]!;

// strings a header and a URL can carry: a lone surrogate has a test of its own
const text = fc.string({ unit: "grapheme" });
const runs = { numRuns: propertyRuns };

/** What the contract says of a call: method, address and body, written down here a second time. */
function expected({ url, method }: Case, data: Record<string, unknown>) {
  const encoded = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const plain = typeof value === "string" ? value : JSON.stringify(value);
      return `${encodeURIComponent(key)}=${encodeURIComponent(plain)}`;
    })
    .join("&");
  const address = `https://kapi.kakao.com${url}`;
  return method === "POST"
    ? { method, url: address, body: encoded }
    : // the URL parser turns ' into %27
      { method, url: new URL(encoded ? `${address}?${encoded}` : address).href, body: "" };
}

const some = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });
const words = fc.array(text, { minLength: 1 });
const tags = fc
  .array(
    text.filter((tag) => /^[^,]+$/.test(tag)),
    { minLength: 1 },
  )
  .map(String);
const int = fc.maxSafeInteger();
const properties = fc.dictionary(text, text);
const template_args = some(fc.dictionary(text, fc.oneof(text, fc.boolean(), int)));
const receiver_uuids = fc.array(text, { minLength: 1, maxLength: 5 });
const custom = { template_id: int, template_args };
const scrap = { request_url: text, template_id: some(int), template_args };
const link = fc.record({ web_url: text, mobile_web_url: text }, { requiredKeys: [] });
const usual = {
  template_object: fc.oneof(
    fc.constantFrom(...templates),
    fc.record({
      object_type: fc.constant("text"),
      text: text.filter((one) => one.length <= 200),
      link,
    }),
    fc.record({
      object_type: fc.constant("list"),
      header_title: text,
      header_link: link,
      contents: fc.array(fc.record({ title: some(text), link }), { minLength: 2, maxLength: 3 }),
      buttons: fc.array(fc.record({ title: text, link }), { maxLength: 2 }),
    }),
  ),
};

/** Any data of each endpoint that takes some. */
const anyData: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  me: { property_keys: some(fc.array(text)), secure_resource: some(fc.boolean()) },
  scopes: { scopes: some(words) },
  "revoke.scopes": { scopes: words },
  "revoke.service_terms": { tags },
  service_terms: {
    result: fc.constantFrom(undefined, "agreed_service_terms", "app_service_terms"),
    tags: some(tags),
  },
  shipping_address: {
    address_id: some(int),
    from_updated_at: some(int),
    page_size: some(fc.integer({ min: 2 })),
  },
  signup: { properties: some(properties) },
  update_profile: { properties },
  service_terms_v1: { extra: fc.constantFrom(undefined, "app_service_terms") },
  "talk.friends": {
    offset: some(fc.nat()),
    limit: some(fc.integer({ min: 1, max: 100 })),
    order: fc.constantFrom(undefined, "asc", "desc"),
    friend_order: fc.constantFrom(undefined, "favorite", "nickname", "age"),
  },
  "talk.channels": {
    channel_ids: some(tags),
    channel_id_type: some(fc.constant("channel_public_id")),
  },
  "talk.memo.send": custom,
  "talk.memo.scrap_send": scrap,
  "talk.memo.default_send": usual,
  "talk.message.send": { ...custom, receiver_uuids },
  "talk.message.scrap_send": { ...scrap, receiver_uuids },
  "talk.message.default_send": { ...usual, receiver_uuids },
};

test("any data is stated for every endpoint that takes some", () => {
  const taking = leaves.filter(
    ([, { data }]) => Object.keys(describeSchema(data).shape ?? {}).length,
  );
  expect(Object.keys(anyData).sort()).toEqual(taking.map(([name]) => name).sort());
});

describe.each(cases.filter(({ name }) => name in anyData))("any data of $name", (one) => {
  const record = fc.record(anyData[one.name]!);
  // in any order of keys: it is the caller's
  const data = fc.tuple(record, fc.boolean()).map(([value, turned]) => {
    const entries = Object.entries(value);
    return Object.fromEntries(turned ? entries.reverse() : entries);
  });

  test("leaves as the contract says, and as the bare SDK sends it", async () => {
    const { kakao, sdk, emulator } = login();
    const token = kakao.Auth.getAccessToken();
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        const bare = Object.fromEntries(
          Object.entries(value).filter(([, field]) => field !== undefined),
        );
        for (const send of [
          () => sdk.API.request({ url: one.url, data: bare }),
          () => callUrl(kakao.API, { url: one.url, data: value }),
          () => callMethod(kakao.API, one, value),
        ]) {
          kakao.Auth.setAccessToken(token);
          // Kakao may refuse it
          await send().then(null, () => {});
        }
        const [first, ...ours] = emulator.requests.slice(-3).map(sentOf);
        // the SDK has added its default to what it was given
        expect(first).toMatchObject(expected(one, { ...value, ...bare }));
        for (const request of ours) expect(request).toEqual(first);
      }),
      runs,
    );
  });
});

test("whatever settings come, the answer is a rejection of ours or Kakao's answer", async () => {
  const { kakao, emulator } = login();
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  });
  const settings = fc.oneof(
    value,
    fc.record({
      url: fc.constantFrom("/v2/user/me", "/v2/user/scopes", "/v2/api/talk/memo/send"),
      data: value,
    }),
  );
  await fc.assert(
    fc.asyncProperty(settings, async (one) => {
      const seen = emulator.requests.length;
      const call = callUrl(kakao.API, one);
      expect(call).toBeInstanceOf(Promise);
      const error = await call.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) return;
      expect(error).toHaveProperty("message", expect.stringMatching(/^\[kakao\] /));
      if ((error as { name: string }).name === "KakaoDataError")
        expect(emulator.requests).toHaveLength(seen);
    }),
    { numRuns: 4 * runs.numRuns },
  );
});

test("whatever body comes with 200, it is Kakao's or refused with the body kept", async () => {
  const { kakao, emulator } = login();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (body) => {
      emulator.failNext({ status: 200, body: JSON.stringify(body) });
      const error = await rejection(kakao.API.access_token_info());
      expect(error).toMatchObject({ name: "KakaoResponseError" });
      expect(JSON.stringify((error as { response: unknown }).response)).toBe(JSON.stringify(body));
    }),
    runs,
  );
});

/** Any value of a schema, with keys it does not know. */
function valueOf(schema: Parameters<typeof describeSchema>[0]): fc.Arbitrary<unknown> {
  const { type, shape = {}, element, innerType, options = [], entries } = describeSchema(schema);
  switch (type) {
    case "enum":
      return fc.constantFrom(...Object.values(entries!));
    case "union":
      return fc.oneof(...options.map(valueOf));
    case "null":
      return fc.constant(null);
    case "string":
      return text;
    case "number":
      return fc.maxSafeInteger();
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(valueOf(element!), { maxLength: 3 });
    case "optional":
      return valueOf(innerType!);
    case "unknown":
      // a text, or null where Kakao documents one
      return fc.option(text);
    case "object": {
      const keys = Object.entries(shape);
      // user properties: an object without fields of its own
      if (!keys.length)
        return fc.dictionary(
          text.filter((key) => key !== "__proto__"),
          text,
        );
      const known = fc.record(
        Object.fromEntries(keys.map(([key, field]) => [key, valueOf(field)])),
        {
          requiredKeys: keys
            .filter(([, field]) => describeSchema(field).type !== "optional")
            .map(([key]) => key),
        },
      );
      const unknown = fc.dictionary(fc.constantFrom("new_key", "another"), fc.jsonValue());
      return fc.tuple(known, unknown).map(([one, other]) => ({ ...other, ...one }));
    }
    default:
      throw new Error(`no values of ${type} yet`);
  }
}

/** `-0` and keys named `__proto__` do not survive JSON, with us or without. */
const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(cases)("any body of $name", (one) => {
  const endpoint = get(endpoints, one.name) as Endpoint;
  const body = valueOf(endpoint.response).map(overJson);

  test("comes through as it is", async () => {
    const { kakao, emulator } = login();
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        emulator.failNext({ status: 200, body: JSON.stringify(value) });
        expect(await callMethod(kakao.API, one, one.data.at(-1))).toEqual(value);
      }),
      runs,
    );
  });

  const what = "is refused for a promised field that is missing or another thing";
  test.skipIf(!one.promised.length)(what, async () => {
    const { kakao, emulator } = login();
    const other = fc.constantFrom(undefined, null, {}, [], [[]], 1.5);
    const mutated = fc
      .tuple(body, fc.constantFrom(...one.promised), other)
      .filter(([value, path, wrong]) => {
        if (!has(value, path)) return false;
        // an empty list is a list
        return !(Array.isArray(get(value, path)) && Array.isArray(wrong) && !wrong.length);
      });
    await fc.assert(
      fc.asyncProperty(mutated, async ([value, path, wrong]) => {
        emulator.failNext({ status: 200, body: JSON.stringify(put(value, path, wrong)) });
        const error = await rejection(callMethod(kakao.API, one, one.data.at(-1)));
        expect(error).toMatchObject({ name: "KakaoResponseError" });
        const [issue] = (error as { issues: { path: string }[] }).issues;
        expect(`${issue!.path}.`).toContain(`${path}.`);
      }),
      runs,
    );
  });
});
