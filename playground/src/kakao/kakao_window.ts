// kakao.html: a window, a frame or a page that shows what Kakao, or your server, answers. It finds the address in its
// fragment, shows the page, sends its forms, follows redirects, and leaves for an address of the real web. The page that
// opened the window answers; where there is none, as after a redirect, an emulator of its own, with the same state.
import { answering, home, isKakao } from "./addresses.ts";
import type { PageBrowser } from "./browser.ts";
import * as kept from "./kept.ts";
import { headerOf, type PlainRequest, textOf } from "./messages.ts";
import { offeredBy } from "./offer.ts";
import type { WireStep } from "./wire.ts";

type From = WireStep["from"];

/** What the history remembers of a page that was shown. */
interface Shown {
  readonly html: string;
  /** The address that its forms are sent to. */
  readonly url: string;
  /** Whether it is the answer to a form, which is not sent again. */
  readonly isAnswer: boolean;
  /** How many pages were shown before in this window. */
  readonly depth: number;
}

const mostRedirects = 20;
/** Milliseconds in which a page that is loaded again can offer its browser. */
const patience = 3000;

const shownNow = () => history.state as Shown | null;

/** The request that the fragment asks for. */
function requestInFragment(): PlainRequest {
  const [, post, url = ""] = /^#(post:)?(.*)$/s.exec(location.hash) ?? [];
  if (!post) return { method: "GET", url, headers: [], body: null };
  const [address = "", form = ""] = url.split(/\?(.*)/s);
  return formRequest(address, form);
}

function formRequest(url: string, form: string): PlainRequest {
  const headers = [["Content-Type", "application/x-www-form-urlencoded"]] as const;
  const body = new TextEncoder().encode(form).buffer;
  return { method: "POST", url, headers, body };
}

/** The page that opened this window; `undefined` where it is closed, left, or of another origin. */
function openerBrowser(): PageBrowser | "loading" | undefined {
  const page = (window.opener ??
    (window.parent === window ? null : window.parent)) as Window | null;
  try {
    if (!page || page.closed) return undefined;
    return offeredBy(page) ?? (page.location.href.startsWith(home) ? "loading" : undefined);
  } catch {
    return undefined;
  }
}

let own: Promise<PageBrowser> | undefined;

/** Who answers. It is asked anew each time: the page that opened the window may have been loaded again. */
async function browser(): Promise<PageBrowser> {
  const until = Date.now() + patience;
  for (;;) {
    const found = openerBrowser();
    if (found && found !== "loading") return found;
    if (!found || Date.now() > until) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  own ??= import("./browser.ts").then(async ({ startBrowser }) =>
    startBrowser(() => kept.read("language") ?? ""),
  );
  return own;
}

let leavingFor: string | undefined;

/** Leaves for an address of the real web, from the first page of this window: "back" leads to where it was opened. */
function leave(url: string): void {
  const depth = shownNow()?.depth ?? 0;
  // the start page of this host is where a login of the server goes without `returnTo`
  leavingFor = url === `${location.origin}/` ? home : url;
  if (depth > 0) history.go(-depth);
  else location.replace(leavingFor);
}

/** Sends a request, and shows what comes in the end. */
async function go(first: PlainRequest, sender: From, isForm: boolean): Promise<void> {
  let [request, from] = [first, sender];
  for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
    const { send, leave: note, settled } = await browser();
    const response = await send(request, { from, mode: "navigate" });
    const location = headerOf(response, "location");
    if (location === null || response.status < 300 || response.status >= 400) {
      const depth = (shownNow()?.depth ?? 0) + (isForm ? 1 : 0);
      const html = textOf(response.body);
      const shown: Shown = { html, url: request.url, isAnswer: isForm, depth };
      if (isForm) history.pushState(shown, "");
      else history.replaceState(shown, "");
      show(shown);
      return;
    }
    const url = new URL(location, request.url).href;
    // where a server sends a browser, it is the page that goes there
    from = answering(request.url) !== "server" ? "kakao" : isKakao(url) ? "page" : "server";
    if (!answering(url)) {
      note(url, from);
      await settled();
      leave(url);
      return;
    }
    request = { method: "GET", url, headers: [], body: null };
  }
}

/** Sends a form of the page. */
function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const { url } = shownNow()!;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") fields.append(name, value);
  }
  const address = new URL(form.getAttribute("action") || url, url);
  for (const button of document.querySelectorAll("button")) button.disabled = true;
  const request =
    form.method === "post"
      ? formRequest(address.href, fields.toString())
      : {
          method: "GET",
          url: `${address.origin}${address.pathname}?${fields}`,
          headers: [],
          body: null,
        };
  go(request, "kakao", true).catch(showFailure);
}

/** Shows the images of Kakao's hosts, which only the emulator has. */
async function showImages(): Promise<void> {
  const { send } = await browser();
  for (const image of document.querySelectorAll<HTMLImageElement>("img[data-src]")) {
    const { src: url = "" } = image.dataset;
    const request = { method: "GET", url, headers: [], body: null };
    const { status, body, headers } = await send(request, { from: "kakao", mode: "navigate" });
    const type = headerOf({ headers }, "content-type") ?? "";
    if (status === 200) image.src = URL.createObjectURL(new Blob([body], { type }));
  }
}

/** Puts a page in the place of the one that is shown. */
function show({ html, depth }: Shown): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const image of page.querySelectorAll("img")) {
    const src = image.getAttribute("src") ?? "";
    if (!answering(src)) continue;
    image.removeAttribute("src");
    image.dataset["src"] = src;
  }
  const scripts = [...page.scripts];
  for (const element of [...scripts, ...page.querySelectorAll("noscript")]) element.remove();
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  // a parsed script does not run, and one that is made does; in a block, since those of the page before have run here too
  for (const { textContent } of scripts) {
    const script = document.createElement("script");
    script.textContent = `{${textContent}}`;
    document.body.append(script);
  }
  // a page that was loaded would be read from its top
  const heading = depth > 0 ? document.querySelector("h1") : null;
  if (heading) {
    heading.tabIndex = -1;
    heading.style.outline = "none";
    heading.focus();
  }
  if (document.querySelector("img[data-src]")) void showImages();
}

/** Tells that nobody answers: a file of the playground could not be loaded. */
function showFailure(error: unknown): void {
  const [title, what] = (navigator.language ?? "").startsWith("ko")
    ? ["창을 열지 못했습니다", "페이지를 새로고침하세요."]
    : ["This window could not be opened", "Load the page again."];
  document.title = title!;
  const heading = document.createElement("h1");
  heading.textContent = title!;
  const text = document.createElement("p");
  text.textContent = `${what} (${String(error)})`;
  document.body.replaceChildren(heading, text);
}

/** Goes where the fragment says. */
function open(): void {
  const request = requestInFragment();
  const who = answering(request.url);
  // the frame through which Kakao's page may report is empty, and no wire has it
  if (!who || new URL(request.url).pathname === "/proxy") return;
  go(request, "page", false).catch(showFailure);
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  sendForm(event.target as HTMLFormElement, event.submitter);
});
HTMLFormElement.prototype.submit = function submit(this: HTMLFormElement) {
  sendForm(this, null);
};
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a");
  const url = link?.href ?? "";
  if (!link || event.defaultPrevented || event.button !== 0 || link.target || !answering(url))
    return;
  event.preventDefault();
  go({ method: "GET", url, headers: [], body: null }, "kakao", true).catch(showFailure);
});
addEventListener("popstate", () => {
  const shown = shownNow();
  if (leavingFor !== undefined) location.replace(leavingFor);
  else if (shown) show(shown);
  else open();
});

const before = shownNow();
// a form is not sent again when its answer is loaded anew
if (before?.isAnswer) show(before);
else open();
