import { isKakaoError } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { h } from "../../src/emulator/dashboard/dom.ts";
import { state } from "./state.ts";
import { language, say } from "./words.ts";

function outcome() {
  const { ran, result, error } = state;
  if (error === undefined) {
    const text = typeof result === "string" ? result : JSON.stringify(result, null, 2);
    return (
      result !== undefined &&
      h("pre", { tabindex: 0, "aria-label": say("result") }, `${ran}: ${text}`)
    );
  }
  const { cause, fix, where, docs } = explain(error, language());
  const code = isKakaoError(error) ? `${error.name} ${error.code}` : "Error";
  return h(
    "div",
    { class: "error" },
    h("p", {}, h("strong", {}, code)),
    h("p", {}, cause),
    h("p", {}, `${say("fix")}: ${fix}`),
    where !== undefined && h("p", {}, `${say("where")}: ${where}`),
    docs !== undefined && h("p", {}, h("a", { href: docs }, say("docs"))),
    h("pre", { tabindex: 0, "aria-label": say("failed") }, (error as Error).message),
  );
}

function traffic() {
  if (!state.exchanges.length) return [h("p", {}, say("noTraffic"))];
  return state.exchanges.map(({ method, url, headers, body, status, response }, index) => {
    const { pathname, search } = new URL(url);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const sent = [`${method} ${pathname}${search}`, ...lines, "", body].join("\n").trim();
    let text = response;
    try {
      text = JSON.stringify(JSON.parse(response), null, 2);
    } catch {
      // not JSON: shown unchanged
    }
    return h(
      "details",
      { open: index === 0 },
      h("summary", {}, h("code", {}, `${method} ${pathname}`), ` ${status || "—"}`),
      h("h3", {}, say("request")),
      h("pre", { tabindex: 0, "aria-label": say("request") }, sent),
      h("h3", {}, say("response")),
      h("pre", { tabindex: 0, "aria-label": say("response") }, text),
    );
  });
}

function status() {
  const { kakao, me } = state;
  if (!kakao) return h("p", {}, say("loading"));
  if (!me) return h("p", {}, say("loggedOut"));
  const { profile, email } = me.kakao_account ?? {};
  return h(
    "p",
    {},
    h("strong", {}, profile?.nickname ?? String(me.id)),
    ` ${say("hello")} · ${email ?? say("noEmail")}`,
  );
}

/** What is going on: who is logged in, the last result, and the requests on the wire. */
export function panels() {
  const { kakao, error } = state;
  return h(
    "aside",
    { "aria-label": say("status") },
    h(
      "div",
      { class: "panel", role: "status" },
      h("h2", {}, say("status")),
      status(),
      kakao ? h("small", {}, `SDK ${kakao.VERSION}`) : "",
    ),
    h(
      "div",
      { class: "panel", "aria-live": "polite" },
      h("h2", {}, say(error === undefined ? "result" : "failed")),
      outcome(),
    ),
    h("div", { class: "panel" }, h("h2", {}, say("traffic")), ...traffic()),
  );
}
