import { json } from "../http/responses.js";
import { parameters } from "../http/parameters.js";
import { hosts } from "../http/hosts.js";
import { ErrorPage } from "../pages/error.js";
import { clock, keep, serial, type State, tokenOf } from "../state/state.js";
import { LoginRefusal } from "./answer.js";
import { authorize, logout } from "./authorize.js";
import { issuer, type SigningKeys, tokenInfo } from "./id_token.js";
import { appOf } from "./keys.js";
import { token } from "./token.js";

const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/oauth/authorize`,
  token_endpoint: `${issuer}/oauth/token`,
  userinfo_endpoint: `https://${hosts.kapi}/v1/oidc/userinfo`,
  jwks_uri: `${issuer}/.well-known/jwks.json`,
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
};

/** Milliseconds; Kakao says nothing of it. */
const ticketLife = 10 * 60_000;

/** `/api/agt`: a ticket for Kakao's own pages, in exchange for an access token. */
function ticket(state: State, form: URLSearchParams) {
  const known = appOf(state, form.get("client_id"));
  if (!known) throw new LoginRefusal(401, "invalid_client", "Not exist client_id", "KOE101");
  const token = tokenOf(state, form.get("access_token") ?? "");
  if (!token || token.expiresAt <= clock(state)) {
    throw new LoginRefusal(400, "invalid_request", "invalid access_token");
  }
  const agt = serial(state, "agt");
  keep(state, state.tickets, agt, {
    link: token.grant.link,
    expiresAt: clock(state) + ticketLife,
  });
  return { agt };
}

/** `/apiweb/code.json`: what a login in a window came to; once. */
function outcome(state: State, query: URLSearchParams) {
  const id = query.get("auth_tran_id") ?? "";
  const found = state.transactions.get(id);
  state.transactions.delete(id);
  return found?.outcome ?? { status: "error", error_code: "300" };
}

/** What the login's host does, by method and path. */
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
  "POST /oauth/token": token,
  "GET /oauth/logout": (state, _, query, request) => logout(state, query, request),
  "POST /oauth/logout": (state, _, form, request) => logout(state, form, request),
  "POST /oauth/tokeninfo": tokenInfo,
  "GET /.well-known/openid-configuration": () => metadata,
  "GET /.well-known/jwks.json": (_, keys) => keys.jwks(),
  "POST /api/agt": (state, _, form) => ticket(state, form),
  "GET /apiweb/code.json": (state, _, query) => outcome(state, query),
};

/** Characters of all parameters together: as many as fit into an address. Some of them are remembered. */
const mostOfForm = 16_384;

function checkSize(form: URLSearchParams): void {
  if (form.toString().length <= mostOfForm) return;
  throw new LoginRefusal(400, "invalid_request", "the parameters are too long");
}

/** Answers a request to the login's host; nothing for a path it does not have. */
export async function answerLogin(
  state: State,
  keys: SigningKeys,
  request: Request,
): Promise<Response | undefined> {
  const { method } = request;
  const { pathname } = new URL(request.url);
  const route = loginRoutes[`${method} ${pathname}`];
  if (!route) return undefined;
  try {
    const form = await parameters(request);
    checkSize(form);
    const result = await route(state, keys, form, request);
    return result instanceof Response ? result : json(200, result, request);
  } catch (thrown) {
    if (thrown instanceof LoginRefusal) return thrown.response(request);
    if (thrown instanceof ErrorPage) return thrown.response(request);
    throw thrown;
  }
}
