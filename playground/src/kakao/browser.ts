// What a browser does between the page, Kakao and your server: it knows who answers at an address, keeps their cookies,
// and says where a request comes from. All of it is in this page.
import type { Emulator } from "kakao-typed/emulator";
import { answering, isKakao, serverHome } from "./addresses.ts";
import { createCookieJar } from "./cookie_jar.ts";
import * as kept from "./kept.ts";
import {
  keepCookiesOfResponses,
  pageResponse,
  type PlainRequest,
  type PlainResponse,
  plainRequest,
  plainResponse,
  textOf,
  wholeRequest,
} from "./messages.ts";
import { type OwnEmulator, startEmulator } from "./own_emulator.ts";
import { addStep, clearWire, type WireStep } from "./wire.ts";
import { askServer, stopServer } from "./your_server.ts";

/** Who sends a request, and how. */
export interface Sender {
  readonly from: WireStep["from"];
  /** `navigate` for a window that goes there, `cors` for a script; a server says nothing. */
  readonly mode: "navigate" | "cors" | "server";
}

/** What windows of Kakao's need of the page that opened them. */
export interface PageBrowser {
  /** Sends a request to Kakao or your server. */
  readonly send: (request: PlainRequest, sender: Sender) => Promise<PlainResponse>;
  /** Notes that Kakao or your server sends the user to an address of the real web. */
  readonly leave: (url: string, from: WireStep["from"]) => void;
  /** Resolves when nothing is on its way, such as a webhook: it would end with the page. After three seconds in any case, as Kakao waits. */
  readonly settled: () => Promise<void>;
}

/** A page's browser, with the emulator that it asks. */
export interface OwnBrowser extends PageBrowser {
  readonly emulator: Emulator;
  readonly reset: () => void;
}

const empty: PlainResponse = { status: 0, headers: [], body: new ArrayBuffer() };

const jar = createCookieJar({
  read: () => kept.read("cookies"),
  write: (text) => kept.write("cookies", text),
});

/** The headers that a browser adds, and no script can set. */
function browserHeaders(
  { url, method }: PlainRequest,
  { mode }: Sender,
  language: string,
): [string, string][] {
  if (mode === "server") return [];
  const isOwn = url.startsWith(serverHome);
  const cookie = mode === "navigate" || isOwn ? jar.header(url) : undefined;
  const isPost = method !== "GET" && method !== "HEAD";
  return [
    ...(mode === "cors" || isPost ? [["Origin", location.origin] as [string, string]] : []),
    ["Accept-Language", language],
    ...(mode === "navigate" ? [["Accept", "text/html"] as [string, string]] : []),
    ["Sec-Fetch-Mode", mode],
    ["Sec-Fetch-Dest", mode === "navigate" ? "document" : "empty"],
    ["Sec-Fetch-Site", isOwn || mode === "navigate" ? "same-origin" : "cross-site"],
    ...(cookie === undefined ? [] : [["Cookie", cookie] as [string, string]]),
  ];
}

/** Whether a poll of a login in a window has brought nothing yet: the SDK asks every second. */
const isIdlePoll = ({ url }: PlainRequest, { body }: PlainResponse) =>
  new URL(url).pathname === "/apiweb/code.json" && /"300"/.test(textOf(body));

/** Whether a request asks for the result of a login in a window: the code comes back by it, so it is Kakao's step. */
const isPoll = ({ url }: PlainRequest) => new URL(url).pathname === "/apiweb/code.json";

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const nextWebhook = (emulator: Emulator) =>
  new Promise<void>((resolve) => {
    const stop = emulator.subscribe(({ kind }) => {
      if (kind !== "webhook") return;
      stop();
      resolve();
    });
  });

/** Starts the emulator, and all that is between it and the page. `languageOfPage` is empty for no preference. */
export async function startBrowser(languageOfPage: () => string): Promise<OwnBrowser> {
  const language = () => languageOfPage() || navigator.languages.join(",");
  keepCookiesOfResponses();
  const underWay = new Set<Promise<unknown>>();
  async function tracked<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    underWay.add(running);
    try {
      return await running;
    } finally {
      underWay.delete(running);
    }
  }

  const own: OwnEmulator = await startEmulator((webhook) =>
    tracked(async () => {
      const request = await plainRequest(webhook);
      return pageResponse(await send(request, { from: "kakao", mode: "server" }), request.url);
    }),
  );

  async function ask(request: PlainRequest): Promise<PlainResponse> {
    if (!isKakao(request.url)) {
      return askServer(request, async (toKakao) =>
        send(toKakao, { from: "server", mode: "server" }),
      );
    }
    own.catchUp();
    return plainResponse(await own.emulator.fetch(wholeRequest(request)));
  }

  async function send(given: PlainRequest, sender: Sender): Promise<PlainResponse> {
    const headers = [...given.headers, ...browserHeaders(given, sender, language())];
    const request = { ...given, headers };
    const to = answering(request.url) ?? "other";
    const isOfPoll = isPoll(request);
    const finish = isOfPoll ? undefined : addStep({ from: sender.from, to }, request);
    const response = await tracked(() => ask(request)).catch(() => empty);
    for (const [name, value] of response.headers) {
      if (sender.mode !== "server" && name.toLowerCase() === "set-cookie") {
        jar.take(request.url, value);
      }
    }
    if (finish) finish(response);
    else if (!isIdlePoll(request, response)) {
      addStep({ from: "kakao", to: "page" }, request)(response);
    }
    return response;
  }

  return {
    send,
    leave(url, from) {
      const request = { method: "GET", url, headers: [], body: null };
      addStep({ from, to: "page" }, request)({ ...empty, status: 200 });
    },
    async settled() {
      const longest = wait(3000);
      // a report about an account is signed first, and the first key is made then
      const isReported = own.emulator.apps.some((app) => app.accountWebhook !== undefined);
      if (isReported) await Promise.race([nextWebhook(own.emulator), wait(500)]);
      while (underWay.size > 0) {
        const isLate = await Promise.race([Promise.allSettled(underWay), longest.then(() => true)]);
        if (isLate === true) return;
      }
    },
    emulator: own.emulator,
    reset() {
      for (const name of ["cookies", "webhooks", "secret"] as const) kept.remove(name);
      stopServer("Everything was forgotten.");
      clearWire();
      own.reset();
    },
  };
}
