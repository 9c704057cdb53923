// The access token of the REST client: where it comes from, and how it is renewed.
import { inspect } from "../support/inspect.js";
import { KakaoApiError } from "kakao-typed";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test, vi } from "vitest";
import { onTheWire, rejection } from "../support/page.js";
import { kakao } from "../support/rest.js";

onTheWire();

describe("accessToken", () => {
  test("as a function is asked for each call", async () => {
    const { emulator } = kakao();
    const tokens = [
      emulator.signIn().access_token,
      emulator.signIn({ user: 987654321 }).access_token,
    ];
    const { API } = createRestClient({ accessToken: async () => tokens.shift() });
    expect([(await API.me()).id, (await API.me()).id]).toEqual([123456789, 987654321]);
    expect(await rejection(API.me())).toMatchObject({ name: "KakaoStateError", code: "no_token" });
  });

  test.each([
    ["nothing", () => undefined, "KakaoStateError"],
    ["an empty text", () => "", "KakaoStateError"],
    ["a broken token", () => "to\nken", "KakaoDataError"],
    [
      "an exception",
      () => {
        throw new Error("store of S3CRET is down");
      },
      "KakaoStateError",
    ],
    ["a rejection", async () => Promise.reject(new Error("S3CRET")), "KakaoStateError"],
  ])("that gives %s rejects the call, and nothing is sent", async (_, accessToken, name) => {
    const { emulator } = kakao();
    const error = await rejection(createRestClient({ accessToken }).API.me());
    expect(error).toMatchObject({ name });
    expect(inspect(error)).not.toContain("S3CRET");
    expect(emulator.requests).toEqual([]);
  });
});

describe("onUnauthorized", () => {
  /** A token that Kakao no longer knows, and the one that replaces it. */
  function expired() {
    const { emulator, token } = kakao();
    return { emulator, token, old: "old-token-of-yesterday" };
  }

  test("replaces the token once for all calls that wait, POST too; later calls have the new one", async () => {
    const { emulator, token, old } = expired();
    const renew = vi.fn<(error: KakaoApiError) => Promise<string>>().mockResolvedValue(token);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    const calls = [
      API.me(),
      API.scopes(),
      API.update_profile({ properties: { a: "b" } }),
      API.me(),
    ];
    for (const body of await Promise.all(calls)) expect(body).toHaveProperty("id", 123456789);
    expect(await API.me()).toHaveProperty("id");
    expect(renew).toHaveBeenCalledTimes(1);
    const [error] = renew.mock.calls[0]!;
    expect(error).toBeInstanceOf(KakaoApiError);
    expect(error).toMatchObject({ code: -401, status: 401 });
    expect(emulator.requests).toHaveLength(9);
  });

  test("a function that still gives the old token does not bring it back", async () => {
    const { token, old } = expired();
    const renew = vi.fn<() => string>(() => token);
    const { API } = createRestClient({ accessToken: () => old, onUnauthorized: renew });
    for (let n = 0; n < 3; n++) await API.me();
    expect(renew).toHaveBeenCalledTimes(1);
  });

  test("never gives one user the token of another", async () => {
    const { emulator } = kakao();
    const fresh: Record<string, string> = {
      "old-token-one": emulator.signIn().access_token,
      "old-token-two": emulator.signIn({ user: 987654321 }).access_token,
    };
    const asked = ["old-token-one", "old-token-two"];
    let current = "";
    const { API } = createRestClient({
      accessToken: () => (current = asked.shift() ?? current),
      onUnauthorized: vi
        .fn<() => Promise<string | undefined>>()
        .mockImplementationOnce(async () => fresh["old-token-one"])
        .mockImplementationOnce(async () => fresh["old-token-two"]),
    });
    const [one, two] = await Promise.all([API.me(), API.me()]);
    expect([one.id, two.id]).toEqual([123456789, 987654321]);
  });

  test("is asked again when the new token expires too, and not twice for one call", async () => {
    const { emulator, token, old } = expired();
    const second = emulator.signIn().access_token;
    const renew = vi.fn<() => string>().mockReturnValueOnce(token).mockReturnValueOnce(second);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    await API.me();
    await createRestClient({ accessToken: token }).API.logout();
    expect(await API.me()).toHaveProperty("id");
    expect(renew).toHaveBeenCalledTimes(2);
    await createRestClient({ accessToken: second }).API.logout();
    renew.mockReturnValueOnce("another-token-no-one-knows");
    expect(await rejection(API.me())).toMatchObject({ code: -401 });
    expect(renew).toHaveBeenCalledTimes(3);
  });

  test("gives up with undefined or the same token: every call rejects with its own error, and later ones ask again", async () => {
    const { emulator, old } = expired();
    const renew = vi.fn<() => string | undefined>(() => undefined);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    const errors = await Promise.all([rejection(API.me()), rejection(API.scopes())]);
    expect(errors).toMatchObject([
      { code: -401, url: "/v2/user/me" },
      { code: -401, url: "/v2/user/scopes" },
    ]);
    expect(renew).toHaveBeenCalledTimes(1);
    renew.mockReturnValueOnce(old);
    expect(await rejection(API.me())).toMatchObject({ code: -401 });
    expect(renew).toHaveBeenCalledTimes(2);
    expect(emulator.requests).toHaveLength(3);
  });

  test("its errors: Kakao's come through, others stay hidden behind the refusal, a broken token is refused", async () => {
    const { token, old } = expired();
    const own = await rejection(createRestClient({ accessToken: "x-unknown-x" }).API.me());
    const renew = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(own)
      .mockRejectedValueOnce(new Error("S3CRET"))
      .mockResolvedValueOnce("Bearer S3CRET")
      .mockResolvedValueOnce(token);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    expect(await rejection(API.me())).toBe(own);
    const hidden = await rejection(API.me());
    expect(hidden).toMatchObject({ code: -401, original: { message: "S3CRET" } });
    expect(inspect(hidden)).not.toContain("S3CRET");
    const broken = await rejection(API.me());
    expect(broken).toMatchObject({ name: "KakaoDataError", issues: [{ path: "onUnauthorized" }] });
    expect(inspect(broken)).not.toContain("S3CRET");
    expect(await API.me()).toHaveProperty("id");
  });

  test.each([
    [400, -401],
    [401, -406],
    [403, -402],
  ])("is not asked for %i with code %i", async (status, code) => {
    const { emulator, token } = expired();
    const renew = vi.fn<() => string>(() => token);
    const { API } = createRestClient({ accessToken: token, onUnauthorized: renew });
    emulator.failNext({ status, body: { msg: "no", code } });
    expect(await rejection(API.me())).toMatchObject({ code, status });
    expect(renew).not.toHaveBeenCalled();
  });

  test("a call that waits for it ends with its time and its signal", async () => {
    const { old } = expired();
    const { API } = createRestClient({
      accessToken: old,
      onUnauthorized: () => new Promise<never>(() => {}),
    });
    expect(await rejection(API.me({}, { timeout: 100 }))).toMatchObject({ code: "timeout" });
    const controller = new AbortController();
    const call = rejection(API.me({}, { signal: controller.signal }));
    controller.abort();
    expect(await call).toMatchObject({ code: "aborted" });
  });
});
