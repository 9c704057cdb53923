import { type Endpoint, endpoints } from "kakao-typed";

type Entry = Endpoint | { readonly [name: string]: Entry };

const isEndpoint = (entry: Entry): entry is Endpoint => typeof entry["url"] === "string";

/** Every endpoint of a table, by the name of its method: `talk.memo.send`. */
export function leavesOf(entries: object, path = ""): [name: string, endpoint: Endpoint][] {
  return Object.entries(entries as Record<string, Entry>).flatMap(([name, entry]) =>
    isEndpoint(entry)
      ? [[path + name, entry] as [string, Endpoint]]
      : leavesOf(entry, `${path}${name}.`),
  );
}

/** Every endpoint of the facade. */
export const leaves = leavesOf(endpoints);
