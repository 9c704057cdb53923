import type { PlannedFaults } from "../http/faults.js";
import { read, write } from "./control_api.js";
import { h, keyedList, setText, show } from "./dom.js";
import { type Field, form } from "./form.js";
import { act, type View } from "./frame.js";
import { section } from "./section.js";
import { words } from "./words.js";

const say = words.faults;

const path: Field = { path: "url", label: say.path, hint: say.pathHint };

const failForm = () =>
  form({
    fields: [
      {
        path: "status",
        label: say.status,
        kind: "number",
        hint: say.statusHint,
        required: true,
      },
      path,
      { path: "times", label: say.times, kind: "number" },
      { path: "body", label: say.body, kind: "long" },
    ],
    data: { status: 503, times: 1 },
    submit: say.plan,
    async send(data) {
      await write("POST", "/faults", data);
      return say.saved;
    },
  });

const delayForm = () =>
  form({
    fields: [
      {
        path: "milliseconds",
        label: say.milliseconds,
        kind: "number",
        hint: say.delayHint,
        required: true,
      },
      path,
    ],
    data: { milliseconds: 1000 },
    submit: say.delay,
    async send(data) {
      await write("POST", "/delay", data);
      return say.saved;
    },
  });

/** What is planned, a line each. `times` without an end is `null` in JSON. */
const linesOf = ({ failures, delays }: PlannedFaults): string[] => [
  ...failures.map(
    ({ status, url = say.anyPath, times = 1 }) =>
      `${say.failure(status, (times as number | null) ?? Infinity)} · ${url}`,
  ),
  ...delays.map(({ milliseconds, url = say.anyPath }) => `${say.late(milliseconds)} · ${url}`),
];

function line() {
  const element = h("li");
  return {
    element,
    update: ({ text }: { text: string }) => setText(element, text),
  };
}

async function clear(): Promise<string> {
  await write("DELETE", "/faults");
  return say.cleared;
}

export function faultsView(): View {
  const list = h("ul", { class: "lines" });
  const empty = h("p", { class: "empty" }, say.none);
  const remove = h(
    "button",
    { type: "button", class: "danger", onclick: () => act(clear) },
    say.clear,
  );
  const set = keyedList<{ text: string; index: number }>(list, ({ index }) => index, line);
  const panel = (title: string, ...content: Node[]) =>
    h("div", { class: "panel" }, h("h2", {}, title), ...content);
  return {
    element: section(
      "faults",
      [],
      panel(say.planned, list, empty, h("div", { class: "actions" }, remove)),
      h("div", { class: "columns" }, panel(say.plan, failForm()), panel(say.delay, delayForm())),
    ),
    async refresh() {
      const lines = linesOf(await read<PlannedFaults>("/faults"));
      set(lines.map((text, index) => ({ text, index })));
      show(list, lines.length > 0);
      show(empty, lines.length === 0);
      show(remove, lines.length > 0);
    },
  };
}
