// Forms in dialogs. What is wrong with what was entered, the control API knows: its words stand beside the form.
import { h } from "./dom.js";
import { say } from "./frame.js";
import { words } from "./words.js";

type Data = Record<string, unknown>;

/** A field of a form. `path` leads to its value, such as `kakao_account.email`. */
export interface Field {
  readonly path: string;
  readonly label: string;
  readonly kind?: "text" | "number" | "choice" | "lines" | "long";
  /** Values to choose among, with their words. */
  readonly choices?: readonly (readonly [value: unknown, words: string])[];
  readonly hint?: string;
  readonly required?: boolean;
  readonly readonly?: boolean;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function valueAt(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Data | undefined)?.[key], data);
}

/** Sets the value at a path; `undefined` removes it, and what is empty without it. */
function setAt(data: Data, path: string, value: unknown): void {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(data, first);
    else data[first] = value;
    return;
  }
  const inner = { ...(data[first] as Data | undefined) };
  setAt(inner, rest.join("."), value);
  if (Object.keys(inner).length > 0) data[first] = inner;
  else Reflect.deleteProperty(data, first);
}

let made = 0;

function controlFor(field: Field): Control {
  const { kind = "text", choices = [], required = false } = field;
  made += 1;
  const common = { id: `field-${made}`, required, autocomplete: "off", spellcheck: "false" };
  if (kind === "choice") {
    const options = choices.map(([value, text]) =>
      h("option", { value: JSON.stringify(value) ?? "" }, text),
    );
    return h("select", common, ...options);
  }
  if (kind === "lines" || kind === "long") return h("textarea", { ...common, rows: 3 });
  // a number is checked by the control API, whose words are better than those of a browser
  const inputmode = kind === "number" ? "numeric" : undefined;
  return h("input", { ...common, inputmode, readonly: field.readonly });
}

function toText({ kind = "text" }: Field, value: unknown): string {
  if (kind === "choice") return JSON.stringify(value) ?? "";
  if (kind === "lines") return Array.isArray(value) ? value.join("\n") : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function fromText({ kind = "text" }: Field, text: string): unknown {
  if (text === "") return undefined;
  if (kind === "choice") return JSON.parse(text) as unknown;
  if (kind === "number") return /^-?\d+$/.test(text.trim()) ? Number(text) : text;
  if (kind === "lines") return text.split("\n").flatMap((line) => line.trim() || []);
  return text;
}

/** What a form does. */
export interface FormOptions {
  readonly fields: readonly Field[];
  /** What it begins with. @default empty */
  readonly data?: object;
  /** The word on its button. @default "Save" */
  readonly submit?: string;
  /** Whether everything can be edited as JSON, too. @default false */
  readonly json?: boolean;
  /** Sends what was entered; what it says is told. */
  readonly send: (data: Data) => Promise<string>;
  readonly sent?: () => void;
}

/** The fields of a form, and the whole as JSON: both show the same data. */
function fieldsOf({ fields, data = {}, json = false }: FormOptions) {
  let current = structuredClone(data) as Data;
  const controls = fields.map((field) => ({ field, control: controlFor(field) }));
  const text = h("textarea", { rows: 14, spellcheck: "false", "aria-label": words.asJson });
  const fill = () => {
    for (const { field, control } of controls) {
      control.value = toText(field, valueAt(current, field.path));
    }
  };
  const write = () => (text.value = JSON.stringify(current, null, 2));
  for (const { field, control } of controls) {
    control.addEventListener("input", () => {
      setAt(current, field.path, fromText(field, control.value));
      write();
    });
  }
  text.addEventListener("input", () => {
    try {
      current = JSON.parse(text.value) as Data;
      fill();
    } catch {
      // half a change; `read` says so if it stays
    }
  });
  fill();
  write();
  const elements = controls.map(({ field, control }) => {
    const { label, kind, hint = kind === "lines" ? words.onePerLine : undefined } = field;
    if (hint !== undefined) control.setAttribute("aria-describedby", `${control.id}-hint`);
    return h(
      "div",
      { class: "field" },
      h("label", { for: control.id }, label),
      control,
      hint !== undefined && h("small", { id: `${control.id}-hint` }, hint),
    );
  });
  const whole = h("details", {}, h("summary", {}, words.asJson), text);
  return {
    elements: json ? [...elements, whole] : elements,
    read: (): Data => {
      if (!json) return current;
      try {
        return JSON.parse(text.value) as Data;
      } catch (error) {
        throw new Error(`${words.notJson} ${(error as Error).message}`, { cause: error });
      }
    },
  };
}

/** A form: its fields, its button, and beside it what was wrong. */
export function form(options: FormOptions, ...more: readonly Node[]): HTMLFormElement {
  const { submit = words.save, send, sent } = options;
  const { elements, read } = fieldsOf(options);
  const problem = h("p", { class: "problem", role: "alert" });
  const button = h("button", { class: "main" }, submit);
  const element = h(
    "form",
    {},
    ...elements,
    problem,
    h("div", { class: "actions" }, button, ...more),
  );
  const submitted = async () => {
    problem.textContent = "";
    button.disabled = true;
    try {
      say(await send(read()));
      sent?.();
    } catch (error) {
      problem.textContent = (error as Error).message;
    } finally {
      button.disabled = false;
    }
  };
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void submitted();
  });
  return element;
}

/** Opens a dialog, which closes with Escape and gives focus back. */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  made += 1;
  const heading = h("h2", { id: `dialog-${made}`, tabindex: -1 }, title);
  const dialog = h("dialog", { "aria-labelledby": heading.id }, heading, ...content);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // a long text is read from its beginning
  const first = dialog.querySelector<HTMLElement>(":is(input, select):not([readonly])");
  (first ?? heading).focus();
  return dialog;
}

const closeButton = (text: string, close: () => void) =>
  h("button", { type: "button", onclick: close }, text);

/** Opens a form in a dialog, which closes when it was sent. */
export function openForm(title: string, options: FormOptions): void {
  const close = () => dialog.close();
  const cancel = closeButton(words.cancel, close);
  const dialog = openDialog(title, form({ ...options, sent: close }, cancel));
}

/** Opens a dialog that only shows something. */
export function openDetails(title: string, ...content: readonly Node[]): void {
  const close = closeButton(words.close, () => dialog.close());
  const dialog = openDialog(title, ...content, h("div", { class: "actions" }, close));
}

/** Asks before something that cannot be taken back. */
export const confirm = (question: string, submit: string, send: () => Promise<string>): void =>
  openForm(question, { fields: [], submit, send });
