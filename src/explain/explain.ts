import { type Dictionary, type Entry, pages, places } from "./entry.js";
import { kae, unknownKae } from "./kae.js";
import { kapi, unknownKapi } from "./kapi.js";
import { koe, unknownKoe } from "./koe.js";
import { login } from "./login.js";
import { own, unknownEntry } from "./own.js";

/** Languages of {@link explain}. */
export type Language = "ko" | "en";

/** What an error means, for people. */
export interface Explanation {
  /** What has happened, and where codes have a usual real cause, that. */
  readonly cause: string;
  /** What to do. */
  readonly fix: string;
  /** Where in the console of developers.kakao.com it is set, where it is. */
  readonly where?: string;
  /** Kakao's page about it: URL. */
  readonly docs?: string;
}

type Bag = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const has = (dictionary: object, key: string) => Object.hasOwn(dictionary, key);

/** The entry of an error or of a body of Kakao's, and the text that may tell more. */
function find(error: Bag): readonly [entry: Entry, text: unknown] {
  const { name, code, error_code, message } = error;
  if (isText(name) && has(own, name)) {
    const mine: Dictionary = own[name as keyof typeof own];
    return [has(mine, String(code)) ? mine[String(code)]! : unknownEntry, message];
  }
  const number = error_code ?? code;
  if (typeof number === "number")
    return [(kapi as Dictionary)[number] ?? unknownKapi, error["msg"]];
  if (isText(number) && number.startsWith("KAE")) return [kae[number] ?? unknownKae, undefined];
  const said = error["error_description"] ?? message;
  if (isText(number) && has(koe, number)) return [koe[number]!, said];
  const what = error["error"];
  if (isText(what) && has(login, what)) return [login[what]!, said];
  return isText(what) || (isText(number) && number.startsWith("KOE"))
    ? [unknownKoe, said]
    : [unknownEntry, undefined];
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item: unknown) => String(item)) : [];

/** The parts of an error that a sentence names. */
function filled(text: string, error: Bag): string {
  const issues = (Array.isArray(error["issues"]) ? error["issues"] : []) as { path?: unknown }[];
  const parts = {
    scopes: listed(error["required_scopes"]),
    paths: listed(issues.map(({ path }) => path)).filter(Boolean),
  };
  return text.replace(/( ?)\(\{(scopes|paths)\}\)/, (_, space: string, key: keyof typeof parts) =>
    parts[key].length ? `${space}(${parts[key].join(", ")})` : "",
  );
}

/**
 * Explains an error in Korean or English: what has happened, and what to do.
 *
 * Takes errors of this package, and bodies of Kakao's as they are: `{ code, msg }`, `{ error, error_code }`,
 * `{ error_code, error_msg }`. It never repeats what an error carries, but the names of consent items and of fields.
 *
 * @param language - `ko` or `en`. @default "ko"
 * @example
 * ```ts
 * const { cause, fix } = explain({ error: "invalid_grant", error_code: "KOE320" }, "en");
 * ```
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/trouble-shooting
 */
export function explain(error: unknown, language: Language = "ko"): Explanation {
  const bag = Object(error) as Bag;
  const [general, text] = find(bag);
  const entry =
    general.cases?.find(([pattern]) => isText(text) && pattern.test(text))?.[1] ?? general;
  const { place, page } = entry;
  const known = language === "en" ? "en" : "ko";
  const [cause, fix] = entry[known];
  return {
    cause: filled(cause, bag),
    fix,
    ...(place && { where: places[place][known] }),
    ...(page && { docs: `https://developers.kakao.com/docs/latest/${known}/${pages[page]}` }),
  };
}
