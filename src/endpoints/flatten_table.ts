/** A table of endpoints as code walks through it that treats all endpoints alike. */
export type TableOf<E> = { readonly [name: string]: E | TableOf<E> };

export const isEndpoint = <E extends { readonly url: string }>(entry: E | TableOf<E>): entry is E =>
  "url" in entry;

/** Every endpoint of a table. */
export function flattenEndpoints<E extends { readonly url: string }>(entries: TableOf<E>): E[] {
  return Object.values(entries).flatMap((entry) =>
    isEndpoint(entry) ? entry : flattenEndpoints(entry),
  );
}
