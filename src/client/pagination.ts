import type { Endpoint, Paging } from "../endpoints/endpoint.js";
import { omitUndefined, readable } from "../validation/arguments.js";
import { isObject, type UnknownRecord } from "../validation/values.js";
import { operationOf } from "./call.js";
import type { ResolvedRequest } from "./request_settings.js";

/** Paging of an endpoint of which the types are not known here. */
export type AnyPaging = Paging<UnknownRecord, UnknownRecord>;

/** `pages()` of a method: one call per page, each item once. */
export function createPages(
  endpoint: Endpoint,
  { items, id, next }: AnyPaging,
  call: (resolve: () => ResolvedRequest, options: unknown) => Promise<unknown>,
) {
  return async function* (data: unknown = {}, options?: unknown): AsyncGenerator {
    const seenItems = new Set<unknown>();
    const sentRequests = new Set<string>();
    // the caller's data is read once, so that no getter in it can throw between two pages
    const copy = () => (isObject(data) ? omitUndefined(data) : data);
    let request = readable(operationOf(endpoint), "data", copy, endpoint.url) as
      | UnknownRecord
      | undefined;
    do {
      const data = request;
      const body = (await call(() => ({ endpoint, data }), options)) as UnknownRecord;
      sentRequests.add(JSON.stringify(request));
      const page = (Object(body) as UnknownRecord)[items];
      // `onInvalidResponse` may have let a body through that is no page
      if (!Array.isArray(page)) {
        yield body;
        return;
      }
      const newItems = page.filter((item: unknown) => {
        const key = id ? (item as UnknownRecord)?.[id] : item;
        return key == null || (!seenItems.has(key) && seenItems.add(key));
      });
      if (sentRequests.size === 1 || newItems.length) yield { ...body, [items]: newItems };
      request = next(request!, { ...body, [items]: page.filter((item) => item != null) });
      // a page that leads back to an earlier one would never end
    } while (request && !sentRequests.has(JSON.stringify(request)));
  };
}
