// A server that logs in on the emulator: what the tests of `kakao-typed/oauth` share.
import { answer } from "#wire";
import type { Emulator, EmulatorOptions } from "kakao-typed/emulator";
import {
  type AuthorizeUrlSettings,
  createOAuthClient,
  createState,
  type OAuthOptions,
} from "kakao-typed/oauth";
import { expect } from "vitest";
import { shopEmulator } from "./shop_app.js";

export const redirectUri = "https://shop.example/redirect";

export const keys = { restApiKey: "rest-api-key", clientSecret: "client-secret", redirectUri };

export const clientOf = (options: Partial<OAuthOptions> = {}) =>
  createOAuthClient({ ...keys, dangerouslyAllowBrowser: true, ...options });

/** Kakao, and a client of its login. */
export function kakao(options: Partial<OAuthOptions> = {}, emulated?: EmulatorOptions) {
  const emulator = shopEmulator(emulated);
  answer((request) => emulator.fetch(request));
  return { emulator, oauth: clientOf(options) };
}

/** Goes where the app sends the user, and gives where Kakao sends the user back to. */
export async function visit(emulator: Emulator, url: URL): Promise<URL> {
  const response = await emulator.fetch(url);
  expect(response.status).toBe(302);
  return new URL(response.headers.get("Location")!);
}

/** Logs in, up to the code. */
export async function codeOf(
  { emulator, oauth }: ReturnType<typeof kakao>,
  settings: AuthorizeUrlSettings = {},
) {
  const state = createState();
  const back = await visit(emulator, oauth.authorizeUrl({ state, ...settings }));
  return oauth.parseRedirect(back, { state }).code;
}

export const tokensOf = async (where: ReturnType<typeof kakao>, settings?: AuthorizeUrlSettings) =>
  where.oauth.exchangeCode({ code: await codeOf(where, settings) });

export const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("it threw nothing");
};

export const tokenCalls = ({ requests }: Emulator) =>
  requests.filter(({ url }) => url.endsWith("/oauth/token"));
