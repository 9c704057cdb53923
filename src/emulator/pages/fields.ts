import { html, type Html } from "./html.js";
import type { Language } from "./words.js";
import { words } from "./words.js";

/** What is wrong with the fields of a form, by name. */
export type Problems = ReadonlyMap<string, string>;

export const noProblems: Problems = new Map();

/**
 * What of these fields is blank in a form, in the page's own words. A form that lacks a field is not one of the pages',
 * so that a test which posts only what it is about is not asked for the rest.
 */
export function blankFields(
  language: Language,
  form: URLSearchParams,
  names: readonly string[],
): Map<string, string> {
  const blank = names.filter((name) => form.get(name)?.trim() === "");
  return new Map(blank.map((name) => [name, words[language].fillIn]));
}

/** A field for text. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: "email";
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
}

/** A text field with its label, and what is wrong with it. The first wrong one of a page has the focus. */
export function textField(
  { name, label, value = "", type, autocomplete, isRequired = true }: Field,
  problems: Problems = noProblems,
): Html {
  const problem = problems.get(name);
  const [first] = problems.keys();
  return html`<label
    >${label}<input
      ${type && html`type="${type}"`}
      name="${name}"
      value="${value}"
      ${autocomplete && html`autocomplete="${autocomplete}"`}
      ${isRequired && html`required`}
      ${problem !== undefined && html`aria-invalid="true" aria-describedby="${name}-problem"`}
      ${name === first && html`autofocus`}
    />${problem !== undefined && html`<span class="problem" id="${name}-problem">${problem}</span>`}</label
  >`;
}
