import { endpoints } from "kakao-typed/schemas";
import type { EndpointDefinition } from "../../src/endpoints/define_endpoint.js";

type Entry = EndpointDefinition | { readonly [name: string]: Entry };

const isEndpoint = (entry: Entry): entry is EndpointDefinition => typeof entry["url"] === "string";

/** Every endpoint of a table, by the name of its method: `talk.memo.send`. */
export function leavesOf(
  entries: object,
  path = "",
): [name: string, endpoint: EndpointDefinition][] {
  return Object.entries(entries as Record<string, Entry>).flatMap(([name, entry]) =>
    isEndpoint(entry)
      ? [[path + name, entry] as [string, EndpointDefinition]]
      : leavesOf(entry, `${path}${name}.`),
  );
}

/** Every endpoint of the facade. */
export const leaves = leavesOf(endpoints);
