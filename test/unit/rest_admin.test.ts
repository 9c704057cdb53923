// The client with the admin key: whom it speaks for, and which users the app has.
import { type API } from "kakao-typed";
import { createRestClient, type UserIds } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { callUrl } from "../support/cases.js";
import { onTheWire, rejection } from "../support/page.js";
import { samples } from "../support/samples.js";
import { adminOf, kakao } from "../support/rest.js";

onTheWire();

describe("the admin client", () => {
  test("has what Kakao allows the admin key, and nothing else", () => {
    const names = (part: object, path = ""): string[] =>
      Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
        typeof value === "function" ? [path + name] : names(value as object, `${path}${name}.`),
      );
    expect(names(adminOf()).sort()).toEqual(
      [
        "logout",
        "me",
        "request",
        "revoke.scopes",
        "revoke.service_terms",
        "scopes",
        "service_terms",
        "service_terms_v1",
        "shipping_address",
        "talk.channels",
        "unlink",
        "upgrade.service_terms",
        "users.ids",
        "users.list",
      ].sort(),
    );
  });

  test("reads the terms as Kakao's documentation does: with a token, and with the key and a user", async () => {
    const { emulator, token } = kakao();
    await createRestClient({ accessToken: token }).API.service_terms_v1();
    await adminOf({ targetId: 123456789 }).service_terms_v1();
    const seen = emulator.requests.map(({ method, url, headers }) => [
      method,
      url,
      headers["authorization"],
    ]);
    const url = "https://kapi.kakao.com/v1/user/service/terms";
    expect(seen).toEqual([
      ["GET", url, `Bearer ${token}`],
      ["GET", `${url}?target_id_type=user_id&target_id=123456789`, "KakaoAK admin-key"],
    ]);
  });

  test("takes a user id beyond 2^53-1 as text, and sends its digits", async () => {
    const { emulator } = kakao();
    const error = await rejection(adminOf({ targetId: "1376016924429759228" }).unlink());
    expect(error).toMatchObject({ name: "KakaoApiError", code: -101, status: 400 });
    expect(emulator.requests[0]!.body).toBe("target_id_type=user_id&target_id=1376016924429759228");
  });

  test("logs out, revokes and unlinks a user", async () => {
    const { emulator, token } = kakao();
    const API = adminOf({ targetId: 123456789 });
    expect(await API.revoke.service_terms({ tags: ["optional_20200616"] })).toEqual({
      id: 123456789,
      revoked_service_terms: [{ tag: "optional_20200616", agreed: false }],
    });
    expect(
      await API.upgrade.service_terms({ tags: ["optional_20200616", "unknown"] }),
    ).toMatchObject({
      agreed_service_terms: [{ tag: "optional_20200616", agreed: true, agreed_by: "KAPI" }],
    });
    const { service_terms } = await API.service_terms({ tags: "optional_20200616" });
    expect(service_terms).toMatchObject([{ agreed: true, agreed_by: "KAPI" }]);
    await API.logout();
    const mine = createRestClient({ accessToken: token });
    expect(await rejection(mine.API.me())).toMatchObject({ code: -401, status: 401 });
    await API.unlink();
    expect(await rejection(API.me())).toMatchObject({ code: -101, status: 400 });
    expect(emulator.requests.every(({ url }) => !url.includes("access_token"))).toBe(true);
  });

  test("points to the other client for what the key may not call, and the other way round", async () => {
    const { emulator, token } = kakao();
    const admin = await rejection(
      callUrl(adminOf() as unknown as API, { url: "/v1/api/talk/friends" }),
    );
    expect((admin as Error).message).toContain("key there: use createRestClient({ accessToken }).");
    const { API } = createRestClient({ accessToken: token });
    const user = await rejection(callUrl(API, { url: "/v1/user/ids" }));
    expect((user as Error).message).toContain("key there: use createRestClient({ adminKey }).");
    expect(emulator.requests).toEqual([]);
  });
});

describe("users", () => {
  const users = Array.from({ length: 25 }, (_, index) => ({ id: index + 1 }));

  /** An app that all of them use. */
  function app() {
    const { emulator } = kakao({ users });
    for (const { id } of users) emulator.signIn({ user: id });
    return emulator;
  }

  const idsOf = async (pages: AsyncIterable<UserIds>) => {
    const found: (readonly number[])[] = [];
    for await (const { elements } of pages) found.push(elements);
    return found;
  };

  test.each([1, 2, 3, 7, 24, 25, 26, 100])("ids.pages of %i gives each id once", async (limit) => {
    app();
    const expected = users.map(({ id }) => id);
    const up = await idsOf(adminOf().users.ids.pages({ limit }));
    expect(up.flat()).toEqual(expected);
    const down = await idsOf(adminOf().users.ids.pages({ limit, order: "desc" }));
    expect(down.flat()).toEqual(expected.reverse());
  });

  test("ids.pages goes on by itself where Kakao names no next page", async () => {
    const emulator = app();
    emulator.failNext({ status: 200, body: { elements: [1, 2] } });
    emulator.failNext({ status: 200, body: { elements: [2, 3] } });
    emulator.failNext({ status: 200, body: { elements: [3] } });
    const pages = await idsOf(adminOf().users.ids.pages({ limit: 2 }));
    expect(pages).toEqual([[1, 2], [3]]);
    expect(emulator.requests.map(({ url }) => new URL(url).searchParams.get("from_id"))).toEqual([
      null,
      "2",
      "3",
    ]);
  });

  test("list takes both forms of the answer, as they are", async () => {
    const emulator = app();
    const body: unknown = JSON.parse(samples["app_users__1"]!);
    for (const form of [body, { elements: body }, [], { elements: [] }]) {
      emulator.failNext({ status: 200, body: form });
      expect(await adminOf().users.list({ target_ids: [1] })).toEqual(form);
    }
    emulator.failNext({
      status: 200,
      body: [{ id: 1, kakao_account: null, properties: { a: null } }],
    });
    expect(await adminOf().users.list({ target_ids: [1] })).toEqual([{ id: 1, properties: {} }]);
    emulator.failNext({
      status: 200,
      body: samples["app_users__1"]!.replace("1399634384", "1376016924429759228"),
      headers: { "Content-Type": "application/json" },
    });
    const error = await rejection(adminOf().users.list({ target_ids: [1] }));
    expect(error).toMatchObject({ name: "KakaoResponseError", issues: [{ path: "1.id" }] });
    expect((error as { response: string }).response).toContain("1376016924429759228");
  });

  test("list asks for at most 100 users, 20 with property_keys", async () => {
    const emulator = app();
    const of = (length: number) => Array.from({ length }, (_, index) => index + 1);
    const found = await adminOf().users.list({
      target_ids: of(20),
      property_keys: ["properties."],
    });
    expect(found).toHaveLength(20);
    expect(await adminOf().users.list({ target_ids: of(100), property_keys: [] })).toHaveLength(25);
    const asked = emulator.requests.length;
    for (const data of [
      { target_ids: [] },
      { target_ids: of(101) },
      { target_ids: of(21), property_keys: ["properties."] },
    ]) {
      const error = await rejection(adminOf().users.list(data));
      expect(error).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "data.target_ids" }],
      });
    }
    expect(emulator.requests).toHaveLength(asked);
  });
});
