import type { $ZodType } from "zod/v4/core";
import type { Emulator } from "../emulator.js";

/** Answers a request: what it returns is the JSON of the response, unless it is a response itself. `read` gives the body, checked with a schema. */
type Route = (
  emulator: Emulator,
  read: <T>(schema: $ZodType) => T,
  query: URLSearchParams,
) => unknown;

/** Routes by method and path below `/emulator`. */
export type Routes = Readonly<Record<string, Route>>;

/** A number of the query under its name; nothing where the query does not have it. */
export const numberIn = (query: URLSearchParams, name: string): Record<string, number> =>
  query.has(name) ? { [name]: Number(query.get(name)) } : {};

/** The newest entries, as many as `last` of the query says; without it all. */
export const newest = <Entry>(
  entries: readonly Entry[],
  query: URLSearchParams,
): readonly Entry[] =>
  query.has("last") ? entries.slice(-Math.max(1, Number(query.get("last")))) : entries;
