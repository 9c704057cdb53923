import { type Endpoint, endpoints } from "kakao-typed";

type Entry = Endpoint | { readonly [name: string]: Entry };

const isEndpoint = (entry: Entry): entry is Endpoint => typeof entry["url"] === "string";

function walk(entries: object, path = ""): [name: string, endpoint: Endpoint][] {
  return Object.entries(entries as Record<string, Entry>).flatMap(([name, entry]) =>
    isEndpoint(entry)
      ? [[path + name, entry] as [string, Endpoint]]
      : walk(entry, `${path}${name}.`),
  );
}

/** Every endpoint of the table, by the name of its method: `talk.memo.send`. */
export const leaves = walk(endpoints);
