import type { OnInvalidResponse } from "./accept.js";
import { others } from "./api/others.js";
import {
  adminEndpoints,
  type adminOnly,
  type adminToo,
  tokenEndpoints,
  type tokenOnly,
} from "./api/rest.js";
import { type Bag, refuse, unknownKeys } from "./check.js";
import { type API, createClient } from "./client.js";
import type { Endpoint, Methods, RequestIn } from "./endpoint.js";
import { type Issue, KakaoStateError } from "./errors.js";
import { issue } from "./issues.js";
import type { Elsewhere } from "./settings.js";
import { leaves, type Table } from "./table.js";
import {
  type AccessTokenSource,
  adminKeyAuthorization,
  checkSecret,
  type OnUnauthorized,
  tokenAuthorization,
} from "./transport/authorization.js";
import { type RestHooks, restTransport } from "./transport/rest.js";

/** The API with an access token: the facade's, and what only REST has. Code can take `Pick<Kakao, "API">`. */
export interface RestAPI extends API, Methods<typeof tokenOnly> {
  readonly request: API["request"] & RequestIn<typeof tokenOnly>;
}

/** The API with the admin key: what Kakao allows it. */
export interface AdminAPI extends Methods<typeof adminToo>, Methods<typeof adminOnly> {
  /** Calls the endpoint at a URL. */
  readonly request: RequestIn<typeof adminToo> & RequestIn<typeof adminOnly>;
}

interface CommonOptions {
  /** Sends the requests. @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Where the API is. @default "https://kapi.kakao.com" */
  readonly baseUrl?: string | URL | undefined;
  /** Milliseconds a call may take, repetitions included; `false` for no limit. @default 10000 */
  readonly timeout?: number | false | undefined;
  /**
   * How often a GET is repeated after 408, 429, 5xx or a lost connection, with growing pauses or as `Retry-After`
   * says; `false` for never. A POST is never repeated.
   *
   * @default 2
   */
  readonly retry?: number | false | undefined;
  /** Functions for logging: they see no token, no key, no parameters and no body. */
  readonly hooks?: RestHooks | undefined;
  /**
   * Takes a report of a response that is not what its schema says; the call then resolves with the raw body.
   * An id whose digits are lost is rejected all the same, and so is the call when this function throws.
   *
   * @default every such response is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
}

/** Options of {@link createRestClient} with a user's access token. */
export interface AccessTokenOptions extends CommonOptions {
  /** The user's access token, or a function that is asked for it before each call. */
  readonly accessToken: AccessTokenSource;
  /**
   * Returns a new access token when Kakao no longer accepts the old one (`-401`), or `undefined` to give up: called once
   * for all calls that wait, each of which is then sent once more.
   */
  readonly onUnauthorized?: OnUnauthorized | undefined;
}

/** Options of {@link createRestClient} with the app's admin key. */
export interface AdminKeyOptions extends CommonOptions {
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

const where = "createRestClient";
const common = ["fetch", "baseUrl", "timeout", "retry", "hooks", "onInvalidResponse"];
const withToken = ["accessToken", "onUnauthorized", ...common];
const withKey = ["adminKey", "targetId", "dangerouslyAllowBrowser", ...common];

/** The SDK's other URLs that an access token may call. */
const userOthers: readonly Endpoint[] = others as readonly unknown[] as readonly Endpoint[];

const urlsOf = (entries: Table) => new Set(leaves(entries).map(({ url }) => url));

/** Says which client can call a path that this one cannot. */
const elsewhere =
  (other: Table, instead: string): Elsewhere =>
  (path) =>
    urlsOf(other).has(path) && `Kakao wants another key there: createRestClient({ ${instead} }).`;

const isFunction = (value: unknown) => typeof value === "function";
const isUserId = (value: unknown) =>
  typeof value === "string" ? /^\d+$/.test(value) : Number.isSafeInteger(value);

/** An option that has to be of a kind, where it is given. */
interface Rule {
  readonly key: string;
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
  readonly hint?: string;
}

const rules: readonly Rule[] = [
  { key: "fetch", expected: "function", holds: isFunction },
  {
    key: "baseUrl",
    expected: "http or https URL",
    holds: (value) => /^https?:\/\//i.test(String(value)) && URL.canParse(String(value)),
    hint: "Pass 'https://kapi.kakao.com', or leave it out.",
  },
  {
    key: "timeout",
    expected: "milliseconds, or false",
    holds: (value) => value === false || (Number(value) > 0 && Number(value) < 2 ** 31),
  },
  {
    key: "retry",
    expected: "0 or more, or false",
    holds: (value) => value === false || (Number.isSafeInteger(value) && Number(value) >= 0),
  },
  { key: "hooks", expected: "object", holds: (value) => Object(value) === value },
  { key: "onInvalidResponse", expected: "function", holds: isFunction },
  { key: "onUnauthorized", expected: "function", holds: isFunction },
  {
    key: "targetId",
    expected: "user id",
    holds: isUserId,
    hint: "Pass the number, or its digits in a text where it is beyond 2^53-1.",
  },
];

function check(options: Bag): void {
  const issues: Issue[] = unknownKeys(
    options,
    "adminKey" in options ? withKey : withToken,
    "options",
  );
  for (const { key, expected, holds, hint } of rules) {
    const value = options[key];
    if (value === undefined || holds(value)) continue;
    issues.push(
      issue(`options.${key}`, expected, value, hint, value === "" ? undefined : "another value"),
    );
  }
  const hooks = Object(options["hooks"] ?? {}) as Bag;
  issues.push(...unknownKeys(hooks, ["request", "response"], "options.hooks"));
  for (const [key, hook] of Object.entries(hooks)) {
    if (hook !== undefined && !isFunction(hook)) {
      issues.push(issue(`options.hooks.${key}`, "function", hook));
    }
  }
  if (issues.length) refuse(where, issues);
}

/** Whether a person's browser runs this, and could show what it holds. */
const inBrowser = () => "window" in globalThis && "document" in globalThis;

/**
 * Makes a client of Kakao's API that needs no SDK: for servers, edge workers and scripts.
 *
 * Every call is typed, checked before it is sent, validated when it comes back, and fails with a {@link KakaoError},
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
  const options = Object(given ?? {}) as Partial<AccessTokenOptions & AdminKeyOptions>;
  check(options);
  const { accessToken, adminKey, targetId, hooks = {}, onInvalidResponse, retry = 2 } = options;
  const settings = {
    hooks,
    onInvalidResponse,
    targetId: targetId === undefined ? undefined : String(targetId),
    baseUrl: String(options.baseUrl ?? "https://kapi.kakao.com").replace(/\/+$/, ""),
    fetch: options.fetch ?? ((request: Request) => fetch(request)),
    timeout: options.timeout ?? 10_000,
    retry: retry || 0,
  };
  if ("adminKey" in options) {
    checkSecret(where, "adminKey", adminKey, "Pass the admin key of developers.kakao.com.");
    if (inBrowser() && !options.dangerouslyAllowBrowser) {
      throw new KakaoStateError(
        `${where}: an admin key in a browser opens every user's data to whoever looks: keep it on a server.`,
        { code: "unsupported" },
      );
    }
    const authorization = adminKeyAuthorization(adminKey);
    const transport = restTransport({ ...settings, authorization });
    const toDo = elsewhere(tokenEndpoints, "accessToken");
    return { API: createClient(transport, adminEndpoints, [], toDo) as AdminAPI };
  }
  if (!isFunction(accessToken)) {
    checkSecret(where, "accessToken", accessToken, "Pass the access_token alone, or a function.");
  }
  const authorization = tokenAuthorization(accessToken, options.onUnauthorized);
  const transport = restTransport({ ...settings, authorization });
  const toDo = elsewhere(adminEndpoints, "adminKey");
  return { API: createClient(transport, tokenEndpoints, userOthers, toDo) as RestAPI };
}

export type { OnInvalidResponse } from "./accept.js";
export { adminEndpoints, tokenEndpoints } from "./api/rest.js";
export type { UpgradeServiceTerms, UpgradeServiceTermsData } from "./api/upgrade.js";
export type { Userinfo } from "./api/userinfo.js";
export type { UserElements, UserIds, UserIdsData, Users, UsersData } from "./api/users.js";
export type { AccessTokenSource, OnUnauthorized } from "./transport/authorization.js";
export type { RequestEvent, ResponseEvent, RestHooks } from "./transport/rest.js";
