import { KakaoStateError } from "../errors/classes.js";
import type { LoginContext } from "./context.js";
import { readCookies } from "./cookies.js";
import { returnToUrl } from "./return_to.js";
import { cookieHeaderOf, type SessionSource } from "./session_source.js";

/** Options of `prepare`. */
export interface PrepareOptions {
  /** The page that the login goes on to. @default the start page */
  readonly returnTo?: string | undefined;
}

/** A login that the SDK is to begin in the page. */
export interface PreparedLogin {
  /** For `Kakao.Auth.authorize`. */
  readonly state: string;
  /** For `Kakao.Auth.authorize`. */
  readonly nonce: string;
  /** For `Kakao.Auth.authorize`. */
  readonly redirectUri: string;
  /** `Set-Cookie` headers to add to the page's response: without them its callback is refused. */
  readonly headers: Headers;
}

export async function prepareLogin(
  { options, routes, attempts }: LoginContext,
  source: SessionSource,
  { returnTo }: PrepareOptions = {},
): Promise<PreparedLogin> {
  const { redirectUri, openid, javascriptKey } = options;
  if (!openid || javascriptKey === undefined) {
    const message =
      "prepare: a redirect of the SDK has no PKCE, so its nonce has to come back in an ID token: pass openid: true and javascriptKey.";
    throw new KakaoStateError(message, { code: "unsupported" });
  }
  const { attempt, cookies } = await attempts.begin(
    { returnTo: returnToUrl(returnTo, routes), hasNonce: true, isBySdk: true },
    readCookies(cookieHeaderOf(source)),
  );
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return { state: attempt.state, nonce: attempt.nonce!, redirectUri, headers };
}
