// Code of the guides that needs no browser, run as it stands, with the emulator as Kakao.
import { type Kakao, wrapKakao } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { createOAuthClient, type OAuthClient, type RefreshedTokens } from "kakao-typed/oauth";
import type { RestClient } from "kakao-typed/rest";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { blockWith, runBlock } from "../support/run_code.js";
import { shopEmulator } from "../support/shop_app.js";

let emulator: Emulator;
beforeEach(() => {
  emulator = shopEmulator();
  vi.stubGlobal("fetch", emulator.fetch);
});
afterEach(() => void vi.unstubAllGlobals());

/** A page's `kakao`, with a token that has these consents. */
function kakaoWith(scopes: readonly string[]): Kakao {
  const kakao = wrapKakao(emulator.sdk());
  kakao.init("javascript-key");
  kakao.Auth.setAccessToken(emulator.signIn({ scopes: [...scopes] }).access_token);
  return kakao;
}

/** What `console.log` gets to see meanwhile. */
function logged(): unknown[][] {
  const log = vi.spyOn(console, "log").mockReturnValue();
  return log.mock.calls;
}

/** Sends a user to Kakao, and gives the address that Kakao sends them back to. */
async function follow(url: URL): Promise<string> {
  const response = await emulator.fetch(url.href);
  return response.headers.get("Location")!;
}

const oauthClient = (redirectUri: string): OAuthClient =>
  createOAuthClient({ restApiKey: "rest-api-key", clientSecret: "client-secret", redirectUri });

describe.each(["docs/guide", "docs/en/guide"])("%s", (folder) => {
  test("oauth.md logs in, and refuses another session", async () => {
    interface Routes {
      readonly authorize: () => Promise<{ url: URL; login: object }>;
      readonly redirected: (request: Request, login: object) => Promise<{ sub: string }>;
    }
    const block = blockWith(`${folder}/oauth.md`, "// GET /redirect");
    const { authorize, redirected } = await runBlock<Routes>(block);
    const [mine, other] = [await authorize(), await authorize()];
    const back = await follow(mine.url);
    const request = () => new Request(back);
    await expect(redirected(request(), other.login)).rejects.toMatchObject({
      code: "state_mismatch",
    });
    expect(await redirected(request(), mine.login)).toMatchObject({ sub: "123456789" });
  });

  test("oauth.md takes the code of a page", async () => {
    interface Login {
      logIn: (oauth: OAuthClient, login: object, nonce: string) => Promise<{ sub: string }>;
    }
    const { logIn } = await runBlock<Login>(blockWith(`${folder}/oauth.md`, "const audience"));
    const redirectUri = "https://shop.example/callback";
    const asked = createOAuthClient({ restApiKey: "javascript-key", redirectUri });
    const back = await follow(asked.authorizeUrl({ state: "s".repeat(16), nonce: "n".repeat(16) }));
    const login = { code: new URL(back).searchParams.get("code")!, redirectUri };
    const found = await logIn(oauthClient(redirectUri), login, "n".repeat(16));
    expect(found.sub).toBe("123456789");
  });

  test("tokens.md refreshes a token that has run out", async () => {
    interface Tokens {
      clientOf: (oauth: OAuthClient, stored: object) => RestClient;
    }
    const { clientOf } = await runBlock<Tokens>(blockWith(`${folder}/tokens.md`, "clientOf"));
    const oauth = oauthClient("https://shop.example/callback");
    const state = "s".repeat(16);
    const { code } = oauth.parseRedirect(await follow(oauth.authorizeUrl({ state })), { state });
    let tokens: Awaited<ReturnType<OAuthClient["exchangeCode"]>> = await oauth.exchangeCode({
      code,
    });
    const stored = {
      load: async () => tokens,
      save: async (fresh: RefreshedTokens) => void (tokens = fresh),
    };
    const { API } = clientOf(oauth, stored);
    const [before, refreshToken] = [tokens.access_token, tokens.refresh_token];
    emulator.advance(7 * 3600);
    expect((await API.me()).id).toBe(123_456_789);
    expect(tokens.access_token).not.toBe(before);
    expect(tokens.refresh_token).toBe(refreshToken!);
  });

  test("tokens.md forgets a token that has run out", async () => {
    const kakao = kakaoWith([]);
    const [login, report] = [vi.fn(), vi.fn()];
    const block = blockWith(`${folder}/tokens.md`, "setAccessToken(null);\n  login();");
    emulator.advance(7 * 3600);
    await runBlock(block, { kakao, login, report });
    expect(login).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
    expect(kakao.Auth.getAccessToken()).toBe(null);
  });

  test("consents.md lists and withdraws", async () => {
    const kakao = kakaoWith(["account_email"]);
    const lines = logged();
    await runBlock(blockWith(`${folder}/consents.md`, "revoke.scopes"), { kakao });
    expect(lines).toContainEqual(["account_email", expect.any(String), true]);
    const { scopes } = await kakao.API.scopes({ scopes: ["account_email"] });
    expect(scopes[0]).toMatchObject({ agreed: false });
  });

  test("consents.md asks for what a message lacks", async () => {
    const kakao = kakaoWith([]);
    const authorize = vi.fn().mockResolvedValue(undefined);
    let press = () => {};
    const button = { addEventListener: (_: string, pressed: () => void) => (press = pressed) };
    const report = vi.fn();
    await runBlock(blockWith(`${folder}/consents.md`, "sendToMe"), {
      kakao: { ...kakao, Auth: { ...kakao.Auth, authorize } },
      document: { querySelector: () => button },
      report,
    });
    press();
    await vi.waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(authorize).toHaveBeenCalledWith(expect.objectContaining({ scope: ["talk_message"] }));
    expect(report).not.toHaveBeenCalled();
  });

  test("api.md reads all friends", async () => {
    const kakao = kakaoWith(["friends"]);
    const lines = logged();
    await runBlock(blockWith(`${folder}/api.md`, "friends.pages"), { kakao });
    expect(lines.length).toBeGreaterThan(0);
  });

  test("rest.md calls an emulator without a server", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("Nothing goes over the network.")));
    const lines = logged();
    await runBlock(blockWith(`${folder}/rest.md`, "createEmulator"), { createEmulator });
    expect(lines).toEqual([[123_456_789]]);
  });
});
