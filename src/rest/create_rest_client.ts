// rest: how does a server, a worker or a script call Kakao's API without the SDK?
import { untypedUserEndpoints } from "../client/untyped_user.js";
import { adminEndpoints, tokenEndpoints } from "../generated/endpoints/rest_tables.js";
import type { AdminKeyMethods, TokenOnlyMethods } from "../generated/types/methods.js";
import { validateArguments, readable } from "../validation/arguments.js";
import { type API, createClient } from "../client/create_client.js";
import { KakaoStateError } from "../errors/classes.js";
import { accessTokenOptions, adminKeyOptions } from "../generated/schemas/rest_options.js";
import { flattenEndpoints, type TableOf } from "../endpoints/flatten_table.js";
import type { AdminRequest, RestRequest } from "./request_types.js";
import type { HintForUnknownUrl } from "../client/request_settings.js";
import { keyAuthorization } from "../transport/rest/authorization.js";
import { baseOf, defaultTimeout, type RestOptions } from "../transport/rest/options.js";
import {
  type AccessTokenSource,
  tokenAuthorization,
} from "../transport/rest/token_authorization.js";
import type { OnUnauthorized } from "../transport/rest/token_renewals.js";
import { restTransport } from "../transport/rest/transport.js";

/** The API with an access token: the facade's, and what only REST has. Code can take `Pick<Kakao, "API">`. */
export interface RestAPI extends API, TokenOnlyMethods {
  /**
   * Calls the endpoint at a URL, as the facade does.
   *
   * @throws KakaoDataError when the settings are wrong; nothing is sent.
   */
  readonly request: RestRequest;
}

/** The API with the admin key: what Kakao allows it. */
export interface AdminAPI extends AdminKeyMethods {
  /**
   * Calls the endpoint at a URL that takes the admin key.
   *
   * @throws KakaoDataError when the settings are wrong; nothing is sent.
   */
  readonly request: AdminRequest;
}

/** Options of {@link createRestClient} with a user's access token. */
export interface AccessTokenOptions extends RestOptions {
  /** The user's access token, or a function that is asked for it before each call. */
  readonly accessToken: AccessTokenSource;
  /**
   * Returns a new access token when Kakao no longer accepts the old one (`-401`), or `undefined` to give up: called once
   * for all calls that wait, each of which is then sent once more. It has the client's `timeout`, then the next call asks
   * anew. A call of this very client would wait for itself.
   */
  readonly onUnauthorized?: OnUnauthorized | undefined;
}

/** Options of {@link createRestClient} with the app's admin key. */
export interface AdminKeyOptions extends RestOptions {
  /** The app's admin key. It opens every user's data: servers only. */
  readonly adminKey: string;
  /** Id of the user that calls are about; `users` needs none. A string of digits where the number is beyond 2^53-1. */
  readonly targetId?: number | string | undefined;
  /** Allows the admin key in a browser, for tests. Whoever opens the page then has it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Kakao's API without the SDK, with an access token. */
export interface RestClient {
  /** Kakao's API, one method per endpoint. */
  readonly API: RestAPI;
}

/** Kakao's API without the SDK, with the admin key. */
export interface AdminClient {
  /** What the admin key may call, one method per endpoint. */
  readonly API: AdminAPI;
}

const operation = "createRestClient";

/** Paths that take the JavaScript key. */
const pathsOfJavascriptKey = /kakaolink|message\/image|v1\/app/;

/** The hint for paths that take another key: those of the other client's table, and those of the SDK alone. */
function hintForOtherKey(
  otherTable: TableOf<{ readonly url: string }>,
  otherOption: string,
): HintForUnknownUrl {
  return (path) => {
    const isInOtherTable = flattenEndpoints(otherTable).some(({ url }) => url === path);
    const way = isInOtherTable
      ? `createRestClient({ ${otherOption} })`
      : pathsOfJavascriptKey.test(path) && "the SDK";
    return way && `Kakao wants another key there: use ${way}.`;
  };
}

const baseUrlOf = (options: RestOptions): string =>
  baseOf(operation, options, "https://kapi.kakao.com");

function createTokenClient(given: AccessTokenOptions): RestClient {
  const options: Partial<AccessTokenOptions> = validateArguments(
    accessTokenOptions,
    operation,
    "options",
    given,
  );
  const { accessToken, onUnauthorized, timeout = defaultTimeout } = options;
  const baseUrl = baseUrlOf(options);
  const authorization = tokenAuthorization(accessToken, onUnauthorized, timeout);
  const API = createClient({
    transport: restTransport(baseUrl, options, authorization),
    table: tokenEndpoints,
    byUrlOnly: untypedUserEndpoints,
    hint: hintForOtherKey(adminEndpoints, "adminKey"),
  }) as RestAPI;
  return { API };
}

function createAdminClient(given: AdminKeyOptions): AdminClient {
  const options: Partial<AdminKeyOptions> = validateArguments(
    adminKeyOptions,
    operation,
    "options",
    given,
  );
  const baseUrl = baseUrlOf(options);
  if ("document" in globalThis && !options.dangerouslyAllowBrowser) {
    throw new KakaoStateError(
      `${operation}: an admin key opens every user's data: keep it on a server.`,
      { code: "unsupported" },
    );
  }
  const authorization = keyAuthorization(options.adminKey);
  const API = createClient({
    transport: restTransport(baseUrl, options, authorization),
    table: adminEndpoints,
    byUrlOnly: [],
    hint: hintForOtherKey(tokenEndpoints, "accessToken"),
  }) as AdminAPI;
  return { API };
}

/**
 * Makes a client of Kakao's API that needs no SDK: for servers, edge workers and scripts.
 *
 * Every call is typed, checked before it is sent, validated when it comes back, and fails with a `KakaoError`,
 * as on the facade; errors of Kakao's also have the HTTP `status`.
 *
 * @throws KakaoDataError when an option is wrong, KakaoStateError `unsupported` for an admin key in a browser.
 * @example
 * ```ts
 * const { API } = createRestClient({ accessToken: "access token" });
 * const me = await API.me();
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
 */
export function createRestClient(options: AccessTokenOptions): RestClient;
export function createRestClient(options: AdminKeyOptions): AdminClient;
export function createRestClient(
  options: AccessTokenOptions | AdminKeyOptions,
): RestClient | AdminClient {
  const hasAdminKey = readable(operation, "options", () => "adminKey" in Object(options ?? {}));
  return hasAdminKey
    ? createAdminClient(options as AdminKeyOptions)
    : createTokenClient(options as AccessTokenOptions);
}
