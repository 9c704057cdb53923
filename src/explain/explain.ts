// explain: what does an error mean, and what can be done about it, in Korean and English?
import { type Dictionary, type Entry, type Language, languages, pages, places } from "./entry.js";
import { kae, unknownKae } from "./kae.js";
import { kapi, unknownKapi } from "./kapi.js";
import { koe, unknownKoe } from "./koe.js";
import { login } from "./login.js";
import { own, unknownEntry } from "./own.js";

/** An error, explained to people. */
export interface Explanation {
  /** What has happened; for a code with a usual cause, that cause. */
  readonly cause: string;
  /** What to do. */
  readonly fix: string;
  /** Where in the console of developers.kakao.com it is set; absent where it is not set there. */
  readonly where?: string;
  /** URL of Kakao's documentation about it. */
  readonly docs?: string;
}

type UnknownRecord = Readonly<Record<string, unknown>>;

const isNonEmptyString = (value: unknown): value is string =>
  typeof value === "string" && value !== "";

/** The entry of an error or of an error body of Kakao's, and the description that may tell its cases apart. */
function findEntry(error: UnknownRecord): readonly [entry: Entry, description: unknown] {
  const { name, code, error_code, message } = error;
  if (isNonEmptyString(name) && Object.hasOwn(own, name)) {
    const ofClass: Dictionary = own[name as keyof typeof own];
    const key = String(code);
    return [Object.hasOwn(ofClass, key) ? ofClass[key]! : unknownEntry, message];
  }
  const kakaoCode = error_code ?? code;
  if (typeof kakaoCode === "number") {
    return [(kapi as Dictionary)[kakaoCode] ?? unknownKapi, error["msg"]];
  }
  const textCode = isNonEmptyString(kakaoCode) ? kakaoCode : "";
  if (textCode.startsWith("KAE")) return [kae[textCode] ?? unknownKae, undefined];
  const description = error["error_description"] ?? message;
  if (Object.hasOwn(koe, textCode)) return [koe[textCode]!, description];
  const loginError = error["error"];
  if (!isNonEmptyString(loginError)) {
    return textCode.startsWith("KOE") ? [unknownKoe, description] : [unknownEntry, undefined];
  }
  return [Object.hasOwn(login, loginError) ? login[loginError]! : unknownKoe, description];
}

const stringArray = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item: unknown) => String(item)) : [];

/** Replaces `({scopes})` and `({paths})` by what the error lists there; drops the parentheses where it lists nothing. */
function fillIn(sentence: string, error: UnknownRecord): string {
  const issues = (Array.isArray(error["issues"]) ? error["issues"] : []) as { path?: unknown }[];
  const lists = {
    scopes: stringArray(error["required_scopes"]),
    paths: stringArray(issues.map(({ path }) => path)).filter(Boolean),
  };
  return sentence.replace(
    /( ?)\(\{(scopes|paths)\}\)/,
    (_, space: string, key: keyof typeof lists) =>
      lists[key].length ? `${space}(${lists[key].join(", ")})` : "",
  );
}

/**
 * Explains an error in Korean or English: what has happened, and what to do.
 *
 * Takes errors of this package and Kakao's own error bodies: `{ code, msg }`, `{ error, error_code }`,
 * `{ error_code, error_msg }`. Of an error's content it repeats only names of consent items and paths of fields.
 *
 * @param language - `ko` or `en`. @default "ko"
 * @example
 * ```ts
 * const { cause, fix } = explain({ error: "invalid_grant", error_code: "KOE320" }, "en");
 * ```
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/trouble-shooting
 */
export function explain(error: unknown, language: Language = "ko"): Explanation {
  const fields = Object(error) as UnknownRecord;
  const [general, description] = findEntry(fields);
  const entry =
    general.cases?.find(
      ([pattern]) => isNonEmptyString(description) && pattern.test(description),
    )?.[1] ?? general;
  const { place, page } = entry;
  // plain JavaScript may pass another language
  const lang = languages.find((one) => one === language) ?? "ko";
  const [cause, fix] = entry[lang];
  return {
    cause: fillIn(cause, fields),
    fix,
    ...(place && { where: places[place][lang] }),
    ...(page && { docs: `https://developers.kakao.com/docs/latest/${lang}/${pages[page]}` }),
  };
}
