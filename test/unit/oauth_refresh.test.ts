// Tokens are renewed with a refresh token.
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire, rejection } from "../support/page.js";
import { kakao, tokenCalls, tokensOf } from "../support/oauth.js";

onTheWire();

describe("refresh", () => {
  test("keeps the old refresh token when Kakao sends none", async () => {
    const where = kakao();
    const { refresh_token, access_token } = await tokensOf(where);
    const tokens = await where.oauth.refresh(refresh_token!);
    expect(tokens.refresh_token).toBe(refresh_token);
    expect(tokens).not.toHaveProperty("refresh_token_expires_in");
    expect(tokens.access_token).not.toBe(access_token);
    const { API } = createRestClient({ accessToken: tokens.access_token });
    expect(await API.me()).toHaveProperty("id");
  });

  test("gives the new one when the old one has less than a month; the old one then is dead", async () => {
    const where = kakao();
    const { refresh_token } = await tokensOf(where);
    where.emulator.advance(31 * 24 * 3600);
    const tokens = await where.oauth.refresh(refresh_token!);
    expect(tokens.refresh_token).not.toBe(refresh_token);
    expect(tokens.refresh_token_expires_in).toBe(5184000);
    expect(await rejection(where.oauth.refresh(refresh_token!))).toMatchObject({ code: "KOE322" });
    expect(await where.oauth.refresh(tokens.refresh_token)).toHaveProperty("access_token");
  });

  test("a null in the place of the refresh token counts as none", async () => {
    const where = kakao();
    const body = { token_type: "bearer", access_token: "a", expires_in: 1, refresh_token: null };
    where.emulator.failNext({ url: "/oauth/token", status: 200, body });
    expect((await where.oauth.refresh("old-token")).refresh_token).toBe("old-token");
  });

  test("at once by many is one request", async () => {
    const where = kakao();
    const { refresh_token } = await tokensOf(where);
    const all = await Promise.all(
      Array.from({ length: 100 }, () => where.oauth.refresh(refresh_token!)),
    );
    expect(new Set(all.map(({ access_token }) => access_token)).size).toBe(1);
    expect(tokenCalls(where.emulator)).toHaveLength(2);
  });

  test("is what onUnauthorized of the REST client wants", async () => {
    const where = kakao();
    const { access_token, refresh_token } = await tokensOf(where);
    where.emulator.advance(6 * 3600);
    const { API } = createRestClient({
      accessToken: access_token,
      onUnauthorized: async () => (await where.oauth.refresh(refresh_token!)).access_token,
    });
    expect(await API.me()).toHaveProperty("id");
  });

  test.each(["logout", "unlink"] as const)("%s ends the refresh token too", async (end) => {
    const where = kakao();
    const { access_token, refresh_token } = await tokensOf(where);
    await createRestClient({ accessToken: access_token }).API[end]();
    const error = await rejection(where.oauth.refresh(refresh_token!));
    expect(error).toMatchObject({ code: "KOE322", status: 400 });
    expect(inspect(error)).not.toContain(refresh_token);
  });

  test.each([undefined, "", "a b", 1])("refuses %j", async (token) => {
    const { emulator, oauth } = kakao();
    expect(await rejection(oauth.refresh(token as never))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "refreshToken" }],
    });
    expect(emulator.requests).toHaveLength(0);
  });
});
