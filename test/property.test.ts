import fc from "fast-check";
import { expect, test } from "vitest";
import { callUrl } from "./cases.js";
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
