import { describe, expect, test } from "vitest";
import { type Case, callMethod, callUrl } from "../support/cases.js";
import { ways } from "../support/clients.js";
import { login, onTheWire, rejection } from "../support/page.js";
import { sentOf } from "../support/sent.js";

onTheWire();

/** Whether a call is about all users of the app, and not about one. */
const isAboutAll = ({ name }: Case) => name.startsWith("users.");

describe.each(ways)("over the $way", ({ way, cases, leaves, connect, anonymous }) => {
  test("the cases cover the table, each with its URL and method", () => {
    const table = leaves.map(([name, { url, method }]) => [name, url, method]);
    expect(table.sort()).toEqual(cases.map(({ name, url, method }) => [name, url, method]).sort());
  });

  describe.each(cases)("$name", (one) => {
    test.each(way === "SDK" ? one.data : [])(
      "leaves as the bare SDK sends it: %j",
      async (data) => {
        const { sdk, kakao, emulator } = login();
        const settings = () =>
          data === undefined ? { url: one.url } : { url: one.url, data: { ...data } };
        // the SDK itself refuses an explicit undefined: dropping it is what we add
        const bare = JSON.parse(JSON.stringify(settings())) as ReturnType<typeof settings>;
        const token = kakao.Auth.getAccessToken();
        for (const send of [
          () => sdk.API.request(bare),
          () => callUrl(kakao.API, settings()),
          () => callMethod(kakao.API, one, data && { ...data }),
          () =>
            callUrl(
              kakao.API,
              Object.freeze({ url: one.url, data: data && Object.freeze({ ...data }) }),
            ),
        ]) {
          kakao.Auth.setAccessToken(token);
          // Kakao may refuse it: what was sent is compared
          await Promise.allSettled([send()]);
        }
        const [expected, ...sent] = emulator.requests.map(sentOf);
        expect(sent).toHaveLength(3);
        for (const request of sent) expect(request).toEqual(expected);
        expect(expected).toMatchObject({ method: one.method });
        expect(new URL(expected!.url).pathname).toBe(one.url);
      },
    );

    test.each(way === "SDK" ? [] : one.data)("leaves as Kakao reads it: %j", async (data) => {
      const { emulator, API } = connect();
      // Kakao may refuse it: what was sent is compared
      await Promise.allSettled([callUrl(API, { url: one.url, data })]);
      await Promise.allSettled([callMethod(API, one, data && { ...data })]);
      const about =
        way === "REST" || isAboutAll(one)
          ? {}
          : { target_id_type: "user_id", target_id: "123456789" };
      const fixed = one.name === "users.list" ? { target_id_type: "user_id" } : {};
      const parameters = Object.entries({ ...about, ...fixed, ...data })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]);
      expect(emulator.requests).toHaveLength(2);
      for (const { method, url, headers, body } of emulator.requests) {
        const { origin, pathname, searchParams } = new URL(url);
        expect([method, origin + pathname]).toEqual([
          one.method,
          `https://kapi.kakao.com${one.url}`,
        ]);
        expect(headers["authorization"]).toMatch(
          way === "REST" ? /^Bearer emulated-access-token-\d+$/ : /^KakaoAK admin-key$/,
        );
        expect([...searchParams]).toEqual(method === "GET" ? parameters : []);
        expect([...new URLSearchParams(body)]).toEqual(method === "GET" ? [] : parameters);
        if (method === "POST") {
          expect(headers["content-type"]).toMatch(
            /^application\/x-www-form-urlencoded;\s?charset=UTF-8$/i,
          );
        }
      }
    });

    test("leaves the caller's objects alone", async () => {
      const { API, emulator } = connect();
      const data = one.data.at(-1);
      const settings = data === undefined ? { url: one.url } : { url: one.url, data: { ...data } };
      const before = structuredClone(settings);
      await Promise.allSettled([callUrl(API, settings)]);
      expect(emulator.requests).toHaveLength(1);
      expect(settings).toStrictEqual(before);
    });

    test.runIf(isAboutAll(one))("needs nobody to call for", async () => {
      const { API } = anonymous();
      const data = one.data.at(-1);
      expect(await callMethod(API, one, data)).toEqual(expect.any(Object));
      expect(await callUrl(API, { url: one.url, data })).toEqual(expect.any(Object));
    });

    test.skipIf(isAboutAll(one))(
      "without anybody to call for rejects, and sends nothing",
      async () => {
        const { API, emulator } = anonymous();
        const data = one.data.at(-1);
        for (const call of [callMethod(API, one, data), callUrl(API, { url: one.url, data })]) {
          expect(call).toBeInstanceOf(Promise);
          expect(await rejection(call)).toMatchObject(
            way === "REST with the admin key"
              ? { name: "KakaoDataError", issues: [{ path: "targetId" }], url: one.url }
              : { name: "KakaoStateError", code: "no_token" },
          );
        }
        expect(emulator.requests).toEqual([]);
      },
    );

    test("refuses keys it does not know, and sends nothing", async () => {
      const { API, emulator } = connect();
      const data = { ...one.data.at(-1), unheard_of: 1 };
      const error = await rejection(callMethod(API, one, data, {}));
      expect(error).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "data.unheard_of" }],
        url: one.url,
      });
      expect(emulator.requests).toEqual([]);
    });
  });
});

test("methods take arrays where Kakao takes a comma list", async () => {
  const { sdk, kakao, emulator } = login();
  await kakao.API.service_terms({ tags: ["optional_20200616", "service_2020_0218"] });
  await sdk.API.request({
    url: "/v2/user/service_terms",
    data: { tags: "optional_20200616,service_2020_0218" },
  });
  await kakao.API.revoke.service_terms({ tags: ["optional_20200616"] });
  const [ours, bare, revoked] = emulator.requests.map(sentOf);
  expect(ours).toEqual(bare);
  expect(revoked!.body).toBe("tags=optional_20200616");
});
