import { adminEndpoints } from "../../endpoints/rest_tables.js";
import type { EndpointDefinition } from "../../endpoints/define_endpoint.js";
import { flattenEndpoints } from "../../endpoints/flatten_table.js";
import { credentialOf } from "../http/credential.js";
import { ApiRefusal, notLinked, unknownToken } from "../http/responses.js";
import { clock } from "../state/clock.js";
import { findLink } from "../state/links.js";
import type { App } from "../state/sample_data.js";
import type { Link, State } from "../state/state.js";
import { findAccessToken } from "../state/tokens.js";
import { deadToken, noCredential, notForAdminKey, notLinkedUser, unknownAppKey } from "./why.js";

/** A call about one user: with the user's access token, or with the admin key and `target_id`. */
export interface Caller {
  readonly state: State;
  readonly link: Link;
  /** The access token of the call; `undefined` with the admin key. */
  readonly token: string | undefined;
  /** Path of the call. */
  readonly url: string;
}

/** A call about all users of an app, with the admin key. */
export interface AppCaller {
  readonly state: State;
  readonly app: App;
}

const adminAllowed = new Set(flattenEndpoints<EndpointDefinition>(adminEndpoints));

function authenticateToken(state: State, accessToken: string, url: string): Caller {
  const token = findAccessToken(state, accessToken);
  if (!token) throw unknownToken().because(deadToken(state, accessToken));
  if (token.expiresAt <= clock(state)) {
    throw new ApiRefusal(401, -401, "this access token is already expired").because(
      deadToken(state, accessToken, token),
    );
  }
  return { state, link: token.grant.link, token: accessToken, url };
}

function authenticateAdmin(
  state: State,
  adminKey: string,
  endpoint: EndpointDefinition,
  parameters: URLSearchParams,
): Caller | AppCaller {
  const app = state.apps.find((one) => one.adminKey === adminKey);
  if (!app || !adminAllowed.has(endpoint)) {
    const why = app ? notForAdminKey(endpoint.url) : unknownAppKey(state, adminKey, true);
    throw new ApiRefusal(401, -401, "invalid app key.").because(why);
  }
  if (endpoint.auth === "admin") return { state, app };
  const target = parameters.get("target_id");
  const user = state.users.find(({ id }) => String(id) === target);
  const link = user && findLink(state, app, user);
  if (!link) throw notLinked().because(notLinkedUser(target, app));
  return { state, link, token: undefined, url: endpoint.url };
}

/** Reads who calls from the `Authorization` header, or where it names no token, from `access_token` in the query. @throws ApiRefusal for a missing, expired or wrong credential */
export function authenticate(
  state: State,
  request: Request,
  endpoint: EndpointDefinition,
  parameters: URLSearchParams,
): Caller | AppCaller {
  const { scheme, credential } = credentialOf(request);
  if (scheme === "kakaoak") return authenticateAdmin(state, credential, endpoint, parameters);
  const token =
    scheme === "bearer" ? credential : new URL(request.url).searchParams.get("access_token");
  if (!token || endpoint.auth === "admin") {
    throw new ApiRefusal(401, -401, "no authentication key!").because(
      noCredential(
        request.headers.get("Authorization"),
        endpoint.auth === "admin" ? "KakaoAK" : "Bearer",
      ),
    );
  }
  return authenticateToken(state, token, endpoint.url);
}
