import { validateResponse, type OnInvalidResponse } from "../client/validate_response.js";
import {
  validateArguments,
  validateCallOptions,
  omitUndefined,
  isObject,
  isNonEmptyString,
  throwInvalid,
} from "../validation/arguments.js";
import { aborted, within } from "../client/deadline.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import type { CallOptions } from "../validation/arguments.js";
import { KakaoStateError } from "../errors/classes.js";
import { issue } from "../validation/issues.js";
import { closed, custom, emptyObject, optional, string } from "../validation/schema.js";
import {
  anything,
  baseOf,
  checkAddress,
  defaultMaxResponseBytes,
  restOptions,
} from "../transport/rest/options.js";
import { defaultTimeout, type RestOptions, restTransport } from "../transport/rest/transport.js";
import {
  absolute,
  authorizeUrl,
  type AuthorizeUrlSettings,
  logoutUrl,
  type LogoutUrlSettings,
} from "./authorize_url.js";
import { equal } from "./timing_safe_equal.js";
import { loginError, tokenFailure } from "./token_error.js";
import { singleFlight } from "./single_flight.js";
import {
  claims,
  type IdTokenClaims,
  issuer as kakaoIssuer,
  verifier,
  type VerifyIdTokenOptions,
} from "./id_token.js";
import { keySet } from "./key_set.js";
import { clientIssues } from "./client_keys.js";
import {
  type ParseRedirectOptions,
  parseRedirect,
  type Redirected,
  type RedirectSource,
} from "./redirect.js";
import {
  exchange,
  type ExchangeCodeData,
  type RefreshedTokens,
  renewal,
  tokenCall,
  type Tokens,
} from "./token.js";
import {
  type AccountEvents,
  type IncomingRequest,
  parseAccountWebhook,
  parseUnlinkWebhook,
  type UnlinkEvent,
  type UnlinkWebhookOptions,
} from "./webhooks.js";

/** Options of {@link createOAuthClient}. */
export interface OAuthOptions extends Pick<
  RestOptions,
  "allowInsecureRequests" | "fetch" | "hooks" | "maxResponseBytes"
> {
  /** The app's REST API key. */
  readonly restApiKey: string;
  /** The client secret of that key: needed where the console has it on, as it has for new keys. Servers only. */
  readonly clientSecret?: string | undefined;
  /** Where Kakao sends users back to, as registered in the console. */
  readonly redirectUri: string;
  /**
   * Where the login is: an https URL, or an http one of this machine; a path may follow the host.
   *
   * @default "https://kauth.kakao.com"
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Who issues ID tokens and reports, to the letter.
   *
   * @default "https://kauth.kakao.com", and the address of `baseUrl`, where the keys come from
   */
  readonly issuer?: string | undefined;
  /**
   * Milliseconds a call may take, the reading of a webhook's body included; `false` for no limit.
   *
   * @default 10000
   */
  readonly timeout?: number | false | undefined;
  /**
   * Takes a report of a body that is not what its schema says; the call then resolves with that body. What a token is
   * verified by (signature, kind, issuer, app key, user, time, nonce) never passes.
   *
   * @default every such body is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
  /** Allows the client secret in a browser, for tests. Whoever opens the page then has it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** The login on a server. */
export interface OAuthClient {
  /**
   * The URL to send the user to.
   *
   * @throws KakaoDataError when a setting is wrong.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#request-code
   */
  readonly authorizeUrl: (settings?: AuthorizeUrlSettings) => URL;
  /**
   * Reads what Kakao sent the user back with, and compares its state, in constant time.
   *
   * @throws KakaoAuthError for what the login refused (`access_denied` …), `state_mismatch`, or `no_redirect`.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#request-code-response
   */
  readonly parseRedirect: (source: RedirectSource, options: ParseRedirectOptions) => Redirected;
  /**
   * Exchanges a code for tokens. Calls with the same code at the same time share one request.
   *
   * The code may have been made with any key of the same app: the SDK makes it with the JavaScript key.
   *
   * @throws KakaoAuthError when Kakao refuses: `KOE320` for a code that was used, `KOE303` for another redirect URI,
   * `KOE010` for a missing or wrong secret.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#request-token
   */
  readonly exchangeCode: (data: ExchangeCodeData, options?: CallOptions) => Promise<Tokens>;
  /**
   * Gets a new access token. Calls with the same refresh token at the same time share one request.
   *
   * @throws KakaoAuthError `KOE322` when the refresh token has expired or the user has logged out.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#refresh-token
   */
  readonly refresh: (refreshToken: string, options?: CallOptions) => Promise<RefreshedTokens>;
  /**
   * Verifies an ID token: signature, issuer, audience, time and nonce. Kakao's public keys are read once and kept.
   *
   * @throws KakaoAuthError `invalid_token`; KakaoNetworkError when the keys cannot be read.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/utilize#oidc-id-token-verify
   */
  readonly verifyIdToken: (
    idToken: string,
    options?: VerifyIdTokenOptions,
  ) => Promise<IdTokenClaims>;
  /**
   * The URL that logs the user out of the Kakao Account too: else the next login needs no password.
   *
   * @throws KakaoDataError when a setting is wrong.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#logout-of-service-and-kakaoaccount
   */
  readonly logoutUrl: (settings: LogoutUrlSettings) => URL;
  /**
   * Reads the report that a user was unlinked, and compares its admin key, in constant time. Answer 200 within three
   * seconds, also for a user you do not know.
   *
   * @throws KakaoAuthError `unauthorized` where the key is another one.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/callback
   */
  readonly parseUnlinkWebhook: (
    request: IncomingRequest,
    options: UnlinkWebhookOptions,
  ) => Promise<UnlinkEvent>;
  /**
   * Verifies a report about a user's account (a Security Event Token). Answer 202 without a body, or 400 with
   * `{ err, description }`.
   *
   * @throws KakaoAuthError `invalid_token`; KakaoNetworkError when the keys cannot be read.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/callback
   */
  readonly parseAccountWebhook: (request: IncomingRequest) => Promise<AccountEvents>;
}

const operation = "createOAuthClient";

const options = closed(() => {
  const { retry: _, ...common } = restOptions();
  return {
    restApiKey: anything(),
    clientSecret: anything(),
    redirectUri: absolute(),
    issuer: optional(string()),
    dangerouslyAllowBrowser: anything(),
    ...common,
  };
});

const idTokenOptions = closed(() => ({
  nonce: optional(
    custom(
      "the nonce of the login, or false",
      (nonce) => nonce === false || nonce === null || isNonEmptyString(nonce),
    ),
  ),
  audience: optional(
    custom(
      "app key, or array of them",
      (keys) => [keys].flat().every(isNonEmptyString) && [keys].flat().length > 0,
    ),
  ),
}));

/** What an ID token says, checked like an answer. */
const idTokenCall: Endpoint<"id_token", undefined, IdTokenClaims, never> = {
  url: "id_token",
  method: "POST",
  data: emptyObject,
  response: claims,
};

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
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api
 */
export function createOAuthClient(given: OAuthOptions): OAuthClient {
  const { restApiKey, clientSecret, redirectUri, ...rest } = validateArguments(
    options,
    operation,
    "options",
    given,
  ) as unknown as OAuthOptions;
  const issues = clientIssues(restApiKey, clientSecret);
  if (issues.length) throwInvalid(operation, issues);
  validateCallOptions(operation, { timeout: rest.timeout });
  if (clientSecret !== undefined && "document" in globalThis && !rest.dangerouslyAllowBrowser) {
    throw new KakaoStateError(
      `${operation}: a client secret opens the login to whoever reads it: keep it on a server.`,
      { code: "unsupported" },
    );
  }
  const {
    timeout: patience = defaultTimeout,
    maxResponseBytes = defaultMaxResponseBytes,
    onInvalidResponse,
  } = rest;
  const base = baseOf(operation, rest, kakaoIssuer);
  const { issuer } = rest;
  if (issuer !== undefined) checkAddress(operation, "issuer", issuer, rest.allowInsecureRequests);
  const issuers = issuer === undefined ? [kakaoIssuer, base] : [issuer];
  const send = restTransport(
    base,
    { ...rest, retry: false },
    { scheme: undefined, take: async () => ({ secret: "", takenAt: 0, replaced: [] }) },
    tokenFailure,
  );
  const sendForKeys = async (request: Request) => (rest.fetch ?? fetch)(request);
  const keyFor = keySet(base, { send: sendForKeys, timeout: patience, maxResponseBytes });
  const verify = verifier(keyFor, issuers);
  const join = singleFlight<unknown>(patience);

  /** The token call, shared by those who make it at the same time; each keeps its own limits. */
  async function token(name: string, data: object, given: CallOptions | undefined) {
    const { signal, timeout = patience } = validateCallOptions(name, given);
    const { url } = tokenCall;
    if (signal?.aborted) throw aborted(name, url, signal);
    const form = omitUndefined({ ...data, client_id: restApiKey, client_secret: clientSecret });
    const start = async (gone: AbortSignal) =>
      send({
        endpoint: tokenCall,
        operation: name,
        data: form,
        options: { signal: gone, timeout: false },
      });
    return within({ signal, timeout }, name, url, async (gone) =>
      join(JSON.stringify(form), start, gone),
    );
  }

  return {
    authorizeUrl: (settings) => authorizeUrl(base, restApiKey, redirectUri, settings),

    parseRedirect: (source, expected) => parseRedirect(source, redirectUri, expected),

    async exchangeCode(data, given) {
      const name = "exchangeCode";
      const found = validateArguments(exchange, name, "data", data) as unknown as ExchangeCodeData;
      const form = {
        grant_type: "authorization_code",
        redirect_uri: found.redirectUri ?? redirectUri,
        code: found.code,
        code_verifier: found.codeVerifier,
      };
      return token(name, form, given) as Promise<Tokens>;
    },

    async refresh(refreshToken, given) {
      const name = "refresh";
      validateArguments(renewal, name, "", { refreshToken });
      const form = { grant_type: "refresh_token", refresh_token: refreshToken };
      const body = await token(name, form, given);
      // what onInvalidResponse let pass may be anything
      return (isObject(body) ? { refresh_token: refreshToken, ...body } : body) as RefreshedTokens;
    },

    async verifyIdToken(idToken, given) {
      const name = "verifyIdToken";
      const { nonce, audience = restApiKey }: VerifyIdTokenOptions = validateArguments(
        idTokenOptions,
        name,
        "options",
        given,
      );
      if (!isNonEmptyString(idToken)) {
        throwInvalid(name, [
          issue("idToken", "ID token", idToken, "Pass the id_token of the tokens."),
        ]);
      }
      const expected = { kind: "ID token", audience: [audience].flat() } as const;
      const payload = await within({ timeout: patience }, name, undefined, async (gone) =>
        verify(name, idToken, expected, gone),
      );
      const sent = payload["nonce"] ?? "";
      if (nonce !== false && !(typeof sent === "string" && equal(sent, nonce ?? ""))) {
        const why = nonce
          ? "it is of another login: its nonce is another one."
          : "it has a nonce: pass the one of the login.";
        throw loginError(name, "invalid_token", why);
      }
      return validateResponse(
        { endpoint: idTokenCall, operation: name, data: {}, options: {} },
        payload,
        onInvalidResponse,
      ) as IdTokenClaims;
    },

    logoutUrl: (settings) => logoutUrl(base, restApiKey, settings),

    parseUnlinkWebhook: async (request, keys) =>
      parseUnlinkWebhook(request, keys, { timeout: patience, onInvalidResponse }),

    parseAccountWebhook: async (request) =>
      parseAccountWebhook(request, verify, restApiKey, { timeout: patience, onInvalidResponse }),
  };
}
