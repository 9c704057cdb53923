export type { CallOptions } from "./validation/arguments.js";
export type { OnInvalidResponse } from "./client/validate_response.js";
export type {
  RequestEvent,
  ResponseEvent,
  RestHooks,
  RestOptions,
} from "./transport/rest/transport.js";
export type { AuthorizeUrlSettings, LogoutUrlSettings } from "./oauth/authorize_url.js";
export {
  createOAuthClient,
  type OAuthClient,
  type OAuthOptions,
} from "./oauth/create_oauth_client.js";
export type { IdTokenClaims, VerifyIdTokenOptions } from "./oauth/id_token.js";
export { createNonce, createPkce, createState, type Pkce } from "./oauth/pkce.js";
export type { ParseRedirectOptions, Redirected, RedirectSource } from "./oauth/redirect.js";
export type { ExchangeCodeData, RefreshedTokens, Tokens } from "./oauth/token.js";
export type {
  AccountEvents,
  IncomingRequest,
  UnlinkEvent,
  UnlinkWebhookOptions,
} from "./oauth/webhooks.js";
