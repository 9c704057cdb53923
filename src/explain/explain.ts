// explain: what does an error mean, and what can be done about it, in Korean and English?
import { type Dictionary, docsUrl, type Entry, type Language, languages, places } from "./entry.js";
import { kae, unknownKae } from "./kae.js";
import { explainIssues } from "./issues.js";
import { kapi, unknownKapi } from "./kapi.js";
import { koe, unknownKoe } from "./koe.js";
import { login } from "./login.js";
import { own, unknownEntry } from "./own.js";
import { explainSdkError } from "./sdk_error.js";
import { share, unknownShare } from "./share.js";

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

/** An entry, and what the error has beside its code. */
interface Found {
  readonly entry: Entry;
  /** The description that may tell the entry's cases apart. */
  readonly description?: unknown;
  /** Names that its sentences repeat. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/** Codes of KakaoTalk Share's page have four digits. */
const isShareCode = (code: number) => code >= 4000 && code < 6000;

function findNumber(code: number, description: unknown): Found {
  if (code < 0) return { entry: (kapi as Dictionary)[code] ?? unknownKapi, description };
  return { entry: share[code] ?? (isShareCode(code) ? unknownShare : unknownEntry) };
}

/** The entry of this package's own error. */
function findOwn(name: keyof typeof own, error: UnknownRecord): Found {
  const ofClass: Dictionary = own[name];
  const key = String(error["code"]);
  const { name: causeName, message: causeMessage } = recordOf(error["cause"]);
  const ofSdk = explainSdkError(causeName, causeMessage);
  if (name === "KakaoDataError" && ofSdk) return ofSdk;
  const entry = Object.hasOwn(ofClass, key) ? ofClass[key]! : unknownEntry;
  const issues = (Array.isArray(error["issues"]) ? error["issues"] : []) as { path?: unknown }[];
  const paths = stringArray(issues.map((issue) => Object(issue).path ?? "")).filter(Boolean);
  return {
    entry: withIssues(entry, name, issues, error),
    description: error["message"],
    names: { paths },
  };
}

/** The entry of a wrong value, saying what its issues say; the entry itself where they are not of this package. */
function withIssues(
  entry: Entry,
  name: keyof typeof own,
  issues: readonly unknown[],
  { message, function: called }: UnknownRecord,
): Entry {
  const isResponse = name === "KakaoResponseError";
  if (!isResponse && name !== "KakaoDataError") return entry;
  const [ko, en] = (["ko", "en"] as const).map((language) =>
    explainIssues(
      issues,
      isResponse ? "response" : typeof called === "string" ? called : "data",
      language,
    ),
  );
  if (!ko || !en) return entry;
  if (isResponse) {
    return {
      ...entry,
      ko: [`카카오의 응답이 문서와 다릅니다. ${ko.wrong}`, entry.ko[1]],
      en: [`Kakao's answer is not what its documentation says. ${en.wrong}`, entry.en[1]],
    };
  }
  const sentNothing = String(message).endsWith("Nothing was sent.");
  return {
    ...entry,
    ko: [`${ko.wrong}${sentNothing ? " 요청은 보내지 않았습니다." : ""}`, ko.fix],
    en: [`${en.wrong}${sentNothing ? " Nothing was sent." : ""}`, en.fix],
  };
}

/** The entry of an error, or of an error body of Kakao's. */
function findEntry(error: UnknownRecord): Found {
  const { name, code, error_code, message } = error;
  if (isNonEmptyString(name) && Object.hasOwn(own, name)) {
    return findOwn(name as keyof typeof own, error);
  }
  const ofSdk = explainSdkError(name, message);
  if (ofSdk) return ofSdk;
  const kakaoCode = error_code ?? code;
  const number = /^-?\d+$/.test(String(kakaoCode)) ? Number(kakaoCode) : undefined;
  if (number !== undefined) return findNumber(number, error["msg"]);
  const textCode = isNonEmptyString(kakaoCode) ? kakaoCode : "";
  if (textCode.startsWith("KAE")) return { entry: kae[textCode] ?? unknownKae };
  const description = error["error_description"] ?? message;
  if (Object.hasOwn(koe, textCode)) return { entry: koe[textCode]!, description };
  const loginError = error["error"];
  if (!isNonEmptyString(loginError)) {
    return { entry: textCode.startsWith("KOE") ? unknownKoe : unknownEntry };
  }
  const entry = Object.hasOwn(login, loginError) ? login[loginError]! : unknownKoe;
  return { entry, description };
}

/** An error as an object; a code alone, as people copy it from a page, is an error with that code. */
function recordOf(error: unknown): UnknownRecord {
  if (typeof error === "number") return { code: error };
  if (typeof error !== "string") return Object(error) as UnknownRecord;
  const code = error.trim();
  return Object.hasOwn(login, code) ? { error: code } : { code };
}

const stringArray = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item: unknown) => String(item)) : [];

/**
 * Replaces `{host}` and its like by the names of the error; where it has none, what stands in parentheses, as `({scopes})`,
 * goes with them.
 */
const fillIn = (sentence: string, names: Found["names"] = {}): string =>
  sentence.replaceAll(
    /( ?)\(\{(\w+)\}\)|\{(\w+)\}/g,
    (found, space: string | undefined, aside: string | undefined, key: string | undefined) => {
      const words = names[aside ?? key ?? ""]?.join(", ");
      if (aside !== undefined) return words ? `${space}(${words})` : "";
      return words ?? found;
    },
  );

/** The entry that fits the error best, and what its pattern has found in the description. */
function narrow(
  general: Entry,
  description: unknown,
  status: unknown,
): { readonly entry: Entry; readonly groups?: Readonly<Record<string, readonly string[]>> } {
  for (const [pattern, entry] of general.cases ?? []) {
    const match = isNonEmptyString(description) && pattern.exec(description);
    if (!match) continue;
    const groups = Object.entries(match.groups ?? {}).map(([key, value]) => [key, [value]]);
    return { entry, groups: Object.fromEntries(groups) as Record<string, string[]> };
  }
  return { entry: typeof status === "number" ? (general.onServer ?? general) : general };
}

/**
 * Explains an error in Korean or English: what has happened, and what to do.
 *
 * Takes errors of this package, Kakao's own error bodies (`{ code, msg }`, `{ error, error_code }`,
 * `{ error_code, error_msg }`), what the SDK throws, and a code alone as a page of Kakao's shows it: `4019`, `"KOE006"`.
 * Of an error's content it repeats only names of consent items, fields and functions.
 *
 * @param language - `ko` or `en`; `ko` where it is left out.
 * @example
 * ```ts
 * const { cause, fix } = explain({ error: "invalid_grant", error_code: "KOE320" }, "en");
 * const { where } = explain(4019, "en"); // of KakaoTalk Share
 * ```
 * @see https://developers.kakao.com/docs/ko/rest-api/error-code
 */
export function explain(error: unknown, language: Language = "ko"): Explanation {
  const fields = recordOf(error);
  const { entry: general, description, names } = findEntry(fields);
  const { entry, groups } = narrow(general, description, fields["status"]);
  const { place, page } = entry;
  // plain JavaScript may pass another language
  const lang = languages.find((one) => one === language) ?? "ko";
  const scopes = stringArray(fields["required_scopes"]);
  const [cause, fix] = entry[lang].map((sentence) =>
    fillIn(sentence, { scopes, ...names, ...groups }),
  );
  return {
    cause: cause!,
    fix: fix!,
    ...(place && { where: places[place][lang] }),
    ...(page && { docs: docsUrl(page, lang) }),
  };
}
