import type { Words } from "../../command/words.js";

export type { Words };

/** Why a response is what it is: what a terminal or a dashboard shows beside its status. */
export interface Reason {
  /** Kakao's code, such as `KOE303` or `-401`. */
  readonly code?: string | number;
  /** Part of an English sentence that names the values, such as `sent http://a, login had http://b`. Never a secret. */
  readonly why?: string;
  /** The same in Korean. */
  readonly whyInKorean?: string;
  /** Whether an ID token comes with it. */
  readonly hasIdToken?: true;
}

const reasons = new WeakMap<object, Reason>();

/** Remembers why a response, or what becomes one, is what it is; returns it. */
export function explainResponse<Explained extends object>(
  response: Explained,
  reason: Reason,
): Explained {
  reasons.set(response, reason);
  return response;
}

/** Why a response, or what becomes one, is what it is, where that was remembered. */
export const reasonOf = (response: object): Reason | undefined => reasons.get(response);

/** Characters of a reason: it may quote what the client sent, and is kept with the request. */
const longest = 500;
/** Characters of a value in a reason. */
const longestValue = 150;

const shorten = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** A value of a request as a reason quotes it: short. */
export const quote = (value: string): string => shorten(value, longestValue);

/** An app key that no app has, of which only the beginning is shown: it may be a secret of another place. */
export const quoteKey = (key: string): string =>
  key.length > 16 ? `${key.slice(0, 6)}… (${key.length} characters)` : key;

/** The reason in both languages, as the answer to a request has it. */
export const asReason = ({ en, ko }: Words): Pick<Reason, "why" | "whyInKorean"> => ({
  why: shorten(en, longest),
  whyInKorean: shorten(ko, longest),
});

/** An answer that is no success: thrown, and turned into a response. */
export abstract class Refusal extends Error {
  #words: Words | undefined;

  /** Says why, in words for a developer, which name what was sent and what was expected. */
  because(words: Words): this {
    this.#words = words;
    return this;
  }

  /** The reason of this refusal; with Kakao's own message where nothing better was said. */
  reason(code: string | number, message = ""): Reason {
    return { code, ...asReason(this.#words ?? { en: message, ko: message }) };
  }

  abstract response(request: Request): Response;
}
