import type { Kakao } from "kakao-typed";
import type { Config } from "../kakao.ts";
import * as actions from "./actions.ts";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "./actions.ts?raw";
import { h } from "../../src/emulator/dashboard/dom.ts";
import { type Action, run, type Scopes, state, tell } from "./state.ts";
import { say, type Word } from "./words.ts";

/** The source code of an action. */
function codeOf(action: Action): string {
  const start = source.search(new RegExp(`export (async )?function ${action}\\(`));
  return source.slice(start, source.indexOf("\n}\n", start) + 2).replace("export ", "");
}

const button = (
  word: Word,
  action: Action,
  work: (kakao: Kakao) => unknown,
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

/** Chooses an image, which is uploaded at once. */
function imageButton() {
  const input = h("input", {
    type: "file",
    accept: "image/*",
    disabled: !state.kakao || state.busy,
    onchange: () => {
      const file = input.files?.[0];
      if (!file) return;
      const work = async (kakao: Kakao) => {
        const image = await actions.upload(kakao, file);
        state.imageUrl = image.url;
        return image;
      };
      void run("upload", work, false);
    },
  });
  return h("label", { class: "file" }, say("upload"), input);
}

/** A window of KakaoTalk was opened: nobody tells the page what comes of it. */
const opened = (share: (kakao: Kakao) => void) => (kakao: Kakao) => {
  share(kakao);
  return say("opened");
};

const shareCard = (config: Config | undefined) =>
  card(
    "share",
    "shareText",
    ["upload", "shareDefault", "shareScrap", "shareCustom"],
    imageButton(),
    ...Object.entries({
      shareDefault: (kakao: Kakao) => actions.shareDefault(kakao, state.imageUrl),
      shareScrap: actions.shareScrap,
      shareCustom: actions.shareCustom,
    }).map(([name, share]) =>
      button(name as "shareScrap", name as "shareScrap", opened(share), {
        kind: name === "shareDefault" ? "kakao" : "",
        needsLogin: false,
        reads: false,
      }),
    ),
    ...(config?.emulator
      ? [
          button("sent", "sent", (kakao) => actions.sent(kakao, config), {
            needsLogin: false,
            reads: false,
          }),
        ]
      : []),
  );

/** Shares as in a browser that blocks windows. */
const withoutWindows = (share: (kakao: Kakao) => void) => (kakao: Kakao) => {
  // oxlint-disable-next-line typescript/unbound-method -- it is put back as it was
  const { open } = window;
  window.open = () => null;
  try {
    share(kakao);
  } finally {
    window.open = open;
  }
};

const notSharedCard = () =>
  card(
    "notShared",
    "notSharedText",
    ["blockedCopies", "blocked", "threeButtons"],
    ...Object.entries({
      blockedCopies: withoutWindows((kakao) =>
        actions.blockedCopies(kakao, () => tell(say("copied"))),
      ),
      blocked: withoutWindows(actions.blocked),
      threeButtons: actions.threeButtons,
    }).map(([name, share]) =>
      button(name as "blocked", name as "blocked", share, { needsLogin: false, reads: false }),
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
    shareCard(config),
    notSharedCard(),
    card(
      "friendsAndChannels",
      "friendsAndChannelsText",
      ["friends", "follow"],
      button("friends", "friends", actions.friends, { reads: false }),
      button("follow", "follow", actions.follow, { reads: false }),
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
