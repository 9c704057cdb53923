// Written by `npm run generate`, from src/schemas/rest_options.ts: edit that file.
import {
  byteCount,
  commaListOrArray,
  functionValue,
  milliseconds,
  pattern,
  range,
  registeredUrl,
  repetitions,
  userId,
} from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Options of `createRestClient` with an access token. */
export const accessTokenOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<accessToken?*onUnauthorized?$0fetch?$0baseUrl?*allowInsecureRequests?!timeout?$1maxResponseBytes?$2hooks?<request?$0response?$0>onInvalidResponse?$0retry?$3>",
  functionValue,
  milliseconds,
  byteCount,
  repetitions,
);

/** Options of `createRestClient` with the admin key. */
export const adminKeyOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<adminKey?*targetId?$0dangerouslyAllowBrowser?*fetch?$1baseUrl?*allowInsecureRequests?!timeout?$2maxResponseBytes?$3hooks?<request?$1response?$1>onInvalidResponse?$1retry?$4>",
  /* @__PURE__ */ refined("*", [userId], "Pass the number, or its digits in a text."),
  functionValue,
  milliseconds,
  byteCount,
  repetitions,
);

/** Options of `createOAuthClient`. */
export const oauthOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<restApiKey?*clientSecret?*redirectUri$0issuer?,dangerouslyAllowBrowser?*fetch?$1baseUrl?*allowInsecureRequests?!timeout?$2maxResponseBytes?$3hooks?<request?$1response?$1>onInvalidResponse?$1>",
  /* @__PURE__ */ refined(",", [registeredUrl]),
  functionValue,
  milliseconds,
  byteCount,
);

/** Options of `createKakaoLogin`. */
export const kakaoLoginOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<restApiKey?*clientSecret?*redirectUri?*sessionSecret?*javascriptKey?*openid?!scope?$0serviceTerms?$0channelPublicId?$0logoutRedirectUri?$1sessionMaxAge?$2cookieName?$3store?*onLogin?$4onError?$4issuer?,fetch?$4baseUrl?*allowInsecureRequests?!timeout?$5maxResponseBytes?$6hooks?<request?$4response?$4>onInvalidResponse?$4>",
  commaListOrArray,
  /* @__PURE__ */ refined(",", [registeredUrl]),
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(60, 34560000)]),
  /* @__PURE__ */ refined(",", [
    /* @__PURE__ */ pattern("letters, digits, - and _, at most 40", /^[\w-]{1,40}$/),
  ]),
  functionValue,
  milliseconds,
  byteCount,
);
