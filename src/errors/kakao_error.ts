/** Marks the errors of every copy of this package on a page. */
export const brand = Symbol.for("kakao-typed.error");

/** One thing that is wrong with a value. */
export interface Issue {
  /** Path to the value, dotted: `data.scopes`, `shipping_addresses.0.id`; empty for the whole value. */
  readonly path: string;
  /** What belongs there, such as `array` or `'a' | 'b'`. */
  readonly expected: string;
  /** What was expected, what was found and, where it helps, what to write instead. It never quotes the value. */
  readonly message: string;
}

/** Fields that are non-enumerable, so that `console.log` does not print them. */
const hidden = ["original", "response"];

/** Fields that every error may have. */
export interface CommonFields {
  /** The original failure, where it cannot carry a token, a key or a body: it is printed. */
  readonly cause?: unknown;
  /** The original failure, where it may carry a secret: it is not printed. */
  readonly original?: unknown;
  /** The raw response, which may hold personal data: it is not printed. */
  readonly response?: unknown;
}

/** Control and format characters, line separators, and lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes a foreign string safe for a message: on one line, cut to `maxLength`, and without the characters that forge
 * lines of a log, control a terminal or reverse the direction of reading.
 */
export function printable(text: string, maxLength = 300): string {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return shown.replace(unprintable, " ");
}

/** Ends a text with a full stop, unless it ends as a sentence already. */
export const sentence = (text: string): string => text.replace(/([^.?!])$/, "$1.");

/** Defines a non-enumerable property, which `console.log` does not print. */
export function defineHidden<Target extends object>(
  target: Target,
  key: PropertyKey,
  value: unknown,
): Target {
  return Object.defineProperty(target, key, { value, configurable: true });
}

/** Base of every error of this package. */
export abstract class KakaoError<Fields extends object = object> extends Error {
  /** Name of the class: `switch (error.name)` narrows to it. */
  abstract override get name(): string;
  /** Which error of the class it is. */
  abstract readonly code: string | number;
  /** The original failure where printing it could show a secret (non-enumerable). */
  declare readonly original?: unknown;

  /**
   * @param message - Where it happened, what is wrong and what to do; `[kakao]` is put before it.
   * @param fields - The fields of the class, and `cause` or `original`.
   */
  constructor(message: string, { cause, ...fields }: Fields & CommonFields) {
    super(printable(`[kakao] ${message}`, 1000), cause === undefined ? undefined : { cause });
    defineHidden(this, brand, true);
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      if (hidden.includes(key)) defineHidden(this, key, value);
      else (this as Record<string, unknown>)[key] = value;
    }
  }
}
