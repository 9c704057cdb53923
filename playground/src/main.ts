import "@fontsource-variable/noto-sans-kr";
import { isKakaoError } from "kakao-typed";
import type { Config } from "../kakao.ts";
import * as actions from "./actions.ts";
import { steps } from "./cards.ts";
import { h } from "../../src/emulator/dashboard/dom.ts";
import { panels } from "./panels.ts";
import { onChange, refresh, state } from "./state.ts";
import { listen } from "./traffic.ts";
import { type Language, language, say, setLanguage } from "./words.ts";

function languageButton(code: Language, name: string) {
  return h(
    "button",
    {
      type: "button",
      class: "small",
      lang: code,
      "aria-pressed": String(language() === code),
      onclick: () => {
        setLanguage(code);
        render();
      },
    },
    name,
  );
}

const header = () =>
  h(
    "header",
    {},
    h(
      "p",
      { class: "brand" },
      "kakao-typed",
      h("span", {}, say(state.config?.emulator ? "emulated" : "real")),
    ),
    h(
      "div",
      { role: "group", "aria-label": say("language"), class: "row" },
      languageButton("ko", "한국어"),
      languageButton("en", "English"),
    ),
  );

function render(): void {
  document.documentElement.lang = language();
  document.title = `kakao-typed: ${say("title")}`;
  const focused = document.activeElement?.textContent;
  document
    .querySelector("#app")!
    .replaceChildren(
      header(),
      h(
        "main",
        {},
        h("div", { class: "hero" }, h("h1", {}, say("title")), h("p", {}, say("lead"))),
        h("div", { class: "columns" }, steps(), panels()),
      ),
    );
  // the new elements replace the focused button, so its successor is focused
  const successor = [...document.querySelectorAll("button")].find(
    ({ textContent }) => textContent === focused,
  );
  if (focused) successor?.focus();
}

onChange(render);

listen((exchange) => {
  state.exchanges = [exchange, ...state.exchanges].slice(0, 4);
  render();
});

async function begin(): Promise<void> {
  render();
  const response = await fetch("/api/config");
  state.config = (await response.json()) as Config;
  try {
    state.kakao = await actions.load(state.config);
    await actions.comeBack(state.kakao);
  } catch (error) {
    // the back button has opened a finished login again, which is no error for the user
    if (!isKakaoError(error) || error.code !== "state_used") state.error = error;
  }
  try {
    if (state.kakao) await refresh(state.kakao);
  } catch (error) {
    state.error ??= error;
  }
  render();
}

void begin();
