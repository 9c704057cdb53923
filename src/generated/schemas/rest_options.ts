// Written by `npm run generate`, from src/schemas/rest_options.ts: edit that file.
import {
  byteCount,
  functionValue,
  registeredUrl,
  repetitions,
  userId,
} from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Options of `createRestClient` with an access token. */
export const accessTokenOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<accessToken?*onUnauthorized?$0fetch?$0baseUrl?*allowInsecureRequests?!timeout?*maxResponseBytes?$1hooks?<request?$0response?$0>onInvalidResponse?$0retry?$2>",
  /* @__PURE__ */ refined("*", [functionValue]),
  /* @__PURE__ */ refined("*", [byteCount]),
  /* @__PURE__ */ refined("*", [repetitions]),
);

/** Options of `createRestClient` with the admin key. */
export const adminKeyOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<adminKey?*targetId?$0dangerouslyAllowBrowser?*fetch?$1baseUrl?*allowInsecureRequests?!timeout?*maxResponseBytes?$2hooks?<request?$1response?$1>onInvalidResponse?$1retry?$3>",
  /* @__PURE__ */ refined("*", [userId], "Pass the number, or its digits in a text."),
  /* @__PURE__ */ refined("*", [functionValue]),
  /* @__PURE__ */ refined("*", [byteCount]),
  /* @__PURE__ */ refined("*", [repetitions]),
);

/** Options of `createOAuthClient`. */
export const oauthOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<restApiKey?*clientSecret?*redirectUri$0issuer?,dangerouslyAllowBrowser?*fetch?$1baseUrl?*allowInsecureRequests?!timeout?*maxResponseBytes?$2hooks?<request?$1response?$1>onInvalidResponse?$1>",
  /* @__PURE__ */ refined(",", [registeredUrl]),
  /* @__PURE__ */ refined("*", [functionValue]),
  /* @__PURE__ */ refined("*", [byteCount]),
);
