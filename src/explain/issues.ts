// What a KakaoDataError or a KakaoResponseError says about each wrong value, in both languages.
import type { Language } from "./entry.js";
import { expectedWords, gotWords, hintWords, type Words } from "./issue_words.js";

/** What is wrong with one value, and what to do about it. */
interface Sentences {
  readonly wrong: string;
  readonly fix: string;
}

/** Sentences about one value in each language. */
type Told = Readonly<Record<Language, Sentences>>;

/** The Korean of a text; `undefined` for a text that is not ours. */
function translate(text: string, words: Words): string | undefined {
  for (const [english, korean] of words) {
    if (english.test(text)) return text.replace(english, korean);
  }
  return undefined;
}

/** The final consonant of a word as it is read aloud: none, ㄹ, or another. */
function finalOf(word: string): "" | "ㄹ" | "other" {
  const last = word.replace(/[)'"\]]+$/, "").at(-1) ?? "";
  const syllable = last.codePointAt(0)! - 0xac_00;
  if (syllable < 0 || syllable > 11_171) {
    if (/[lr178]/i.test(last)) return "ㄹ";
    return /[mn036]/i.test(last) ? "other" : "";
  }
  const final = syllable % 28;
  if (final === 0) return "";
  return final === 8 ? "ㄹ" : "other";
}

const hasToBe = (noun: string) => `${noun}${finalOf(noun) ? "이어야" : "여야"}`;
const into = (noun: string) => `${noun}${finalOf(noun) === "other" ? "으로" : "로"}`;

/** An issue about a key that does not belong there. */
function tellUnknownKey(path: string, allowed: string, hint: string): Told | undefined {
  const isName = (name: string) => /^[\w$-]+$/.test(name);
  const keys = allowed === "no keys" ? [] : allowed.replace(/^only /, "").split(", ");
  const translated = hint && translate(hint, hintWords);
  if (!keys.every(isName) || translated === undefined) return undefined;
  const list = keys.join(", ");
  return {
    en: {
      wrong: `${path}: there is no such key. ${list ? `Keys are ${list}.` : "No key belongs there."}`,
      fix: hint || `Leave ${path} out.`,
    },
    ko: {
      wrong: `없는 키(${path})를 넘겼습니다. ${list ? `쓸 수 있는 키는 ${list}입니다.` : "여기에는 키를 쓸 수 없습니다."}`,
      fix: translated || `키(${path})를 빼세요.`,
    },
  };
}

/** An issue about a value. */
function tellValue(path: string, expected: string, got: string, hint: string): Told | undefined {
  const noun = translate(expected, expectedWords);
  const found = translate(got, gotWords);
  const translated = hint && translate(hint, hintWords);
  if (noun === undefined || found === undefined || translated === undefined) return undefined;
  const unit = expected.endsWith("characters") ? found.replace(/^(\d+)개/, "$1자") : found;
  return {
    en: {
      wrong: `${path}: expected ${expected}, got ${got}.`,
      fix: hint || `Pass ${expected} as ${path}.`,
    },
    ko: {
      wrong: `${path}의 값은 ${hasToBe(noun)} 하는데 ${unit}.`,
      fix: translated || `${path}의 값을 ${into(noun)} 바꾸세요.`,
    },
  };
}

/** What an issue says; `undefined` for one that this package has not made. */
function tell(issue: unknown, whole: string): Told | undefined {
  const { path, expected, message } = Object(issue) as Readonly<Record<string, unknown>>;
  if (typeof path !== "string" || typeof expected !== "string" || typeof message !== "string") {
    return undefined;
  }
  const where = path || whole;
  const unknownKey = `unknown key, expected ${expected}.`;
  if (message.startsWith(unknownKey)) {
    return tellUnknownKey(where, expected, message.slice(unknownKey.length).trim());
  }
  const start = `expected ${expected}, got `;
  if (!message.startsWith(start)) return undefined;
  const [, got = "", hint = ""] = /^(.*?)(?:\. (.*))?$/s.exec(message.slice(start.length))!;
  return tellValue(where, expected, got, hint);
}

/** As many issues as a message has. */
const shown = 3;

/**
 * What the issues of an error say: sentences about what is wrong, and what to do.
 *
 * @param whole - The name of the value that has the issues.
 */
export function explainIssues(
  issues: readonly unknown[],
  whole: string,
  language: Language,
): Sentences | undefined {
  const told = issues.slice(0, shown).map((issue) => tell(issue, whole));
  const known = told.flatMap((one) => (one ? [one[language]] : []));
  if (!known.length || known.length < told.length) return undefined;
  const rest = issues.length - known.length;
  const more = { ko: `그 밖에 ${rest}곳이 더 있습니다.`, en: `And ${rest} more.` }[language];
  const wrong = [...known.map((one) => one.wrong), ...(rest > 0 ? [more] : [])].join(" ");
  return { wrong, fix: [...new Set(known.map((one) => one.fix))].join(" ") };
}
