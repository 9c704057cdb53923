import type { Kakao } from "kakao-typed";
import type { Config } from "../kakao.ts";
import * as actions from "./actions.ts";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "./actions.ts?raw";
import { h } from "./dom.ts";
import { type Action, run, type Scopes, state } from "./state.ts";
import { say, type Word } from "./words.ts";

/** The source code of an action. */
function codeOf(action: Action): string {
  const start = source.indexOf(`export async function ${action}(`);
  return source.slice(start, source.indexOf("\n}\n", start) + 2).replace("export ", "");
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

/** A group of actions, next to their source code. */
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

/** The card of the login: in a popup, with another account, or with a redirect. */
const signInCard = (config: Config | undefined) =>
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
  );

/** Everything there is to try. */
export function steps() {
  const { config, scopes } = state;
  return h(
    "div",
    { class: "steps" },
    h("h2", {}, say("steps")),
    signInCard(config),
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
  );
}
