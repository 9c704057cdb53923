import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "../endpoints/endpoint.js";
import {
  closed,
  int,
  refinedString,
  emptyObject,
  open,
  optional,
  string,
} from "../validation/schema.js";
import { absoluteUrl, isAbsolute } from "./authorize_url.js";

const tokens = open(() => ({
  /** Kind of token: `bearer`. */
  token_type: string(),
  /** The access token, for `createRestClient({ accessToken })`. */
  access_token: string(),
  /** Seconds the access token lives: about 6 hours. */
  expires_in: int(),
  /** The refresh token, for `refresh`. */
  refresh_token: optional(string()),
  /** Seconds the refresh token lives: about 2 months. */
  refresh_token_expires_in: optional(int()),
  /** Consent items the user has agreed to, between spaces, in any order. */
  scope: optional(string()),
  /** The ID token, for `verifyIdToken`: where the app has OpenID Connect on. */
  id_token: optional(string()),
}));

/** What `exchangeCode` resolves with: Kakao's token response. */
export interface Tokens extends Output<typeof tokens> {}

/** What `refresh` resolves with: Kakao's token response; where it has no new refresh token, the old one goes on. */
export interface RefreshedTokens extends Tokens {
  /** The refresh token to keep: a new one where the old one had less than a month, else the old one. */
  refresh_token: string;
}

/** The token call, for either grant. */
export const tokenCall: Endpoint<"/oauth/token", undefined, Tokens, never> = {
  url: "/oauth/token",
  method: "POST",
  data: emptyObject,
  response: tokens,
};

const word = (what: string) => refinedString(what, (value) => /^[\x21-\x7e]+$/.test(value));

export const exchange = closed(() => ({
  code: word("the code of the redirect"),
  // the SDK sends JS-SDK for a login in a window
  redirectUri: optional(
    refinedString(absoluteUrl, (value) => value === "JS-SDK" || isAbsolute(value)),
  ),
  codeVerifier: optional(
    refinedString("codeVerifier of createPkce()", (value) => /^[\w.~-]{43,128}$/.test(value)),
  ),
}));

/** What `exchangeCode` takes. */
export interface ExchangeCodeData {
  /** The code of `parseRedirect`, or of `Auth.handleRedirect` in the browser. */
  readonly code: string;
  /** The `redirectUri` of the login, to the letter. @default the client's */
  readonly redirectUri?: string | undefined;
  /** The `codeVerifier` of `createPkce()`, where the login sent its challenge. */
  readonly codeVerifier?: string | undefined;
}

export const renewal = closed(() => ({ refreshToken: word("refresh token") }));
