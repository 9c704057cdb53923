import { type Endpoint, endpoints } from "kakao-typed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { get, put } from "./bodies.js";
import { callMethod, callUrl, cases } from "./cases.js";
import { login, onTheWire, rejection } from "./page.js";

onTheWire();

// strings a header and a URL can carry: a lone surrogate has a test of its own
const text = fc.string({ unit: "grapheme" });
const runs = { numRuns: 50 };

test("any properties leave as the bare SDK sends them", async () => {
  const { kakao, sdk, emulator } = login();
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text), async (properties) => {
      const data = { properties };
      await sdk.API.request({ url: "/v1/user/update_profile", data: { ...data } });
      await kakao.API.update_profile(data);
      const [bare, ours] = emulator.requests.slice(-2);
      expect(ours).toEqual(bare);
    }),
    runs,
  );
});

test("any filter leaves as the bare SDK sends it, in the caller's order", async () => {
  const { kakao, sdk, emulator } = login();
  const data = fc.record(
    { property_keys: fc.array(text), secure_resource: fc.boolean() },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(data, fc.boolean(), async (one, reverse) => {
      const sent = Object.fromEntries(
        reverse ? Object.entries(one).reverse() : Object.entries(one),
      );
      await sdk.API.request({ url: "/v2/user/me", data: { ...sent } });
      await callUrl(kakao.API, { url: "/v2/user/me", data: sent });
      const [bare, ours] = emulator.requests.slice(-2);
      expect(ours).toEqual(bare);
    }),
    runs,
  );
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
    { numRuns: 200 },
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

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Endpoint["response"]>>;
  readonly element?: Endpoint["response"];
  readonly innerType?: Endpoint["response"];
}

const defOf = (schema: Endpoint["response"]) => schema._zod.def as unknown as Def;

/** Any value of a schema, with keys it does not know. */
function valueOf(schema: Endpoint["response"]): fc.Arbitrary<unknown> {
  const { type, shape = {}, element, innerType } = defOf(schema);
  switch (type) {
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
    case "nullable":
      return fc.option(valueOf(innerType!));
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
            .filter(([, field]) => defOf(field).type !== "optional")
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

  const promised = one.promised.filter((path) => !path.includes("."));
  const what = "is refused for a promised field that is missing or another thing";
  test.skipIf(!promised.length)(what, async () => {
    const { kakao, emulator } = login();
    const other = fc.constantFrom(undefined, null, {}, [], [[]], 1.5);
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...promised), other, async (value, path, wrong) => {
        if (Array.isArray(wrong) && Array.isArray(get(value, path)) && !wrong.length) return;
        emulator.failNext({ status: 200, body: JSON.stringify(put(value, path, wrong)) });
        const error = await rejection(callMethod(kakao.API, one, one.data.at(-1)));
        expect(error).toMatchObject({ name: "KakaoResponseError" });
        const [issue] = (error as { issues: { path: string }[] }).issues;
        expect(issue!.path.split(".")[0]).toBe(path);
      }),
      runs,
    );
  });
});
