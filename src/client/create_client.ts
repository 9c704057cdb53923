import type { endpoints } from "../endpoints/table.js";
import {
  type UnknownRecord,
  validateArguments,
  validateCallOptions,
  omitUndefined,
  isObject,
  joinCommaLists,
  readable,
} from "../validation/arguments.js";
import type {
  CallOptions,
  Endpoint,
  Methods,
  Paging,
  RequestSettings,
  ResponseOf,
  Url,
} from "../endpoints/endpoint.js";
import { keysOf } from "../validation/schema.js";
import {
  type ResolvedRequest,
  resolveRequest,
  type HintForUnknownUrl,
} from "./request_settings.js";
import { isEndpoint, flattenEndpoints, type Table } from "../endpoints/flatten_table.js";
import type { Transport } from "./call.js";

/** Kakao's API: one method per endpoint, and `request` for code written with URLs. */
export interface API extends Methods<typeof endpoints> {
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
  readonly request: <const U extends Url>(
    settings: RequestSettings<U>,
    options?: CallOptions,
  ) => Promise<ResponseOf<U>>;
}

type Paged = Endpoint & { readonly paging?: Paging<UnknownRecord, UnknownRecord> };

/**
 * One method per endpoint and `request`, over a transport.
 *
 * @param table - Endpoints with a method.
 * @param others - Endpoints that only `request` knows.
 * @param elsewhere - What to say of paths that are neither.
 */
export function createClient(
  transport: Transport,
  table: Table,
  others: readonly Endpoint[],
  elsewhere: HintForUnknownUrl,
): unknown {
  const every = [...flattenEndpoints(table), ...others];
  const byUrl = new Map<unknown, Endpoint>(every.map((endpoint) => [endpoint.url, endpoint]));

  const nameOf = ({ method, url }: Endpoint) => `${method} ${url}`;

  async function call(
    { endpoint, data, files }: ResolvedRequest,
    options: unknown,
  ): Promise<unknown> {
    const { url } = endpoint;
    const operation = nameOf(endpoint);
    return transport({
      endpoint,
      operation,
      files,
      data: validateArguments(endpoint.data, operation, "data", data, url),
      options: validateCallOptions(operation, options, url),
    });
  }

  function method(name: string, endpoint: Paged): unknown {
    // a computed name, so that a stack trace shows which call it was
    const { [name]: named } = {
      async [name](...args: unknown[]): Promise<unknown> {
        const takesData = keysOf(endpoint.data).length > 0;
        const [data, options] = takesData || args.length > 1 ? args : [undefined, args[0]];
        const read = () => joinCommaLists(endpoint, data);
        return call(
          { endpoint, data: readable(nameOf(endpoint), "data", read, endpoint.url) },
          options,
        );
      },
    };
    const { paging } = endpoint;
    return paging ? Object.assign(named!, { pages: pages(endpoint, paging) }) : named;
  }

  function pages(endpoint: Endpoint, { items, id, next }: Paging<UnknownRecord, UnknownRecord>) {
    return async function* (data: unknown = {}, options?: unknown): AsyncGenerator {
      const seen = new Set<unknown>();
      const asked = new Set<string>();
      // a copy: what the caller passed is read once, and cannot throw between two pages
      const read = () => (isObject(data) ? omitUndefined(data) : data);
      let ask = readable(nameOf(endpoint), "data", read, endpoint.url) as UnknownRecord | undefined;
      do {
        const body = (await call({ endpoint, data: ask }, options)) as UnknownRecord;
        asked.add(JSON.stringify(ask));
        const page = (Object(body) as UnknownRecord)[items];
        if (!Array.isArray(page)) {
          yield body;
          return;
        }
        const fresh = page.filter((item: unknown) => {
          const key = id ? (item as UnknownRecord)?.[id] : item;
          return key == null || (!seen.has(key) && seen.add(key));
        });
        if (asked.size === 1 || fresh.length) yield { ...body, [items]: fresh };
        ask = next(ask!, { ...body, [items]: page.filter((item) => item != null) });
        // a page that asks for a page we had would go round for ever
      } while (ask && !asked.has(JSON.stringify(ask)));
    };
  }

  function build(entries: Table): UnknownRecord {
    return Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [
        name,
        isEndpoint(entry) ? method(name, entry) : build(entry),
      ]),
    );
  }

  return {
    ...build(table),
    request: async (settings: unknown, options?: unknown) =>
      call(
        readable("API.request", "settings", () => resolveRequest(settings, byUrl, elsewhere)),
        options,
      ),
  };
}
