import { h, type Row, keyedList, show } from "./dom.js";
import { type SectionId, words } from "./words.js";

/** A section's heading, what stands beside it, and what it shows. */
export const section = (
  id: SectionId,
  beside: readonly Node[],
  ...content: readonly Node[]
): HTMLElement =>
  h(
    "section",
    { id, "aria-labelledby": `heading-${id}` },
    h(
      "div",
      { class: "heading" },
      h("h1", { id: `heading-${id}`, tabindex: -1 }, words.sections[id]),
      ...beside,
    ),
    ...content,
  );

/** A list of cards, and what stands there while it is empty. */
export function cards<Item>(
  none: string,
  label: string,
  keyOf: (item: Item) => string | number,
  make: () => Row<Item>,
): { readonly element: HTMLElement; readonly set: (items: readonly Item[]) => void } {
  const list = h("ul", { class: "cards", "aria-label": label });
  const empty = h("p", { class: "empty" }, none);
  const set = keyedList(list, keyOf, make);
  return {
    element: h("div", {}, list, empty),
    set(items) {
      set(items);
      show(list, items.length > 0);
      show(empty, items.length === 0);
    },
  };
}

/** A card: title and details on the left, buttons on the right. */
export const card = (
  title: Node,
  details: readonly Node[],
  buttons: readonly Node[] = [],
): HTMLLIElement =>
  h(
    "li",
    { class: "card" },
    h("div", { class: "about" }, h("h2", {}, title), ...details),
    buttons.length > 0 && h("div", { class: "buttons" }, ...buttons),
  );

/** Names and values; those without a value are left out. */
export function facts(list: HTMLDListElement, pairs: readonly (readonly [string, string])[]): void {
  const text = JSON.stringify(pairs);
  if (list.dataset["shown"] === text) return;
  list.dataset["shown"] = text;
  list.replaceChildren(
    ...pairs
      .filter(([, value]) => value !== "")
      .map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}
