// Conditions beyond the type of a value. The zod schemas and the compiled ones call the very same functions, so that neither
// can say what the other does not. A schema names its check by an export of this file; the compiler writes that name.
import { isObject, isNonEmptyString } from "./values.js";
import { filesOf, isImage } from "./files.js";
import { isOwnPage } from "./own_page.js";

/** A condition that a value of the right type has to meet, and what a message says about it. */
export interface Check {
  readonly expected: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a check follows the check of the value's type
  readonly holds: (value: any) => boolean;
  /** What was found, where the kind of the value does not say it. */
  // oxlint-disable-next-line typescript/no-explicit-any -- likewise
  readonly got?: (value: any) => string | undefined;
  /** What to write instead, where the schema does not say it. */
  readonly hint?: string;
  /** The field that an issue is reported under, where the condition is one between fields. */
  readonly field?: string;
}

/** What a string is that is not the right one; of other values their kind says it. */
const gotText = (what: string) => (value: unknown) =>
  typeof value === "string" ? what : undefined;

const otherForm = /* @__PURE__ */ gotText("text of another form");

/** A value of one `typeof`. `NaN` and the infinities, which JSON does not have, are no numbers here. */
/* @__NO_SIDE_EFFECTS__ */
export const ofType = (type: string): Check => ({
  expected: type,
  holds: (value: unknown) => typeof value === type && (type !== "number" || Number.isFinite(value)),
});

/** One of a few strings or numbers. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (words: readonly unknown[]): Check => ({
  expected: words
    .map((word) => (typeof word === "string" ? `'${word}'` : String(word)))
    .join(" | "),
  holds: (value: unknown) => words.includes(value),
  got: gotText("none of them"),
});

/** An integer small enough for `JSON.parse` to keep its digits. */
export const integer: Check = { expected: "integer below 2^53", holds: Number.isSafeInteger };

const rangeText = (least: number, most: number) =>
  most === Infinity ? `${least} or more` : `${least} to ${most}`;

const within = (value: number, least: number, most: number) => value >= least && value <= most;

/** A number from `least` to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export const range = (least: number, most: number): Check => ({
  expected: rangeText(least, most),
  holds: (value: number) => within(value, least, most),
  got: (value: number) => (value < least ? "less" : "more"),
});

/** An array of `least` to `most` items. */
/* @__NO_SIDE_EFFECTS__ */
export const items = (least: number, most: number): Check => ({
  expected: `array of ${rangeText(least, most)}`,
  holds: ({ length }: readonly unknown[]) => within(length, least, most),
  got: ({ length }: readonly unknown[]) => (length ? String(length) : "empty array"),
});

const count = (value: string) => Array.from(value).length;

/** A string of at most `most` characters (code points). */
/* @__NO_SIDE_EFFECTS__ */
export const characters = (most: number): Check => ({
  expected: `at most ${most} characters`,
  holds: (value: string) => count(value) <= most,
  got: (value: string) => String(count(value)),
});

/** A string that matches a pattern. */
/* @__NO_SIDE_EFFECTS__ */
export const pattern = (expected: string, regularExpression: RegExp): Check => ({
  expected,
  holds: (value: string) => regularExpression.test(value),
  got: otherForm,
});

/** A comma-separated list in one string: no item may be empty, and this pattern finds an empty one in linear time. */
export const commaSeparated: Check = {
  expected: "texts between commas",
  holds: (value: string) => !/(^|,)(,|$)/.test(value),
};

/** Whether a value can be an item of a comma-separated list: one with a comma inside would arrive as two. */
export const isWord = (value: unknown): boolean =>
  typeof value === "string" && /^[^,]+$/.test(value);

/** A comma-separated string, or an array of its items. */
export const commaListOrArray: Check = {
  expected: "text, or array of texts without commas",
  holds: (value: unknown) =>
    Array.isArray(value) ? value.length > 0 && value.every(isWord) : typeof value === "string",
};

/** Values of `prompt`, as a comma-separated string or an array: Kakao's login passes over any other without a word. */
export const promptList: Check = {
  expected: "'login' | 'none' | 'create' | 'select_account'",
  holds: (value: unknown) =>
    commaListOrArray.holds(value) &&
    /^((login|none|create|select_account)(, ?|$))*$/.test(String(value)),
  got: () => "none of them",
};

/** A string, or one other value. */
/* @__NO_SIDE_EFFECTS__ */
export const stringOr = (other: false | null): Check => ({
  expected: `text, or ${other}`,
  holds: (value: unknown) => value === other || typeof value === "string",
});

export const idOrNull: Check = {
  expected: "user id, or null",
  holds: (value: unknown) => value === null || Number.isSafeInteger(value),
};

export const functionValue: Check = {
  expected: "function",
  holds: (value: unknown) => typeof value === "function",
};

export const onlyFalse: Check = { expected: "false", holds: (value: unknown) => value === false };

/** What a string is that is no URL, by its first character: a slash, a quote, a space. */
const beginning = (value: string) => (value ? `text that begins with '${value[0]}'` : undefined);

const beginningOrHash = (value: string) =>
  /^http.+#/.test(value) ? "a URL with a hash" : beginning(value);

/** A `redirectUri` in a page. */
export const pageRedirectUri: Check = {
  expected: "absolute URL",
  holds: (value: string) => /^https?:\/\/./.test(value),
  got: beginning,
  hint: "Pass new URL('/callback', location.origin).href.",
};

const absoluteUrlWithoutFragment = /^https?:\/\/[^\s#]+$/;
const asRegistered = "absolute URL, as registered in the console";

/** A `redirectUri` on a server. */
export const registeredUrl: Check = {
  expected: asRegistered,
  holds: (value: string) => absoluteUrlWithoutFragment.test(value),
  got: beginningOrHash,
};

/** The `redirectUri` of a login whose code is exchanged: the SDK sends `JS-SDK` as that of a popup login. */
export const redirectUriOfLogin: Check = {
  expected: asRegistered,
  holds: (value: string) => value === "JS-SDK" || absoluteUrlWithoutFragment.test(value),
  got: beginningOrHash,
};

/** A page of the origin that the script runs on. */
export const ownPage: Check = {
  expected: "page of this origin",
  holds: isOwnPage,
  got: otherForm,
};

/** A user's id, as a number or in digits. */
export const userId: Check = {
  expected: "user id",
  holds: (id: unknown) => (typeof id === "string" ? /^\d+$/.test(id) : Number.isSafeInteger(id)),
};

/** The user of a report about a channel. One whom the app does not know may have an id of any form. */
export const channelUser: Check = {
  expected: "user id",
  field: "id",
  holds: ({ id, id_type }: { id: unknown; id_type: unknown }) =>
    id_type !== "app_user_id" || userId.holds(id),
};

export const byteCount: Check = {
  expected: "bytes, 1 or more",
  holds: (bytes: unknown) => Number.isSafeInteger(bytes) && Number(bytes) > 0,
};

export const milliseconds: Check = {
  expected: "milliseconds, or false",
  // beyond 2^31-1 a timer fires at once
  holds: (time: unknown) =>
    time === false || (typeof time === "number" && time > 0 && time < 2 ** 31),
  got: (time: unknown) => (typeof time === "number" ? (time > 0 ? "more" : "less") : undefined),
};

export const abortSignal: Check = {
  expected: "AbortSignal",
  holds: (signal: unknown) =>
    typeof (signal as Partial<AbortSignal> | null)?.addEventListener === "function",
  hint: "Pass controller.signal.",
};

export const repetitions: Check = {
  expected: "0 or more, or false",
  holds: (times: unknown) => times === false || (Number.isSafeInteger(times) && Number(times) >= 0),
};

/** The claim `aud`: whether it names this app is verified with the signature. */
export const audience: Check = {
  expected: "text, or array of texts",
  holds: (keys: unknown) => [keys].flat().every((key) => typeof key === "string"),
};

export const objectValue: Check = { expected: "object", holds: isObject };

export const stateOfLogin: Check = {
  expected: "the state of the login, or false",
  holds: (state: unknown) => state === false || state === null || typeof state === "string",
};

export const nonceOfLogin: Check = {
  expected: "the nonce of the login, or false",
  holds: (nonce: unknown) => nonce === false || nonce === null || isNonEmptyString(nonce),
};

export const appKeys: Check = {
  expected: "app key, or array of them",
  holds: (keys: unknown) => {
    const all = [keys].flat();
    return all.length > 0 && all.every(isNonEmptyString);
  },
};

/** Any number: the SDK takes `NaN` too. */
export const number: Check = {
  expected: "number",
  holds: (value: unknown) => typeof value === "number",
};

export const numberOrString: Check = {
  expected: "number, or text",
  holds: (value: unknown) => typeof value === "number" || typeof value === "string",
};

const isObjectLike = (value: unknown) => typeof value === "object" && value !== null;

/** An object whose keys are the caller's own. The SDK takes an array too. */
export const anyObject: Check = { expected: "object", holds: isObjectLike };

/** Whether `JSON.parse` takes a value, as the SDK asks. */
function isJson(value: unknown): boolean {
  try {
    JSON.parse(value as string);
    return true;
  } catch {
    return false;
  }
}

export const jsonOrObject: Check = {
  expected: "object, or text in JSON",
  holds: (value: unknown) => isObjectLike(value) || isJson(value),
  got: otherForm,
};

/** The public id of a channel: it becomes part of a URL, so the SDK refuses what looks like a path. */
export const channelPublicId: Check = /* @__PURE__ */ pattern(
  "public id such as _frxjem",
  /^(?![^]*..?\/)/,
);

export const imageFiles: Check = {
  expected: "image files",
  holds: (value: unknown) => filesOf(value).length > 0 && filesOf(value).every(isImage),
  got: (value: unknown) => (filesOf(value).length ? "another file" : undefined),
};

/** Ids and fields of `API.users.list`: with fields it takes fewer ids. */
export const idsFewEnough: Check = {
  expected: "at most 20 ids with property_keys",
  holds: ({ target_ids, property_keys: keys }: UsersQuery) =>
    !keys?.length || target_ids.length <= 20,
  got: () => "more",
  hint: "Ask for 20 at a time.",
  field: "target_ids",
};

interface UsersQuery {
  readonly target_ids: readonly number[];
  readonly property_keys?: readonly string[] | undefined;
}
