// client: how is a call made? Its arguments are validated, a transport sends it, and the response is validated.
import type { SdkMethods } from "../generated/types/methods.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { flattenEndpoints, isEndpoint, type TableOf } from "../endpoints/flatten_table.js";
import { readable, validateArguments, validateCallOptions } from "../validation/arguments.js";
import { isObject, type UnknownRecord } from "../validation/values.js";
import { isWord } from "../validation/checks.js";
import { operationOf, type Transport } from "./call.js";
import { type AnyPaging, createPages } from "./pagination.js";
import {
  type FindFiles,
  type HintForUnknownUrl,
  type ResolvedRequest,
  resolveRequest,
} from "./request_settings.js";
import type { SdkRequest } from "./types.js";

/** Kakao's API: one method per endpoint, and `request` for code written with URLs. */
export interface API extends SdkMethods {
  /**
   * Calls the endpoint at a URL: a typed drop-in for `Kakao.API.request`.
   *
   * @throws KakaoDataError when the settings are wrong; nothing is sent.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.API.html#.request
   * @example
   * ```ts
   * const me = await kakao.API.request({
   *   url: "/v2/user/me",
   *   data: { property_keys: ["kakao_account.email"] },
   * });
   * ```
   */
  readonly request: SdkRequest;
}

/** What a client calls, and how. */
export interface ClientOptions {
  readonly transport: Transport;
  /** Endpoints that get a method. */
  readonly table: TableOf<Endpoint>;
  /** Endpoints that only `request` calls. */
  readonly byUrlOnly: readonly Endpoint[];
  /** Explains a path that is neither. */
  readonly hint: HintForUnknownUrl;
  /** Finds the files to upload; left out where no endpoint takes files. */
  readonly findFiles?: FindFiles;
}

/** The data of a method, with arrays joined where Kakao takes a comma-separated list. */
function joinCommaLists({ comma }: Endpoint, data: unknown): unknown {
  if (!comma || !isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const joins = comma.includes(key) && Array.isArray(value) && value.every(isWord);
      return [key, joins ? value.join() : value];
    }),
  );
}

/** Makes an API: one method per endpoint of `table`, and `request`. */
export function createClient({
  transport,
  table,
  byUrlOnly,
  hint,
  findFiles,
}: ClientOptions): unknown {
  /** The one promise of a call is the transport's: an async function here would wrap it in another, which costs time. */
  function call(resolve: () => ResolvedRequest, options: unknown): Promise<unknown> {
    try {
      const { endpoint, data, files } = resolve();
      const { url } = endpoint;
      const operation = operationOf(endpoint);
      return transport({
        endpoint,
        operation,
        files,
        data: validateArguments(endpoint.data, operation, "data", data, url),
        options: validateCallOptions(operation, options, url),
      });
    } catch (thrown) {
      return Promise.reject(thrown);
    }
  }

  function createMethod(
    name: string,
    endpoint: Endpoint & { readonly paging?: AnyPaging },
  ): unknown {
    // the function takes the endpoint's name, so that a stack trace shows which call it was
    const { [name]: method } = {
      [name](...args: unknown[]): Promise<unknown> {
        const takesData = endpoint.data.keys.length > 0;
        const [data, options] = takesData || args.length > 1 ? args : [undefined, args[0]];
        const join = () => joinCommaLists(endpoint, data);
        const read = () => readable(operationOf(endpoint), "data", join, endpoint.url);
        return call(() => ({ endpoint, data: read() }), options);
      },
    };
    const { paging } = endpoint;
    return paging ? Object.assign(method!, { pages: createPages(endpoint, paging, call) }) : method;
  }

  function createMethods(entries: TableOf<Endpoint>): UnknownRecord {
    return Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [
        name,
        isEndpoint(entry) ? createMethod(name, entry) : createMethods(entry),
      ]),
    );
  }

  const all = [...flattenEndpoints(table), ...byUrlOnly];
  const byUrl = new Map<unknown, Endpoint>(all.map((endpoint) => [endpoint.url, endpoint]));
  return {
    ...createMethods(table),
    request: (settings: unknown, options?: unknown) => {
      const resolve = () => resolveRequest(settings, byUrl, hint, findFiles);
      return call(() => readable("API.request", "settings", resolve), options);
    },
  };
}
