// Drives random mixtures of Kakao's windows in the page: the package's calls and the bare SDK's, and whatever can become of them.
import { advance, answers, as, leftovers, remember, settle, time, type Who } from "./clock.js";

type Outcome = { value: unknown } | { name: string; code: unknown; message: string };
type Kind = "login" | "address" | "follow" | "friends";

interface Window_ {
  readonly url: string;
  readonly popup: Window;
}

interface Call {
  readonly who: Who;
  readonly kind: Kind;
  readonly code: string;
  readonly controller: AbortController;
  readonly timeout: number | undefined;
  readonly started: number;
  readonly window: Window_ | undefined;
  /** How it has to end, once that is known. */
  expected: unknown[] | undefined;
  /** Whether a later call of the SDK has taken its place. */
  abandoned: boolean;
  closes: number;
  outcome: Outcome | undefined;
}

interface Namespaces {
  readonly [space: string]: Readonly<Record<string, (...args: unknown[]) => unknown>>;
}
declare const Kakao: Namespaces & { readonly VERSION: string };
declare const kakao: Namespaces;
const answerLogin = (id: string, body: object) => void answers.logins.set(id, body);

/** Numbers that look random, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// windows are frames that nobody sees: a thousand of them open at once, and their closing is seen at once
const windows: Window_[] = [];
let blocked = false;
const createElement = (name: string) => Document.prototype.createElement.call(document, name);
window.open = (url) => {
  if (blocked) return null;
  const frame = createElement("iframe") as HTMLIFrameElement;
  frame.dataset["who"] = "window";
  document.body.append(frame);
  const popup = frame.contentWindow!;
  popup.close = () => frame.remove();
  popup.focus = () => {};
  windows.push({ url: String(url), popup });
  return popup;
};
// where a window is blocked a form finds none either
HTMLFormElement.prototype.submit = () => {};
// and nothing is in the other frames: what they say is said here
Object.defineProperty(HTMLIFrameElement.prototype, "src", {
  set(this: HTMLIFrameElement, url: string) {
    this.dataset["src"] = url;
  },
  get(this: HTMLIFrameElement) {
    return this.dataset["src"] ?? "";
  },
});
// whose frame it is: the SDK's own, or ours in its place
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof HTMLIFrameElement) || node.dataset["who"]) continue;
    node.dataset["who"] = node.getAttribute("style") ? "bare" : "ours";
  }
}).observe(document.body, { childList: true });

const apps = "https://apps.kakao.com";
const friendPicker = "https://friend-picker.kakao.com";
const originOf = ({ kind }: Call) => (kind === "friends" ? friendPicker : apps);
const groupOf = (kind: Kind) => (kind === "follow" ? "address" : kind);

function say(data: unknown, origin: string, source: Window | null): void {
  window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
}

const address = { user_id: 1, address_id: 319 };
const users = { users: [{ uuid: "a" }], selectedTotalCount: 1 };
const followed = { status: "success", channel_public_id: "_frxjem" };

/** What Kakao's windows answer with. */
const chosen = { address, friends: users, follow: followed } as const;

/** The calls there are, without what makes them ours or bare. */
const functions: Record<Kind, readonly string[]> = {
  login: ["Auth.authorize"],
  address: [
    "Auth.selectShippingAddress",
    "Auth.createShippingAddress",
    "Auth.updateShippingAddress",
  ],
  follow: ["Channel.followChannel"],
  friends: ["Picker.selectFriend", "Picker.selectFriends", "Picker.selectChat", "Picker.select"],
};
const settingsOf = (code: string): Record<string, unknown> => {
  if (code === "Auth.authorize") return { isPopup: true };
  if (code === "Auth.updateShippingAddress") return { addressId: 319 };
  if (code === "Channel.followChannel") return { channelPublicId: "_frxjem" };
  if (code === "Picker.select" && !Kakao.VERSION.startsWith("2.7")) return { enableMulti: true };
  return {};
};

const error = (name: string, ...codes: unknown[]) => codes.map((code) => ({ name, code }));
const popupError = (...codes: string[]) => error("KakaoPopupError", ...codes);

class Sequence {
  readonly log: string[] = [];
  readonly wrong: string[] = [];
  readonly calls: Call[] = [];
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = generator(seed);
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.#random() * values.length)]!;
  }
  chance(share: number): boolean {
    return this.#random() < share;
  }

  pending(who: Who): Call[] {
    return this.calls.filter((call) => call.who === who && !call.outcome);
  }

  /** Calls a function, and notes how it ends. */
  async start(who: Who, kind: Kind, more: { block?: boolean; refuse?: boolean } = {}) {
    const code = this.pick(functions[kind]);
    const timeout = who === "ours" && this.chance(0.15) ? 5000 : undefined;
    this.log.push(`${who} ${code} ${JSON.stringify(more)}${timeout ? ` in ${timeout} ms` : ""}`);
    const asksAgt = kind === "address" || kind === "follow";
    // the test answers it where it fails
    answers.agt = !more.refuse;
    // what the SDK does to the calls before it
    for (const before of this.calls.filter((call) => !call.outcome && !call.expected)) {
      if (groupOf(before.kind) !== groupOf(kind)) continue;
      if (before.who === "bare") before.abandoned = true;
      else if (who === "ours") before.expected = popupError("superseded");
      // its window has the same name, and the SDK closes it; where this one is blocked, too
      else if (before.kind === kind) before.expected = popupError("closed", "superseded");
    }
    const opened = windows.length;
    const controller = new AbortController();
    const settings = settingsOf(code);
    const call = { closes: 0, outcome: undefined as Outcome | undefined };
    if (kind === "address") settings["close"] = () => (call.closes += 1);
    const [space, name] = code.split(".") as [string, string];
    blocked = more.block === true;
    let work: unknown;
    try {
      work = as(who, () =>
        who === "bare"
          ? Kakao[space]![name]!(settings)
          : kakao[space]![name]!(settings, {
              signal: controller.signal,
              timeout: timeout ?? false,
            }),
      );
    } catch (thrown) {
      work = Promise.reject(thrown);
      // 2.7.1 trips over a blocked window
      const tripped = who === "bare" && blocked && kind === "friends";
      if (!tripped) this.wrong.push(`${code} throws ${String(thrown)}`);
    }
    blocked = false;
    const window_ = windows[opened];
    const made: Call = Object.assign(call, {
      who,
      kind,
      code,
      controller,
      timeout,
      started: time(),
      window: window_,
      expected: undefined,
      abandoned: who === "bare" && more.block === true,
    });
    this.calls.push(made);
    Promise.resolve(work as PromiseLike<unknown>).then(
      (value) => (made.outcome = { value }),
      (reason: { name?: string; code?: unknown; message?: string }) => {
        made.outcome = {
          name: reason?.name ?? "a plain object",
          code: reason?.code,
          message: reason?.message ?? JSON.stringify(reason),
        };
      },
    );
    if (who === "ours") {
      if (more.block) made.expected = popupError("blocked");
      else if (more.refuse && asksAgt) {
        made.expected = error("KakaoAuthError", "invalid_request");
      }
    }
    await settle();
    if (more.refuse) await advance(1);
    this.check();
  }

  /** Lets something become of a call that is pending. */
  async happen(call: Call): Promise<void> {
    const { window: window_, kind } = call;
    if (!window_) return;
    const { popup } = window_;
    const what = this.pick([
      "answer",
      "answer",
      "error",
      "close",
      "forge",
      "forge",
      "abort",
      "closed",
      "junk",
      "wait",
    ]);
    this.log.push(`  ${what} of ${call.who} ${call.code}`);
    const origin = originOf(call);
    const decided = (expected: unknown[]) => {
      call.expected ??= expected;
    };
    if (kind === "login") return this.happenToLogin(call, what);
    switch (what) {
      case "answer": {
        const value = chosen[kind];
        const source =
          call.who === "ours" && this.chance(0.3)
            ? (document.querySelector<HTMLIFrameElement>(
                `iframe[data-who="ours"][data-src^="${origin}/proxy"]`,
              )?.contentWindow ?? popup)
            : popup;
        say(
          JSON.stringify({ ...value, ...(kind === "follow" && { method: "x" }) }),
          origin,
          source,
        );
        decided([{ value }]);
        break;
      }
      case "error": {
        say('{"error_code":"KAE005","error_msg":"no"}', origin, popup);
        decided(
          call.who === "ours" ? error("KakaoAppsError", "KAE005") : [{ name: "a plain object" }],
        );
        break;
      }
      case "close": {
        popup.close();
        if (call.who === "ours") decided(popupError("closed"));
        else call.abandoned = true;
        await advance(2000);
        break;
      }
      case "closed": {
        say("closed", origin, popup);
        if (call.who === "ours") decided(popupError("closed"));
        // no bare call that hears it listens any longer
        for (const one of this.pending("bare")) {
          if (one.kind !== "login" && originOf(one) === origin) one.abandoned = true;
        }
        await advance(400);
        break;
      }
      case "forge": {
        // a bare call hears whatever has Kakao's origin: nothing that only ours refuses is said while one listens
        const listening = this.pending("bare").some((one) => one.kind !== "login");
        const heard = new Set(this.pending("ours").map((one) => one.window?.popup));
        const other = windows.find((one) => !heard.has(one.popup) && !one.popup.closed)?.popup;
        const text = JSON.stringify({ ...address, ...users, ...followed });
        const [from, source] = this.pick<[string, Window | null]>([
          ["https://evil.example", popup],
          [`${origin}.evil.example`, popup],
          ["https://evil-apps.kakao.com", popup],
          ["http://apps.kakao.com", popup],
          ["null", popup],
          [location.origin, window],
          ...(listening
            ? []
            : ([
                [origin, window],
                [origin, null],
                [origin, other ?? window],
              ] as [string, Window | null][])),
        ]);
        say(text, from, source);
        break;
      }
      case "junk": {
        // the bare SDK stops listening at what is no answer
        if (this.pending("bare").some((one) => one.kind !== "login")) break;
        say(this.pick<unknown>(["no json", "null", "5", "[]", 0, "", {}]), origin, popup);
        break;
      }
      default:
        await this.endAnyhow(call, what);
    }
    await settle();
    this.check();
  }

  async happenToLogin(call: Call, what: string): Promise<void> {
    const id = new URL(call.window!.url).searchParams.get("auth_tran_id")!;
    const decided = (expected: unknown[]) => {
      call.expected ??= expected;
    };
    if (what === "answer") {
      answerLogin(id, { status: "ok", code: "CODE" });
      decided([{ value: { code: "CODE" } }]);
      await advance(2500);
    } else if (what === "error") {
      answerLogin(id, { status: "error", error_code: "400", error: "access_denied" });
      decided(
        call.who === "ours"
          ? error("KakaoAuthError", "access_denied")
          : [{ name: "a plain object" }],
      );
      await advance(2500);
    } else if (what === "close") {
      call.window!.popup.close();
      if (call.who === "ours") decided(popupError("closed"));
      else call.abandoned = true;
      await advance(2500);
    } else await this.endAnyhow(call, what);
    await settle();
    this.check();
  }

  /** What ends each kind of call alike, or nothing does. */
  async endAnyhow(call: Call, what: string): Promise<void> {
    if (call.who === "ours" && what === "abort") {
      call.controller.abort();
      call.expected ??= error("KakaoNetworkError", "aborted");
    } else if (what === "wait") {
      await advance(call.timeout ?? 1000);
      if (call.timeout) call.expected ??= error("KakaoNetworkError", "timeout");
    }
  }

  async api(): Promise<void> {
    const bare = this.chance(0.5);
    this.log.push(`${bare ? "bare" : "ours"} API`);
    const work = as(bare ? "bare" : "ours", () =>
      bare ? Kakao["API"]!["request"]!({ url: "/v2/user/me", data: {} }) : kakao["API"]!["me"]!(),
    );
    const body = (await Promise.race([
      Promise.resolve(work as PromiseLike<unknown>).catch((reason: unknown) => ({
        failed: reason,
      })),
      settle().then(() => settle()),
    ])) as { id?: number } | undefined;
    if (!body?.id) this.wrong.push(`API: ${JSON.stringify(body)}`);
  }

  /** Whether what has ended has ended as it should. */
  check(): void {
    for (const call of this.calls) {
      const { outcome, expected, who, code, abandoned } = call;
      if (!outcome || (who === "bare" && (abandoned || !expected))) continue;
      // the clock may pass its end while something else is waited for
      const late = { name: "KakaoNetworkError", code: "timeout" };
      if (call.timeout && time() - call.started >= call.timeout && fits(outcome, late)) continue;
      const text = `${who} ${code} ended with ${JSON.stringify(outcome)}`;
      if (!expected) this.wrong.push(`${text}, and nothing had happened`);
      else if (!expected.some((one) => fits(outcome, one))) {
        this.wrong.push(`${text}, expected ${JSON.stringify(expected)}`);
      }
    }
  }

  /** Ends whatever is left, and looks what stays behind. */
  async end(): Promise<void> {
    for (const call of this.pending("ours")) {
      if (call.expected) continue;
      call.controller.abort();
      call.expected = error("KakaoNetworkError", "aborted");
    }
    for (const { popup } of windows.splice(0)) popup.close();
    // a bare login is asked about until it ends, or its window is closed
    await advance(3000);
    for (const call of this.calls) {
      const { outcome, expected, who, code, abandoned } = call;
      if (!outcome && (who === "ours" || (!abandoned && expected))) {
        this.wrong.push(`${who} ${code} has not ended`);
      }
    }
    this.check();
    this.wrong.push(...leftovers().map((what) => `left behind: ${what}`));
  }
}

function fits(outcome: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return outcome === expected;
  return Object.entries(expected).every(
    ([key, value]) =>
      value === undefined || fits((Object(outcome) as Record<string, unknown>)[key], value),
  );
}

async function run(seed: number): Promise<{ wrong: string[]; log: string[] }> {
  const sequence = new Sequence(seed);
  const kinds = Object.keys(functions) as Kind[];
  const steps = 3 + Math.floor(sequence.pick([0, 1, 2, 3, 5, 8]));
  for (let step = 0; step < steps && !sequence.wrong.length; step += 1) {
    if (sequence.chance(0.1)) await sequence.api();
    const running = [...sequence.pending("ours"), ...sequence.pending("bare")].filter(
      ({ expected, abandoned }) => !expected && !abandoned,
    );
    if (running.length && sequence.chance(0.55)) {
      await sequence.happen(sequence.pick(running));
      continue;
    }
    const who = sequence.pick<Who>(["ours", "ours", "bare"]);
    const kind = sequence.pick(kinds);
    const block = sequence.chance(0.08);
    // a window that is blocked, or an `agt` that fails, leads the bare SDK's page away
    const refuse = who === "ours" && !block && sequence.chance(0.08);
    if (block && who === "bare" && kind !== "friends") continue;
    await sequence.start(who, kind, { ...(block && { block }), ...(refuse && { refuse }) });
  }
  // and after all of it the bare SDK works as if we had not been there
  if (!sequence.wrong.length) {
    for (const kind of ["friends", "address"] as const) {
      await sequence.start("bare", kind);
      const call = sequence.calls.at(-1)!;
      say(JSON.stringify(users), originOf(call), call.window!.popup);
      call.expected = [{ value: users }];
      await settle();
    }
  }
  await sequence.end();
  return { wrong: sequence.wrong, log: sequence.log };
}

/** Runs sequences, each with a seed of its own; gives the first that went wrong. */
async function model(first: number, count: number) {
  remember();
  for (let index = 0; index < count; index += 1) {
    const { wrong, log } = await run(first + index);
    if (wrong.length) return { seed: first + index, wrong, log };
  }
  return undefined;
}

Object.assign(window, { model });
