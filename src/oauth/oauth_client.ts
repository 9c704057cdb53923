import type {
  AccountEvents,
  ChannelEvent,
  IdTokenClaims,
  ShareEvent,
  Tokens,
  UnlinkEvent,
} from "../generated/schemas/oauth_bodies.js";
import type { CallOptions } from "../validation/arguments.js";
import type { WebhookOptions } from "./admin_key_webhook.js";
import type { AuthorizeUrlSettings } from "./authorize_url.js";
import type { ExchangeCodeData } from "./exchange_code.js";
import type { IncomingRequest } from "./incoming_request.js";
import type { LogoutUrlSettings } from "./logout_url.js";
import type { ParseRedirectOptions, Redirected, RedirectSource } from "./parse_redirect.js";
import type { RefreshedTokens } from "./refresh.js";
import type { VerifyIdTokenOptions } from "./verify_id_token.js";
import type { ServerCallbackArgs } from "./webhook_fields.js";

/** The login on a server. */
export interface OAuthClient {
  /**
   * Makes the URL to send the user to.
   *
   * @throws KakaoDataError when a setting is wrong.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#request-code
   */
  readonly authorizeUrl: (settings?: AuthorizeUrlSettings) => URL;
  /**
   * Reads the URL that Kakao sent the user back to, and compares its state in constant time.
   *
   * @throws KakaoAuthError for what the login refused (`access_denied` …), `state_mismatch`, or `no_redirect`.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#request-code-response
   */
  readonly parseRedirect: (source: RedirectSource, options: ParseRedirectOptions) => Redirected;
  /**
   * Exchanges a code for tokens. Concurrent calls with the same code share one request.
   *
   * The code may have been made with any key of the same app: the SDK makes it with the JavaScript key.
   *
   * @throws KakaoAuthError when Kakao refuses: `KOE320` for a code that was used, `KOE303` for another redirect URI,
   * `KOE010` for a missing or wrong secret.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#request-token
   */
  readonly exchangeCode: (data: ExchangeCodeData, options?: CallOptions) => Promise<Tokens>;
  /**
   * Gets a new access token. Concurrent calls with the same refresh token share one request.
   *
   * @throws KakaoAuthError `KOE322` when the refresh token has expired or the user has logged out.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#refresh-token
   */
  readonly refresh: (refreshToken: string, options?: CallOptions) => Promise<RefreshedTokens>;
  /**
   * Verifies an ID token: signature, issuer, audience, time and nonce. Kakao's public keys are read once and cached.
   *
   * @throws KakaoAuthError `invalid_token`; KakaoNetworkError when the keys cannot be read.
   * @see https://developers.kakao.com/docs/ko/kakaologin/utilize#oidc-id-token-verify
   */
  readonly verifyIdToken: (
    idToken: string,
    options?: VerifyIdTokenOptions,
  ) => Promise<IdTokenClaims>;
  /**
   * Makes the URL that logs the user out of the Kakao Account too; without it the next login needs no password.
   *
   * @throws KakaoDataError when a setting is wrong.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout-of-service-and-kakaoaccount
   */
  readonly logoutUrl: (settings: LogoutUrlSettings) => URL;
  /**
   * Reads the report that a user was unlinked, and compares its admin key in constant time. Answer 200 within three
   * seconds, also for a user you do not know.
   *
   * @throws KakaoAuthError `unauthorized` where the key is another one.
   * @see https://developers.kakao.com/docs/ko/kakaologin/callback
   */
  readonly parseUnlinkWebhook: (
    request: IncomingRequest,
    options: WebhookOptions,
  ) => Promise<UnlinkEvent>;
  /**
   * Reads the report that a message of KakaoTalk Share was sent to a chat, and compares its admin key in constant time.
   * Answer 2XX within three seconds.
   *
   * Nothing else tells that something was really shared. Kakao reports only shares with `serverCallbackArgs`, whose keys
   * come back beside the fields, each value as text. Whoever opens the page can choose them: put a secret of your own
   * there before you reward anybody.
   *
   * @throws KakaoAuthError `unauthorized` where the key is another one.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/callback
   */
  readonly parseShareWebhook: (
    request: IncomingRequest,
    options: WebhookOptions,
  ) => Promise<ShareEvent & ServerCallbackArgs>;
  /**
   * Reads the report that a user added or blocked a channel of the app, and compares its admin key in constant time.
   * Answer 2XX within three seconds.
   *
   * @throws KakaoAuthError `unauthorized` where the key is another one.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/callback
   */
  readonly parseChannelWebhook: (
    request: IncomingRequest,
    options: WebhookOptions,
  ) => Promise<ChannelEvent>;
  /**
   * Verifies a report about a user's account (a Security Event Token). Answer 202 without a body, or 400 with
   * `{ err, description }`.
   *
   * @throws KakaoAuthError `invalid_token`; KakaoNetworkError when the keys cannot be read.
   * @see https://developers.kakao.com/docs/ko/kakaologin/callback
   */
  readonly parseAccountWebhook: (request: IncomingRequest) => Promise<AccountEvents>;
}
