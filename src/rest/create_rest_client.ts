import { untypedUserEndpoints } from "../endpoints/untyped_user.js";
import {
  adminEndpoints,
  type adminOnlyEndpoints,
  type sharedWithAdmin,
  tokenEndpoints,
  type tokenOnlyEndpoints,
} from "../endpoints/rest_tables.js";
import { validateArguments, validateCallOptions, readable } from "../validation/arguments.js";
import { type API, createClient } from "../client/create_client.js";
import type { Methods, RequestIn } from "../endpoints/endpoint.js";
import { KakaoStateError } from "../errors/classes.js";
import { functionValue, closed, custom, optional } from "../validation/schema.js";
import { flattenEndpoints } from "../endpoints/flatten_table.js";
import {
  type AccessTokenSource,
  keyAuthorization,
  type OnUnauthorized,
  tokenAuthorization,
} from "../transport/rest/authorization.js";
import { anything, baseOf, restOptions } from "../transport/rest/options.js";
import { defaultTimeout, type RestOptions, restTransport } from "../transport/rest/transport.js";

/** The API with an access token: the facade's, and what only REST has. Code can take `Pick<Kakao, "API">`. */
export interface RestAPI extends API, Methods<typeof tokenOnlyEndpoints> {
  readonly request: API["request"] & RequestIn<typeof tokenOnlyEndpoints>;
}

/** The API with the admin key: what Kakao allows it. */
export interface AdminAPI
  extends Methods<typeof sharedWithAdmin>, Methods<typeof adminOnlyEndpoints> {
  /** Calls the endpoint at a URL. */
  readonly request: RequestIn<typeof sharedWithAdmin> & RequestIn<typeof adminOnlyEndpoints>;
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
  /** Id of the user that calls are about; `users` needs none. Digits in a text where the number is beyond 2^53-1. */
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
/** What takes the JavaScript key. */
const appOnly = /kakaolink|message\/image|v1\/app/;

const tokenOptions = closed(() => ({
  accessToken: anything(),
  onUnauthorized: optional(functionValue()),
  ...restOptions(),
}));

const keyOptions = closed(() => ({
  adminKey: anything(),
  targetId: optional(
    custom(
      "user id",
      (id) => (typeof id === "string" ? /^\d+$/.test(id) : Number.isSafeInteger(id)),
      "Pass the number, or its digits in a text.",
    ),
  ),
  dangerouslyAllowBrowser: anything(),
  ...restOptions(),
}));

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
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api
 */
export function createRestClient(options: AccessTokenOptions): RestClient;
export function createRestClient(options: AdminKeyOptions): AdminClient;
export function createRestClient(
  given: AccessTokenOptions | AdminKeyOptions,
): RestClient | AdminClient {
  const withKey = readable(operation, "options", () => "adminKey" in Object(given ?? {}));
  const schema = withKey ? keyOptions : tokenOptions;
  const options: Partial<AccessTokenOptions & AdminKeyOptions> = validateArguments(
    schema,
    operation,
    "options",
    given,
  );
  const { accessToken, adminKey, timeout } = options;
  validateCallOptions(operation, { timeout });
  const base = baseOf(operation, options, "https://kapi.kakao.com");
  if (withKey && "document" in globalThis && !options.dangerouslyAllowBrowser) {
    throw new KakaoStateError(
      `${operation}: an admin key opens every user's data: keep it on a server.`,
      { code: "unsupported" },
    );
  }
  const authorization = withKey
    ? keyAuthorization(adminKey)
    : tokenAuthorization(accessToken, options.onUnauthorized, timeout ?? defaultTimeout);
  const [mine, others, other, key] = withKey
    ? [adminEndpoints, [], tokenEndpoints, "accessToken"]
    : [tokenEndpoints, untypedUserEndpoints, adminEndpoints, "adminKey"];
  return {
    API: createClient(restTransport(base, options, authorization), mine, others, (path) => {
      const known = flattenEndpoints(other).some(({ url }) => url === path);
      const way = known ? `createRestClient({ ${key} })` : appOnly.test(path) && "the SDK";
      return way && `Kakao wants another key there: use ${way}.`;
    }) as RestAPI & AdminAPI,
  };
}
