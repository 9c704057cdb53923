import type { Candidate } from "../friend_picker/candidates.js";
import type { PickerSettings } from "../friend_picker/picker_request.js";
import { choiceGroup } from "./choices.js";
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
  const group = (heading: (typeof groups)[number]) =>
    choiceGroup(
      say.pickGroups[heading],
      visible
        .filter((one) => one.group === heading)
        .map(({ value, name, disabled }) => ({
          type: most === 1 ? "radio" : "checkbox",
          field: "pick",
          value,
          name,
          isChosen: chosen.includes(value),
          disabled,
        })),
    );
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
