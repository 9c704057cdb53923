import { write } from "./control_api.js";
import { h, setText } from "./dom.js";
import { form } from "./form.js";
import { act, type View } from "./frame.js";
import { aheadOf, emulatorTime, readClock } from "./known.js";
import { section } from "./section.js";
import { dateOf, lengthOf, words } from "./words.js";

const say = words.clock;

async function move(seconds: unknown): Promise<string> {
  await write("POST", "/clock", { seconds });
  return say.moved;
}

const moveForm = () =>
  form({
    fields: [
      { path: "amount", label: say.amount, kind: "number", required: true },
      {
        path: "unit",
        label: say.unit,
        kind: "choice",
        choices: Object.entries(say.units).map(([seconds, text]) => [Number(seconds), text]),
      },
    ],
    data: { amount: 1, unit: 3600 },
    submit: say.move,
    send: ({ amount, unit }) => move(typeof amount === "number" ? amount * Number(unit) : amount),
  });

export function clockView(): View {
  const time = h("p", { class: "time" });
  const ahead = h("p", { class: "hint" });
  const quick = Object.entries(say.quick).map(([seconds, text]) =>
    h("button", { type: "button", onclick: () => act(() => move(Number(seconds))) }, text),
  );
  const tick = () => {
    setText(time, dateOf(emulatorTime()));
    const seconds = Math.round(aheadOf() / 1000);
    setText(ahead, seconds > 0 ? say.ahead(lengthOf(seconds)) : say.same);
  };
  return {
    element: section(
      "clock",
      [],
      h(
        "div",
        { class: "panel" },
        h("h2", {}, say.now),
        time,
        ahead,
        h("div", { class: "actions" }, ...quick),
      ),
      h(
        "div",
        { class: "panel" },
        h("h2", {}, say.move),
        h("p", { class: "hint" }, say.hint),
        moveForm(),
      ),
    ),
    async refresh() {
      await readClock();
      tick();
    },
    tick,
  };
}
