// The dashboard: its frame, and which of its sections is shown.
import "./style.css";
import { appsView } from "./apps.js";
import { clockView } from "./clock.js";
import { h, setText, show } from "./dom.js";
import { faultsView } from "./faults.js";
import { say, told, type View } from "./frame.js";
import { linksView } from "./links.js";
import { listen } from "./live.js";
import { messagesView } from "./messages.js";
import { requestsView } from "./requests.js";
import { stateView } from "./state.js";
import { themeSwitch } from "./theme.js";
import { tokensView } from "./tokens.js";
import { usersView } from "./users.js";
import { webhooksView } from "./webhooks.js";
import { language, type SectionId, words } from "./words.js";

const requests = requestsView();

const views: Readonly<Record<SectionId, View>> = {
  requests,
  users: usersView(),
  apps: appsView(),
  links: linksView(),
  tokens: tokensView(),
  messages: messagesView(),
  webhooks: webhooksView(),
  faults: faultsView(),
  clock: clockView(),
  state: stateView(),
};
const ids = Object.keys(views) as SectionId[];

const isSection = (id: string): id is SectionId => Object.hasOwn(views, id);

let shown: SectionId = "requests";

const links = ids.map((id) => h("a", { href: `#${id}` }, words.sections[id]));

/** What is to be read of the section, and whether it is being read: what comes meanwhile is read after it, all at once. */
let wanted: "refresh" | "changed" | undefined;
let isReading = false;

async function readShown(what: "refresh" | "changed"): Promise<void> {
  if (wanted !== "refresh") wanted = what;
  if (isReading) return;
  isReading = true;
  try {
    while (wanted) {
      const { refresh, changed = refresh } = views[shown];
      const reading = wanted === "refresh" ? refresh : changed;
      wanted = undefined;
      await reading();
    }
  } catch (error) {
    say((error as Error).message);
  } finally {
    isReading = false;
  }
}

/** Shows the section that the address names. */
function navigate(): void {
  const id = location.hash.slice(1);
  shown = isSection(id) ? id : "requests";
  for (const [index, link] of links.entries()) {
    const isCurrent = ids[index] === shown;
    show(views[ids[index]!].element, isCurrent);
    if (isCurrent) {
      link.setAttribute("aria-current", "page");
      // in a narrow window the menu scrolls sideways
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else link.removeAttribute("aria-current");
  }
  document.title = `${words.sections[shown]} · ${words.title}`;
  void readShown("refresh");
}

function switchLanguage(): void {
  localStorage.setItem("kakao-emulator-language", language === "ko" ? "en" : "ko");
  location.reload();
}

const state = h("p", { class: "live" }, words.disconnected);

function connected(isConnected: boolean): void {
  setText(state, isConnected ? words.connected : words.disconnected);
  state.classList.toggle("on", isConnected);
}

document.documentElement.lang = language;
const other = language === "ko" ? "en" : "ko";
const main = h("main", { id: "main", tabindex: -1 }, ...ids.map((id) => views[id].element));
const skip = () => main.focus();
document.body.append(
  h("button", { type: "button", class: "skip", onclick: skip }, words.skip),
  h(
    "header",
    {},
    h("p", { class: "brand" }, h("span", {}, "K"), words.title),
    h("code", { class: "address" }, location.origin),
    state,
    h("button", { type: "button", lang: other, onclick: switchLanguage }, words.otherLanguage),
    themeSwitch(),
  ),
  h("nav", { "aria-label": words.navigation }, ...links),
  main,
  told,
);

addEventListener("hashchange", () => {
  navigate();
  // as after a link to another page, reading goes on at the top of the new section
  views[shown].element.querySelector("h1")?.focus();
});
navigate();
setInterval(() => views[shown].tick?.(), 1000);
listen({
  request: requests.add,
  change: () => void readShown("changed"),
  open() {
    connected(true);
    void readShown("refresh");
  },
  lost: () => connected(false),
});
