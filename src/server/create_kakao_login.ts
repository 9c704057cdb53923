// server: how does a site get its login, without writing the routes itself?
import { createOAuthClient } from "../oauth/create_oauth_client.js";
import { kakaoIssuer } from "../oauth/verify_token.js";
import { createRestClient } from "../rest/create_rest_client.js";
import { baseOf, defaultTimeout } from "../transport/rest/options.js";
import { attempts } from "./attempt.js";
import type { LoginContext } from "./context.js";
import { cookieJar } from "./cookies.js";
import { cookieSessions } from "./cookie_sessions.js";
import { answer, handle } from "./handler.js";
import { checkOptions, type KakaoLoginOptions } from "./options.js";
import { type PreparedLogin, prepareLogin, type PrepareOptions } from "./prepare_login.js";
import { routesOf } from "./routes.js";
import { sealer } from "./seal.js";
import type { KakaoSession, SessionOptions } from "./kakao_session.js";
import { readSession } from "./session.js";
import type { SessionSource } from "./session_source.js";
import { storedSessions } from "./stored_sessions.js";

/** Answers a request. */
export type KakaoRoute = (request: Request) => Promise<Response>;

/** The login of a site. */
export interface KakaoLogin {
  /** Serves all routes: `<base>/login`, `/callback`, `/logout` and `/session`, where `<base>` is the path of `redirectUri` without its last segment. */
  readonly handler: KakaoRoute;
  /** The handler: `export const { GET, POST } = createKakaoLogin(…)` is a route file of Next.js. */
  readonly GET: KakaoRoute;
  /** The handler. */
  readonly POST: KakaoRoute;
  /** `GET`: leads to Kakao. `?returnTo=` names the page to go on to, `?scope=` asks for consent items, `?prompt=` is Kakao's. */
  readonly login: KakaoRoute;
  /** `GET`: Kakao sends the user back. `POST`: a page hands over the login of an SDK popup. */
  readonly callback: KakaoRoute;
  /** `POST` from a page of the own origin: ends the session. `?returnTo=` names the page to go on to, `?account=true` leaves the Kakao Account too. */
  readonly logout: KakaoRoute;
  /**
   * Reads who a request is from, and replaces tokens before they run out. Add its `headers` to the response.
   *
   * @throws KakaoStateError `no_storage` where the store fails; failures of Kakao's only make calls of `api` fail.
   */
  readonly session: (source: SessionSource, options?: SessionOptions) => Promise<KakaoSession>;
  /**
   * Begins a login that the SDK makes in the page with a redirect: pass `state`, `nonce` and `redirectUri` to
   * `Kakao.Auth.authorize`, with `openid` in its scope, and add `headers` to the page's response.
   *
   * @throws KakaoStateError `unsupported` without `openid: true` and `javascriptKey`.
   */
  readonly prepare: (source: SessionSource, options?: PrepareOptions) => Promise<PreparedLogin>;
}

const operation = "createKakaoLogin";

function contextOf(given: KakaoLoginOptions): LoginContext {
  const options = checkOptions(given);
  const { restApiKey, clientSecret, redirectUri, issuer, baseUrl, store } = options;
  const { fetch, hooks, maxResponseBytes, allowInsecureRequests, onInvalidResponse } = options;
  const { timeout = defaultTimeout } = options;
  const base = baseOf(operation, options, kakaoIssuer);
  const common = { fetch, hooks, maxResponseBytes, allowInsecureRequests, onInvalidResponse };
  const client = { ...common, baseUrl, timeout };
  const newClient = () =>
    createOAuthClient({ ...client, restApiKey, clientSecret, redirectUri, issuer });
  const routes = routesOf(redirectUri);
  const jar = cookieJar(options.cookieName, routes.origin.startsWith("https:"));
  const sealing = sealer(options.sessionSecret, restApiKey);
  const tools = {
    jar,
    sealer: sealing,
    newClient,
    longestWait: timeout === false ? defaultTimeout : timeout,
  };
  return {
    options,
    routes,
    oauth: newClient(),
    attempts: attempts(jar, sealing),
    sessions: store ? storedSessions(store, tools) : cookieSessions(tools),
    issuers: issuer === undefined ? [kakaoIssuer, base] : [issuer],
    apiFor: (accessToken) => createRestClient({ ...client, accessToken }).API,
  };
}

/**
 * Makes the routes of a login with Kakao: web-standard `Request` in, `Response` out, for any framework.
 *
 * Sessions are in an encrypted cookie, so that any number of instances serve them without a store.
 *
 * @throws KakaoDataError when a key or an option is wrong, KakaoStateError `unsupported` in a browser.
 * @example
 * ```ts
 * const kakao = createKakaoLogin({
 *   restApiKey: "REST API key",
 *   clientSecret: "client secret",
 *   redirectUri: "https://shop.example/api/auth/kakao/callback",
 *   sessionSecret: "32 bytes or more, of `openssl rand -base64 32`",
 * });
 * const response = await kakao.handler(new Request("https://shop.example/api/auth/kakao/login"));
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
 */
export function createKakaoLogin(options: KakaoLoginOptions): KakaoLogin {
  const context = contextOf(options);
  const handler: KakaoRoute = async (request) => handle(context, request);
  return {
    handler,
    GET: handler,
    POST: handler,
    login: async (request) => answer(context, "login", request),
    callback: async (request) => answer(context, "callback", request),
    logout: async (request) => answer(context, "logout", request),
    session: async (source, given) => readSession(context, source, given),
    prepare: async (source, given) => prepareLogin(context, source, given),
  };
}
