// Options of `createRestClient`, `createOAuthClient` and `createKakaoLogin`. What they mean is said at their types, in
// `transport/rest`, `rest`, `oauth` and `server`.
import * as checks from "../validation/checks.js";
import {
  boolean,
  closed,
  commaListOrArray,
  custom,
  functionValue,
  intRange,
  matching,
  optional,
  refinedString,
  string,
  unknownValue,
} from "./kinds.js";

/** An option that is checked elsewhere. */
const anything = optional(unknownValue());

/** The options that all clients without the SDK have. */
const common = {
  fetch: optional(functionValue()),
  baseUrl: anything,
  allowInsecureRequests: optional(boolean()),
  timeout: optional(custom<number | false>(checks.milliseconds)),
  maxResponseBytes: optional(custom<number>(checks.byteCount)),
  hooks: optional(
    closed({ request: optional(functionValue()), response: optional(functionValue()) }),
  ),
  onInvalidResponse: optional(functionValue()),
};

const retry = optional(custom<number | false>(checks.repetitions));

/** Options of `createRestClient` with an access token. */
export const accessTokenOptions = closed({
  accessToken: anything,
  onUnauthorized: optional(functionValue()),
  ...common,
  retry,
});

/** Options of `createRestClient` with the admin key. */
export const adminKeyOptions = closed({
  adminKey: anything,
  targetId: optional(
    custom<number | string>(checks.userId, "Pass the number, or its digits in a text."),
  ),
  dangerouslyAllowBrowser: anything,
  ...common,
  retry,
});

/** Options of `createOAuthClient`. */
export const oauthOptions = closed({
  restApiKey: anything,
  clientSecret: anything,
  redirectUri: refinedString(checks.registeredUrl),
  issuer: optional(string()),
  dangerouslyAllowBrowser: anything,
  ...common,
});

/** Options of `createKakaoLogin`. */
export const kakaoLoginOptions = closed({
  restApiKey: anything,
  clientSecret: anything,
  redirectUri: anything,
  sessionSecret: anything,
  javascriptKey: anything,
  openid: optional(boolean()),
  scope: optional(commaListOrArray()),
  serviceTerms: optional(commaListOrArray()),
  channelPublicId: optional(commaListOrArray()),
  logoutRedirectUri: optional(refinedString(checks.registeredUrl)),
  sessionMaxAge: optional(intRange(60, 34_560_000)),
  cookieName: optional(matching("letters, digits, - and _, at most 40", /^[\w-]{1,40}$/)),
  store: anything,
  onLogin: optional(functionValue()),
  onError: optional(functionValue()),
  issuer: optional(string()),
  ...common,
});
