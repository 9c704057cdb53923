// Written by `npm run generate`, from src/schemas/rest_options.ts: edit that file.
import {
  byteCount,
  functionValue,
  milliseconds,
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
