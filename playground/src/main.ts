import "@fontsource-variable/noto-sans-kr";
import { isKakaoError, type Kakao, type Me } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import type { Config } from "../kakao.ts";
import * as actions from "./actions.ts";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "./actions.ts?raw";
import { h } from "./dom.ts";
import { type Exchange, listen } from "./traffic.ts";
import { language, say, setLanguage, type Word } from "./words.ts";

type Scopes = Awaited<ReturnType<typeof actions.consents>>;
type Action = keyof typeof actions;

/** All the page shows. */
const state: {
  config?: Config;
  kakao?: Kakao;
  me?: Me | undefined;
  scopes?: Scopes | undefined;
  busy: boolean;
  ran?: Action;
  result?: unknown;
  error?: unknown;
  exchanges: Exchange[];
} = { busy: false, exchanges: [] };

listen((exchange) => {
  state.exchanges = [exchange, ...state.exchanges].slice(0, 4);
  render();
});

/** The code of an action, as it stands in its file. */
function codeOf(action: Action): string {
  const start = source.indexOf(`export async function ${action}(`);
  return source.slice(start, source.indexOf("\n}\n", start) + 2).replace("export ", "");
}

/** Reads again what the page shows of the user. */
async function refresh(kakao: Kakao): Promise<void> {
  state.me = undefined;
  state.scopes = undefined;
  if (kakao.Auth.getAccessToken() === null) return;
  state.me = await actions.profile(kakao);
  state.scopes = await actions.consents(kakao);
}

/** Runs an action; what comes of it, an error too, is shown. */
async function run(action: Action, work: (kakao: Kakao) => Promise<unknown>, reads = true) {
  const { kakao } = state;
  if (!kakao || state.busy) return;
  Object.assign(state, { busy: true, ran: action, result: undefined, error: undefined });
  render();
  try {
    state.result = (await work(kakao)) ?? say("done");
    if (reads) await refresh(kakao);
  } catch (error) {
    state.error = error;
    if (kakao.Auth.getAccessToken() === null) await refresh(kakao);
  }
  state.busy = false;
  render();
}

const button = (
  word: Word,
  action: Action,
  work: (kakao: Kakao) => Promise<unknown>,
  { reads = true, kind = "", needsLogin = true, label = "" } = {},
) =>
  h(
    "button",
    {
      type: "button",
      class: kind,
      "aria-label": label || undefined,
      disabled: !state.kakao || state.busy || (needsLogin && !state.me),
      onclick: () => void run(action, work, reads),
    },
    say(word),
  );

/** What can be done, beside the code that does it. */
function card(title: Word, text: Word, does: readonly Action[], ...controls: Node[]) {
  return h(
    "section",
    { class: "card" },
    h(
      "div",
      {},
      h("h3", {}, say(title)),
      h("p", {}, say(text)),
      h("div", { class: "row" }, ...controls),
    ),
    h(
      "pre",
      { tabindex: 0, role: "region", "aria-label": `${say(title)}: ${say("code")}` },
      h("code", {}, does.map(codeOf).join("\n\n")),
    ),
  );
}

/** Whether `me` says that consent is missing. */
function needs(scope: string): boolean | undefined {
  const field = scope.replace("account_email", "email");
  const account = state.me?.kakao_account as Record<string, unknown> | undefined;
  return account?.[`${field}_needs_agreement`] as boolean | undefined;
}

function consentTable(scopes: Scopes) {
  const row = ({ id, display_name, agreed, revocable }: Scopes[number]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, display_name, h("small", {}, id)),
      h("td", {}, say(agreed ? "yes" : "no")),
      h("td", {}, String(needs(id) ?? "")),
      h(
        "td",
        {},
        !agreed &&
          button("ask", "ask", (kakao) => actions.ask(kakao, state.config!, id), {
            kind: "small",
            label: `${say("ask")}: ${display_name}`,
          }),
        agreed &&
          revocable &&
          button("revoke", "revoke", (kakao) => actions.revoke(kakao, id), {
            kind: "small",
            label: `${say("revoke")}: ${display_name}`,
          }),
      ),
    );
  const heads = (["item", "agreed", "needs"] as const).map((word) =>
    h("th", { scope: "col" }, say(word)),
  );
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": say("consent") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...heads, h("td"))),
      h("tbody", {}, ...scopes.map(row)),
    ),
  );
}

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
      // not JSON: as it came
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

const faults = (config: Config) =>
  card(
    "break",
    "breakText",
    ["expire", "busy", "invalid"],
    ...Object.entries({
      expire: actions.expire,
      busy: actions.busy,
      invalid: actions.invalid,
    }).map(([name, breakIt]) =>
      button(name as "busy", name as "busy", (it) => breakIt(it, config), { reads: false }),
    ),
  );

function render(): void {
  const { config, kakao, scopes } = state;
  document.documentElement.lang = language();
  document.title = `kakao-typed: ${say("title")}`;
  const focused = document.activeElement?.textContent;
  const choice = (code: "ko" | "en", name: string) =>
    h(
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
  document.querySelector("#app")!.replaceChildren(
    h(
      "header",
      {},
      h(
        "p",
        { class: "brand" },
        "kakao-typed",
        h("span", {}, say(config?.emulator ? "emulated" : "real")),
      ),
      h(
        "div",
        { role: "group", "aria-label": say("language"), class: "row" },
        choice("ko", "한국어"),
        choice("en", "English"),
      ),
    ),
    h(
      "main",
      {},
      h("div", { class: "hero" }, h("h1", {}, say("title")), h("p", {}, say("lead"))),
      h(
        "div",
        { class: "columns" },
        h(
          "div",
          { class: "steps" },
          h("h2", {}, say("steps")),
          card(
            "signIn",
            "signInText",
            ["login", "redirect"],
            button("login", "login", (it) => actions.login(it, config!), {
              kind: "kakao",
              needsLogin: false,
            }),
            button("switch", "login", (it) => actions.login(it, config!, "select_account"), {
              needsLogin: false,
            }),
            button("redirect", "redirect", (it) => actions.redirect(it, config!), {
              needsLogin: false,
              reads: false,
            }),
          ),
          card("me", "meText", ["profile"], button("profile", "profile", actions.profile)),
          card(
            "consent",
            "consentText",
            ["consents", "ask", "revoke"],
            button("consents", "consents", actions.consents),
          ),
          ...(scopes ? [consentTable(scopes)] : []),
          card(
            "more",
            "moreText",
            ["address", "message"],
            button("address", "address", actions.address, { reads: false }),
            button("message", "message", actions.message, { reads: false }),
          ),
          card(
            "leave",
            "leaveText",
            ["logout", "unlink"],
            button("logout", "logout", actions.logout),
            button("unlink", "unlink", actions.unlink),
          ),
          ...(config?.emulator ? [faults(config)] : []),
        ),
        h(
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
            h("h2", {}, say(state.error === undefined ? "result" : "failed")),
            outcome(),
          ),
          h("div", { class: "panel" }, h("h2", {}, say("traffic")), ...traffic()),
        ),
      ),
    ),
  );
  // whoever uses the keyboard stays where they were
  const again = [...document.querySelectorAll("button")].find((one) => one.textContent === focused);
  if (focused) again?.focus();
}

async function begin(): Promise<void> {
  render();
  const response = await fetch("/api/config");
  state.config = (await response.json()) as Config;
  try {
    state.kakao = await actions.load(state.config);
    await actions.comeBack(state.kakao);
  } catch (error) {
    // the back button has opened a finished login again: the page goes on as it is
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
