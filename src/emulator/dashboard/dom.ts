// dom: elements of text, never of markup: what the emulator was sent is shown, and not run.

type Child = Node | string | number | false | undefined;
type Property = string | number | boolean | undefined | ((event: Event) => void);

/** Creates an element. Properties are attributes, or listeners under names such as `onclick`. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, Property>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false).map(asNode));
  return element;
}

const asNode = (child: Node | string | number | boolean) =>
  child instanceof Node ? child : String(child);

/** Sets an element's text where it is another: a selection in it stays. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows an element, or hides it. */
export function show(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

/** One entry of a list: its element, and how a newer state of it is shown there. */
export interface Row<Item> {
  readonly element: Element;
  readonly update: (item: Item) => void;
}

/**
 * Shows items in a list. An item that was there before keeps its element, so that focus, selection and scrolling stay where
 * they are.
 */
export function keyedList<Item>(
  list: Element,
  keyOf: (item: Item) => string | number,
  make: () => Row<Item>,
): (items: readonly Item[]) => void {
  let rows = new Map<string | number, Row<Item>>();
  return (items) => {
    const next = new Map<string | number, Row<Item>>();
    for (const item of items) {
      const key = keyOf(item);
      const row = rows.get(key) ?? make();
      row.update(item);
      next.set(key, row);
    }
    for (const [key, { element }] of rows) if (!next.has(key)) element.remove();
    rows = next;
    let place = list.firstElementChild;
    for (const { element } of next.values()) {
      if (element === place) place = place.nextElementSibling;
      else list.insertBefore(element, place);
    }
  };
}

/** A button with a name of its own for screen readers, where several have the same words: it begins with these words. */
export interface Button {
  readonly element: HTMLButtonElement;
  /** Says what it does it to, such as the name of a user. */
  readonly set: (about: string, action: () => void) => void;
}

export function rowButton(words: string, kind = ""): Button {
  let act = () => {};
  const element = h("button", { type: "button", class: kind, onclick: () => act() }, words);
  return {
    element,
    set(about, action) {
      act = action;
      element.setAttribute("aria-label", `${words}: ${about}`);
    },
  };
}
