// kauth: how does Kakao's login (kauth.kakao.com) answer, from the first redirect to the tokens?
import type { AddressOf } from "../http/addresses.js";
import { arrivalOf } from "../http/arrival.js";
import { hosts } from "../http/hosts.js";
import { parameters } from "../http/parameters.js";
import { explainResponse } from "../http/reasons.js";
import { jsonResponse } from "../http/responses.js";
import { findAppByKey } from "../state/app_keys.js";
import { clock } from "../state/clock.js";
import { keep } from "../state/expiry.js";
import type { Grant, State } from "../state/state.js";
import { findAccessToken, serial } from "../state/tokens.js";
import { authorize, logout } from "./authorize.js";
import { claimsOf, type SigningKeys, tokenInfo } from "./id_token.js";
import { LoginRefusal } from "./login_refusal.js";
import { token } from "./token.js";
import { tooLong, unknownAccessToken, unknownClient } from "./why.js";

/** The discovery document. */
const metadata = (addressOf: AddressOf) => ({
  issuer: addressOf(hosts.kauth),
  authorization_endpoint: `${addressOf(hosts.kauth)}/oauth/authorize`,
  token_endpoint: `${addressOf(hosts.kauth)}/oauth/token`,
  userinfo_endpoint: `${addressOf(hosts.kapi)}/v1/oidc/userinfo`,
  jwks_uri: `${addressOf(hosts.kauth)}/.well-known/jwks.json`,
  token_endpoint_auth_methods_supported: ["client_secret_post"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
  request_uri_parameter_supported: false,
  response_types_supported: ["code"],
  response_modes_supported: ["query"],
  grant_types_supported: ["authorization_code", "refresh_token"],
  code_challenge_methods_supported: ["S256"],
  claims_supported: [
    "iss",
    "aud",
    "sub",
    "auth_time",
    "exp",
    "iat",
    "nonce",
    "nickname",
    "picture",
    "email",
  ],
});

/** Milliseconds for which a ticket is valid. Kakao does not document it. */
const ticketLifetime = 10 * 60_000;

/** `/api/agt`: exchanges an access token for a ticket that opens Kakao's own pages. */
function issueTicket(state: State, form: URLSearchParams) {
  if (!findAppByKey(state, form.get("client_id"))) {
    throw new LoginRefusal(401, "invalid_client", "Not exist client_id", "KOE101").because(
      unknownClient(state, form.get("client_id")),
    );
  }
  const token = findAccessToken(state, form.get("access_token") ?? "");
  if (!token || token.expiresAt <= clock(state)) {
    throw new LoginRefusal(400, "invalid_request", "invalid access_token").because(
      unknownAccessToken(token !== undefined),
    );
  }
  const agt = serial(state, "agt");
  keep(state, state.tickets, agt, {
    link: token.grant.link,
    expiresAt: clock(state) + ticketLifetime,
  });
  return { agt };
}

/** `/apiweb/code.json`: the result of a login in a popup window, which the SDK polls for. It is given once. */
function takeResult(state: State, query: URLSearchParams) {
  const id = query.get("auth_tran_id") ?? "";
  const found = state.transactions.get(id);
  state.transactions.delete(id);
  return found?.response ?? { status: "error", error_code: "300" };
}

/** `/oauth/token`: an answer that no cache may keep (RFC 6749, section 5.1). Old services send the parameters with GET. */
async function answerToken(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
  request: Request,
): Promise<Response> {
  const issuer = arrivalOf(request).named(hosts.kauth);
  const sign = (grant: Grant) => keys.sign(claimsOf(state, grant, issuer));
  const body = await token(state, sign, form, request);
  const response = jsonResponse(200, body, request);
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("Pragma", "no-cache");
  return "id_token" in body ? explainResponse(response, { hasIdToken: true }) : response;
}

/** The routes of the login's host, by method and path. */
const loginRoutes: Readonly<
  Record<
    string,
    (
      state: State,
      keys: SigningKeys,
      form: URLSearchParams,
      request: Request,
    ) => Response | object | Promise<object>
  >
> = {
  "GET /oauth/authorize": (state, _, query, request) => authorize(state, query, request),
  "POST /oauth/authorize": (state, _, form, request) => authorize(state, form, request),
  "GET /oauth/token": answerToken,
  "POST /oauth/token": answerToken,
  "GET /oauth/logout": (state, _, query, request) => logout(state, query, request),
  "POST /oauth/logout": (state, _, form, request) => logout(state, form, request),
  "POST /oauth/tokeninfo": tokenInfo,
  "GET /.well-known/openid-configuration": (_, _keys, _query, request) =>
    metadata(arrivalOf(request).named),
  "GET /.well-known/jwks.json": (_, keys) => keys.jwks(),
  "POST /api/agt": (state, _, form) => issueTicket(state, form),
  "GET /apiweb/code.json": (state, _, query) => takeResult(state, query),
};

/** Most characters of all parameters together, as long as a URL can be. The limit exists because some parameters are kept. */
const mostOfForm = 16_384;

function checkSize(form: URLSearchParams): void {
  const { length } = form.toString();
  if (length <= mostOfForm) return;
  throw new LoginRefusal(400, "invalid_request", "the parameters are too long").because(
    tooLong(length, mostOfForm),
  );
}

/** Answers a request to the login's host; `undefined` for a path it does not have. @throws Refusal */
export async function answerLogin(
  state: State,
  keys: SigningKeys,
  request: Request,
): Promise<Response | undefined> {
  const { method } = request;
  const { pathname } = new URL(request.url);
  const route = loginRoutes[`${method} ${pathname}`];
  if (!route) return undefined;
  const form = await parameters(request);
  checkSize(form);
  const result = await route(state, keys, form, request);
  return result instanceof Response ? result : jsonResponse(200, result, request);
}
