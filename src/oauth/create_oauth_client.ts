// oauth: how does a server log users in, and verify what Kakao sends it?
import {
  baseOf,
  checkAddress,
  defaultMaxResponseBytes,
  defaultTimeout,
} from "../transport/rest/options.js";
import { parseAccountWebhook } from "./account_webhook.js";
import { parseAdminKeyWebhook } from "./admin_key_webhook.js";
import { authorizeUrl } from "./authorize_url.js";
import { exchangeCode } from "./exchange_code.js";
import { keySet } from "./key_set.js";
import { logoutUrl } from "./logout_url.js";
import type { OAuthClient } from "./oauth_client.js";
import { checkOptions, type OAuthOptions } from "./options.js";
import { parseRedirect } from "./parse_redirect.js";
import { refresh } from "./refresh.js";
import { tokenRequests } from "./token_request.js";
import { channelWebhook, shareWebhook, unlinkWebhook } from "./webhooks.js";
import { verifyIdToken } from "./verify_id_token.js";
import { kakaoIssuer, tokenVerifier } from "./verify_token.js";

/** Whose tokens are accepted: Kakao's, and those of the address the keys come from, or those of `issuer` alone. */
function issuersOf({ issuer, allowInsecureRequests }: OAuthOptions, base: string): string[] {
  if (issuer === undefined) return [kakaoIssuer, base];
  checkAddress("createOAuthClient", "issuer", issuer, allowInsecureRequests);
  return [issuer];
}

/**
 * Makes a client of Kakao's login for a server: URLs, codes, tokens, ID tokens and webhooks.
 *
 * @throws KakaoDataError when a key or an option is wrong, KakaoStateError `unsupported` for a secret in a browser.
 * @example
 * ```ts
 * const oauth = createOAuthClient({
 *   restApiKey: "REST API key",
 *   clientSecret: "client secret",
 *   redirectUri: "https://shop.example/redirect",
 * });
 * const tokens = await oauth.exchangeCode({ code: "code of the redirect" });
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
 */
export function createOAuthClient(options: OAuthOptions): OAuthClient {
  const checked = checkOptions(options);
  const { restApiKey, redirectUri, onInvalidResponse } = checked;
  const { timeout = defaultTimeout, maxResponseBytes = defaultMaxResponseBytes } = checked;
  const base = baseOf("createOAuthClient", checked, kakaoIssuer);
  const issuers = issuersOf(checked, base);
  const requestToken = tokenRequests(base, { ...checked, timeout });
  const send = async (request: Request) => (checked.fetch ?? fetch)(request);
  const verify = tokenVerifier(keySet(base, { send, timeout, maxResponseBytes }), issuers);
  const received = { timeout, onInvalidResponse };

  return {
    authorizeUrl: (settings) => authorizeUrl(base, restApiKey, redirectUri, settings),
    parseRedirect: (source, expected) => parseRedirect(source, redirectUri, expected),
    exchangeCode: async (data, given) => exchangeCode(requestToken, redirectUri, data, given),
    refresh: async (refreshToken, given) => refresh(requestToken, refreshToken, given),
    verifyIdToken: async (idToken, given) =>
      verifyIdToken(verify, restApiKey, idToken, given, received),
    logoutUrl: (settings) => logoutUrl(base, restApiKey, settings),
    parseUnlinkWebhook: async (request, keys) =>
      parseAdminKeyWebhook(unlinkWebhook, request, keys, received),
    parseShareWebhook: async (request, keys) =>
      parseAdminKeyWebhook(shareWebhook, request, keys, received),
    parseChannelWebhook: async (request, keys) =>
      parseAdminKeyWebhook(channelWebhook, request, keys, received),
    parseAccountWebhook: async (request) =>
      parseAccountWebhook(verify, restApiKey, request, received),
  };
}
