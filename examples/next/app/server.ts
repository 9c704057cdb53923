import { createHash } from "node:crypto";
import { createOAuthClient } from "kakao-typed/oauth";

const {
  APP_ORIGIN: origin = "http://localhost:3000",
  KAKAO_JAVASCRIPT_KEY = "javascript-key",
  KAKAO_REST_API_KEY = "rest-api-key",
  KAKAO_CLIENT_SECRET = "client-secret",
} = process.env;

/** Where Kakao is: an emulator's address, or nowhere else. */
const kakaoUrl = process.env["KAKAO_EMULATOR"];

/** What the page may know. */
export const sdk = {
  appKey: KAKAO_JAVASCRIPT_KEY,
  kakaoUrl,
  redirectUri: `${origin}/callback`,
};

/** The login's server side: the secret stays here. */
export const oauth = createOAuthClient({
  restApiKey: KAKAO_REST_API_KEY,
  clientSecret: KAKAO_CLIENT_SECRET,
  redirectUri: sdk.redirectUri,
  baseUrl: kakaoUrl,
});

export const sessionCookie = "kakao-session";
/** What binds a login to this browser. */
export const loginCookie = "kakao-login";

/** The nonce is a hash of that cookie: whoever sees it in an address cannot make the cookie. */
export const nonceOf = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");

export const cookieOptions = {
  // no script reads it
  httpOnly: true,
  // no other site's POST brings it
  sameSite: "lax",
  // no plain connection carries it
  secure: !["localhost", "127.0.0.1"].includes(new URL(origin).hostname),
  path: "/",
} as const;

/** Whether a page of ours sent this: another site's form cannot send JSON, and no script can forge these headers. */
export function isFromOurPage({ headers }: Request): boolean {
  const site = headers.get("Sec-Fetch-Site");
  // browsers before 2023 do not say it, but where they come from; the Host header would prove nothing
  const isSameOrigin = site === null ? headers.get("Origin") === origin : site === "same-origin";
  return isSameOrigin && /^application\/json\s*(;|$)/i.test(headers.get("Content-Type") ?? "");
}
