import type { endpoints } from "./api/index.js";
import { others } from "./api/others.js";
import { type Bag, checked, checkOptions, isObject, joined } from "./check.js";
import type {
  CallOptions,
  Endpoint,
  Methods,
  Paging,
  RequestSettings,
  ResponseOf,
  Url,
} from "./endpoint.js";
import { hide, isKakaoError, KakaoResponseError } from "./errors.js";
import { issuesOf, sentences } from "./issues.js";
import { isUnsafe, keysOf, parseResponse } from "./schema.js";
import { type Asked, checkSettings } from "./settings.js";
import { isEndpoint, leaves, type Table, table } from "./table.js";
import type { Transport } from "./transport/transport.js";

/** Called instead of a rejection when a response is not what its schema says. */
export type OnInvalidResponse = (error: KakaoResponseError) => void;

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

type Paged = Endpoint & { readonly paging?: Paging<Bag, Bag> };

/** One method per endpoint and `request`, over a transport. */
export function createClient(transport: Transport, onInvalidResponse?: OnInvalidResponse): API {
  const every = [...leaves(table), ...(others as readonly unknown[] as Endpoint[])];
  const byUrl = new Map<unknown, Endpoint>(every.map((endpoint) => [endpoint.url, endpoint]));

  async function call({ endpoint, data, files }: Asked, options: unknown): Promise<unknown> {
    const { method, url } = endpoint;
    const where = `${method} ${url}`;
    const asked = {
      endpoint,
      where,
      data: checked(endpoint.data, where, "data", data, url),
      options: checkOptions(where, options, url),
    };
    return accept(endpoint, where, await transport(files ? { ...asked, files } : asked));
  }

  function accept({ response: schema, url }: Endpoint, where: string, response: unknown): unknown {
    const { value, issues: raw } = parseResponse(schema, response);
    if (!raw.length) return value;
    const issues = issuesOf(raw, response, "");
    const lost = raw.some((found) => isUnsafe(found, response));
    const way = lost ? "" : " wrapKakao(sdk, { onInvalidResponse }) lets it pass.";
    const error = new KakaoResponseError(
      `${where}: ${sentences(issues, "response")} The answer is on error.response.${way}`,
      { issues, url, response },
    );
    if (lost || !onInvalidResponse) throw error;
    try {
      onInvalidResponse(error);
    } catch (thrown) {
      throw isKakaoError(thrown) ? thrown : hide(error, "original", thrown);
    }
    return response;
  }

  function method(name: string, endpoint: Paged): unknown {
    // a computed name, so that a stack trace shows which call it was
    const { [name]: named } = {
      async [name](...args: unknown[]): Promise<unknown> {
        const takesData = keysOf(endpoint.data).length > 0;
        const [data, options] = takesData || args.length > 1 ? args : [undefined, args[0]];
        return call({ endpoint, data: joined(endpoint, data), files: undefined }, options);
      },
    };
    const { paging } = endpoint;
    return paging ? Object.assign(named!, { pages: pages(endpoint, paging) }) : named;
  }

  function pages(endpoint: Endpoint, { items, id, next }: Paging<Bag, Bag>) {
    return async function* (data: unknown = {}, options?: unknown): AsyncGenerator {
      const seen = new Set<unknown>();
      const asked = new Set<string>();
      let ask = data as Bag | undefined;
      do {
        const body = (await call({ endpoint, data: ask, files: undefined }, options)) as Bag;
        asked.add(JSON.stringify(ask));
        const page = isObject(body) ? body[items] : undefined;
        if (!Array.isArray(page)) {
          yield body;
          return;
        }
        const fresh = page.filter((item: unknown) => {
          if (!isObject(item) || !(id in item)) return true;
          return !seen.has(item[id]) && seen.add(item[id]);
        });
        if (asked.size === 1 || fresh.length) yield { ...body, [items]: fresh };
        ask = next(ask!, { ...body, [items]: page.filter(isObject) });
        // a page that asks for a page we had would go round for ever
      } while (ask && !asked.has(JSON.stringify(ask)));
    };
  }

  function build(entries: Table): Bag {
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
      call(checkSettings(settings, byUrl), options),
  } as unknown as API;
}
