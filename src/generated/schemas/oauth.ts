// Written by `npm run generate`, from src/schemas/oauth.ts: edit that file.
import {
  appKeys,
  commaListOrArray,
  nonceOfLogin,
  pattern,
  promptList,
  redirectUriOfLogin,
  registeredUrl,
  stateOfLogin,
  stringOr,
} from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Settings of `authorizeUrl`. */
export const authorizeUrlSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<redirectUri?$0scope?$1serviceTerms?$1channelPublicId?$1loginHint?,prompt?$2state?$3nonce?,codeChallenge?$4>",
  /* @__PURE__ */ refined(",", [registeredUrl]),
  commaListOrArray,
  promptList,
  /* @__PURE__ */ stringOr(false),
  /* @__PURE__ */ refined(",", [
    /* @__PURE__ */ pattern("codeChallenge of createPkce()", /^[\w-]{43}$/),
  ]),
);

/** Settings of `logoutUrl`. */
export const logoutUrlSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<logoutRedirectUri$0state?,>",
  /* @__PURE__ */ refined(",", [registeredUrl]),
);

/** Options of `parseRedirect`. */
export const parseRedirectOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<state?$0>",
  stateOfLogin,
);

/** Data of `exchangeCode`. */
export const exchangeCodeData: Schema<unknown> = /* @__PURE__ */ compiled(
  "<code$0redirectUri?$1codeVerifier?$2>",
  /* @__PURE__ */ refined(",", [
    /* @__PURE__ */ pattern("the code of the redirect", /^[\x21-\x7e]+$/),
  ]),
  /* @__PURE__ */ refined(",", [redirectUriOfLogin]),
  /* @__PURE__ */ refined(",", [
    /* @__PURE__ */ pattern("codeVerifier of createPkce()", /^[\w.~-]{43,128}$/),
  ]),
);

/** The argument of `refresh`. */
export const refreshArguments: Schema<unknown> = /* @__PURE__ */ compiled(
  "<refreshToken$0>",
  /* @__PURE__ */ refined(",", [/* @__PURE__ */ pattern("refresh token", /^[\x21-\x7e]+$/)]),
);

/** Options of `verifyIdToken`. */
export const verifyIdTokenOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<nonce?$0audience?$1>",
  nonceOfLogin,
  appKeys,
);

/** Options of `parseUnlinkWebhook`, `parseShareWebhook` and `parseChannelWebhook`. */
export const webhookOptions: Schema<unknown> = /* @__PURE__ */ compiled("<adminKey?*>");
