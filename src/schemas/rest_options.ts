// Options of `createRestClient` and `createOAuthClient`. What they mean is said at their types, in `transport/rest`, `rest`
// and `oauth`.
import * as checks from "../validation/checks.js";
import {
  boolean,
  closed,
  custom,
  functionValue,
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
