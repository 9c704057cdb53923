// Settings and options of the functions of the OAuth client. What they mean is said at their types, in `oauth`.
import * as checks from "../validation/checks.js";
import {
  closed,
  commaListOrArray,
  custom,
  matching,
  optional,
  refinedString,
  string,
  stringOr,
  unknownValue,
} from "./kinds.js";

const registeredUrl = refinedString(checks.registeredUrl);

/** A code or token: visible ASCII characters. */
const tokenString = (expected: string) => matching(expected, /^[\x21-\x7e]+$/);

/** Settings of `authorizeUrl`. */
export const authorizeUrlSettings = closed({
  redirectUri: optional(registeredUrl),
  scope: optional(commaListOrArray()),
  serviceTerms: optional(commaListOrArray()),
  channelPublicId: optional(commaListOrArray()),
  loginHint: optional(string()),
  prompt: optional(commaListOrArray(checks.promptList)),
  state: optional(stringOr(false)),
  nonce: optional(string()),
  codeChallenge: optional(matching("codeChallenge of createPkce()", /^[\w-]{43}$/)),
});

/** Settings of `logoutUrl`. */
export const logoutUrlSettings = closed({
  logoutRedirectUri: registeredUrl,
  state: optional(string()),
});

/** Options of `parseRedirect`. */
export const parseRedirectOptions = closed({
  state: optional(custom<string | false | null>(checks.stateOfLogin)),
});

/** Data of `exchangeCode`. */
export const exchangeCodeData = closed({
  code: tokenString("the code of the redirect"),
  redirectUri: optional(refinedString(checks.redirectUriOfLogin)),
  codeVerifier: optional(matching("codeVerifier of createPkce()", /^[\w.~-]{43,128}$/)),
});

/** The argument of `refresh`. */
export const refreshArguments = closed({ refreshToken: tokenString("refresh token") });

/** Options of `verifyIdToken`. */
export const verifyIdTokenOptions = closed({
  nonce: optional(custom<string | false | null>(checks.nonceOfLogin)),
  audience: optional(custom<string | readonly string[]>(checks.appKeys)),
});

/** Options of `parseUnlinkWebhook`, `parseShareWebhook` and `parseChannelWebhook`. */
export const webhookOptions = closed({ adminKey: optional(unknownValue()) });
