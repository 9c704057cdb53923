import { write } from "./control_api.js";
import { h } from "./dom.js";
import { confirm, form } from "./form.js";
import type { View } from "./frame.js";
import { section } from "./section.js";
import { words } from "./words.js";

const say = words.state;

const panel = (title: string, hint: string, ...content: readonly Node[]) =>
  h("div", { class: "panel" }, h("h2", {}, title), h("p", { class: "hint" }, hint), ...content);

function importForm(): HTMLFormElement {
  const file = h("input", { type: "file", accept: ".json", id: "state-file", required: true });
  const element = form({
    fields: [],
    submit: say.import,
    async send() {
      await write("PUT", "/state", await file.files![0]!.text());
      return say.imported;
    },
  });
  element.prepend(h("div", { class: "field" }, h("label", { for: file.id }, say.file), file));
  return element;
}

const reset = (): void =>
  confirm(say.resetAsk, say.reset, async () => {
    await write("POST", "/reset");
    return say.didReset;
  });

export function stateView(): View {
  const download = { class: "button", href: "/emulator/state", download: "kakao-emulator.json" };
  return {
    element: section(
      "state",
      [],
      panel(say.export, say.exportHint, h("a", download, say.export)),
      panel(say.import, say.importHint, importForm()),
      panel(
        say.reset,
        say.resetHint,
        h("button", { type: "button", class: "danger", onclick: reset }, say.reset),
      ),
    ),
    refresh: async () => {},
  };
}
