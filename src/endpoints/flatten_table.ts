import { endpoints } from "./table.js";
import type { Endpoint } from "./endpoint.js";

/** The endpoint table as code walks it that treats all endpoints alike; the types of each are in `api/`. */
export type Table = { readonly [name: string]: Endpoint | Table };

export const table = endpoints as unknown as Table;

export function isEndpoint(entry: Endpoint | Table): entry is Endpoint {
  return "url" in entry;
}

/** Every endpoint of a table. */
export function flattenEndpoints(entries: Table): Endpoint[] {
  return Object.values(entries).flatMap((entry) =>
    isEndpoint(entry) ? entry : flattenEndpoints(entry),
  );
}
