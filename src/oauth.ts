export type {
  AccountEvents,
  ChannelEvent,
  IdTokenClaims,
  ShareEvent,
  Tokens,
  UnlinkEvent,
} from "./generated/schemas/oauth_bodies.js";
export type {
  /** @deprecated It is called `WebhookOptions`. */
  WebhookOptions as UnlinkWebhookOptions,
  WebhookOptions,
} from "./oauth/admin_key_webhook.js";
export type { AuthorizeUrlSettings } from "./oauth/authorize_url.js";
export { createOAuthClient } from "./oauth/create_oauth_client.js";
export type { ExchangeCodeData } from "./oauth/exchange_code.js";
export type { IncomingRequest } from "./oauth/incoming_request.js";
export type { LogoutUrlSettings } from "./oauth/logout_url.js";
export type { OAuthClient } from "./oauth/oauth_client.js";
export type { OAuthOptions } from "./oauth/options.js";
export type { ParseRedirectOptions, Redirected, RedirectSource } from "./oauth/parse_redirect.js";
export { createNonce, createPkce, createState, type Pkce } from "./oauth/pkce.js";
export type { RefreshedTokens } from "./oauth/refresh.js";
export type { VerifyIdTokenOptions } from "./oauth/verify_id_token.js";
export type { ServerCallbackArgs } from "./oauth/webhook_fields.js";
export type { CallOptions } from "./validation/arguments.js";
export type { OnInvalidResponse } from "./client/validate_response.js";
export type { RequestEvent, ResponseEvent, RestHooks } from "./transport/rest/hooks.js";
export type { RestOptions } from "./transport/rest/options.js";
