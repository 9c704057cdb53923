import { h } from "./dom.js";

/** What is told: the page's one live region. */
export const told = h("p", { class: "told", role: "status" });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the result of an action; after a while it goes. */
export function say(text: string): void {
  told.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (told.textContent = ""), 8000);
}

/** Does something that a button asks for, and tells the result, or what went wrong. */
export function act(action: () => Promise<string>): void {
  action().then(say, (error: unknown) => say((error as Error).message));
}

/** One section of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Reads anew what it shows. */
  readonly refresh: () => Promise<void>;
  /** Reads what may be different after a change. @default all of it */
  readonly changed?: () => Promise<void>;
  /** Called each second while it is shown, for what changes with the time alone. */
  readonly tick?: () => void;
}
