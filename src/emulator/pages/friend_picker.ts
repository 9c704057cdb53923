import type { Candidate } from "../friend_picker/candidates.js";
import type { PickerSettings } from "../friend_picker/picker_request.js";
import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** What the page of a picker shows. */
interface PickerPage {
  readonly language: Language;
  readonly settings: PickerSettings;
  readonly candidates: readonly Candidate[];
  /** Values of those that are chosen already. */
  readonly chosen: readonly string[];
  /** The text that the names shown have to contain. */
  readonly search: string;
  /** Whether too few or too many were chosen. */
  readonly failed: boolean;
  readonly carried: Html;
}

const groups = ["me", "favorites", "friends", "chats"] as const;

/** The page to choose friends or chats on. */
export function pickerPage(shown: PickerPage): Response {
  const { language, settings, candidates, chosen, search, failed, carried } = shown;
  const { title, most, least, enableSearch, hasFriends, hasClose } = settings;
  const say = words[language];
  const isFound = ({ name }: Candidate) => name.toLowerCase().includes(search.trim().toLowerCase());
  const visible = candidates.filter(isFound);
  const row = ({ value, name, disabled }: Candidate) =>
    html`<li>
      <label class="check"
        ><input
          type="${most === 1 ? "radio" : "checkbox"}"
          name="pick"
          value="${value}"
          ${chosen.includes(value) && html`checked`}
          ${disabled !== undefined && html`disabled`}
        /><span>${name}${disabled && html` <small>${disabled}</small>`}</span></label
      >
    </li>`;
  const group = (name: (typeof groups)[number]) => {
    const rows = visible.filter((one) => one.group === name).map(row);
    return (
      rows.length > 0 &&
      html`<h2>${say.pickGroups[name]}</h2>
        <ul>
          ${rows}
        </ul>`
    );
  };
  // who is chosen already stays so while others are searched for
  const hidden = candidates
    .filter((one) => chosen.includes(one.value) && !isFound(one))
    .map(({ value }) => html`<input type="hidden" name="pick" value="${value}" />`);
  return page(
    language,
    title ?? (hasFriends ? say.pickFriends : say.pickChats),
    html`<form method="post">
      ${carried} ${most > 1 && hidden}
      ${
        enableSearch &&
        html`<label>${say.search}<input name="search" value="${search}" /></label>
          <button class="quiet" name="step" value="search">${say.searchButton}</button>`
      }
      ${failed && html`<p class="warning" role="alert">${say.pickCount(least, most)}</p>`}
      ${groups.map(group)} ${visible.length === 0 && html`<p>${say.nothingFound}</p>`}
      <button name="step" value="pick">${say.confirm}</button>
      ${hasClose && html`<button class="quiet" name="step" value="close">${say.back}</button>`}
    </form>`,
  );
}
