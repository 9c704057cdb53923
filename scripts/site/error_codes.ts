// Every error that `explain` knows, with the name of its page: what the pages of error codes are made of.
import type { Dictionary, Entry } from "../../src/explain/entry.ts";
import type { explain } from "../../src/explain/explain.ts";
import type { docsUrl, places } from "../../src/explain/entry.ts";
import { runModule } from "../generate/sources.ts";
import { type ErrorGroup, pageName } from "./error_page_path.ts";

/** An error, and where its page is. */
export interface ErrorCode {
  readonly group: ErrorGroup;
  /** The code, as people see it: `-401`, `KOE006`, `4019`, `access_denied`. */
  readonly code: string;
  /** The name of its page. */
  readonly page: string;
  readonly entry: Entry;
}

interface Explain {
  readonly kapi: Dictionary;
  readonly koe: Dictionary;
  readonly kae: Dictionary;
  readonly share: Dictionary;
  readonly login: Dictionary;
  readonly own: Readonly<Record<string, Dictionary>>;
  readonly places: typeof places;
  readonly docsUrl: typeof docsUrl;
  readonly explain: typeof explain;
}

const exported = [
  ["kapi", "kapi"],
  ["koe", "koe"],
  ["kae", "kae"],
  ["share", "share"],
  ["login", "login"],
  ["own", "own"],
  ["places, docsUrl", "entry"],
  ["explain", "explain"],
];

/** The modules of `src/explain`, as they are. */
export const loadExplain = async (): Promise<Explain> =>
  (await runModule(
    exported.map(([names, file]) => `export { ${names} } from "./src/explain/${file}.ts";`),
  )) as unknown as Explain;

export function errorCodes({ kapi, koe, kae, share, login, own }: Explain): readonly ErrorCode[] {
  const all: readonly (readonly [ErrorGroup, Dictionary])[] = [
    ["koe", koe],
    ["login", login],
    ["kapi", kapi],
    ["share", share],
    ["kae", kae],
    ...Object.entries(own).map(([name, dictionary]) => [name as ErrorGroup, dictionary] as const),
  ];
  return all.flatMap(([group, dictionary]) =>
    Object.entries(dictionary)
      // from -1 downwards, as Kakao lists them; an object has them in another order
      .sort(([one], [other]) => (group === "kapi" ? Number(other) - Number(one) : 0))
      .map(([code, entry]) => ({ group, code, page: pageName(group, code), entry })),
  );
}
