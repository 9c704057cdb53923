import { html, type Html } from "./html.js";

/** One thing that can be chosen in a form. */
interface Choice {
  /** Whether it excludes the others. */
  readonly type: "checkbox" | "radio";
  readonly field: string;
  readonly value: string;
  readonly name: string;
  readonly isChosen: boolean;
  /** Why it cannot be chosen; `undefined` where it can. */
  readonly disabled?: string | undefined;
}

function choiceRow({ type, field, value, name, isChosen, disabled }: Choice): Html {
  return html`<li>
    <label class="check"
      ><input
        type="${type}"
        name="${field}"
        value="${value}"
        ${isChosen && html`checked`}
        ${disabled !== undefined && html`disabled`}
      /><span>${name}${disabled && html` <small>${disabled}</small>`}</span></label
    >
  </li>`;
}

/** What can be chosen, under a heading; nothing where there is nothing to choose. */
export const choiceGroup = (heading: string, choices: readonly Choice[]): Html | false =>
  choices.length > 0 &&
  html`<h2>${heading}</h2>
    <ul>
      ${choices.map(choiceRow)}
    </ul>`;
