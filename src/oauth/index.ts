export type { CallOptions } from "../endpoints/endpoint.js";
export type { OnInvalidResponse } from "../client/accept.js";
export type {
  RequestEvent,
  ResponseEvent,
  RestHooks,
  RestOptions,
} from "../transport/rest/rest.js";
export type { AuthorizeUrlSettings, LogoutUrlSettings } from "./authorize_url.js";
export { createOAuthClient, type OAuthClient, type OAuthOptions } from "./client.js";
export type { IdTokenClaims, VerifyIdTokenOptions } from "./id_token.js";
export { createNonce, createPkce, createState, type Pkce } from "./random.js";
export type { ParseRedirectOptions, Redirected, RedirectSource } from "./redirect.js";
export type { ExchangeCodeData, RefreshedTokens, Tokens } from "./token.js";
export type {
  AccountEvents,
  IncomingRequest,
  UnlinkEvent,
  UnlinkWebhookOptions,
} from "./webhooks.js";
