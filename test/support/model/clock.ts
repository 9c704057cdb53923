// What the page of the model runs on: a clock that only the model moves, and a count of everything that could stay behind.

/** Who is calling at the moment: what is registered meanwhile is theirs. */
export type Who = "ours" | "bare";

let who: Who = "ours";

/** Runs something on somebody's behalf. */
export function as<T>(somebody: Who, run: () => T): T {
  const before = who;
  who = somebody;
  try {
    return run();
  } finally {
    who = before;
  }
}

interface Timer {
  readonly who: Who;
  readonly run: () => void;
  readonly every: number | undefined;
  due: number;
}

const own = { setTimeout: window.setTimeout.bind(window), fetch: window.fetch.bind(window) };
const timers = new Map<number, Timer>();
const listeners = new Map<string, { who: Who; type: string; target: string }>();
let now = 0;
let ids = 0;
let underWay = 0;

const register =
  (repeats: boolean) =>
  (run: (...args: unknown[]) => void, pause = 0, ...args: unknown[]) => {
    const id = (ids += 1);
    const every = repeats ? pause : undefined;
    timers.set(id, { who, every, due: now + pause, run: () => run(...args) });
    return id;
  };
const clear = (id?: number) => void timers.delete(id!);
Object.assign(window, {
  setTimeout: register(false),
  setInterval: register(true),
  clearTimeout: clear,
  clearInterval: clear,
});

/** What Kakao's login and the pickers' first request are answered with. */
export const answers = { agt: true, logins: new Map<string, object>() };

/** The address of an answer, where it can be given without asking anybody: a thousand sequences ask often. */
function answered(url: string): string {
  const { logins, agt } = answers;
  let body: object | undefined;
  if (url.includes("/apiweb/code.json")) {
    const id = new URL(url).searchParams.get("auth_tran_id")!;
    body = logins.get(id) ?? { error_code: "300" };
  } else if (url.includes("/api/agt") && agt) body = { agt: "AGT" };
  return body ? `data:application/json,${encodeURIComponent(JSON.stringify(body))}` : url;
}

// requests are real: the clock waits for them
const { send, open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
  open.call(this, method, answered(String(url)), true);
};
XMLHttpRequest.prototype.send = function (...args) {
  underWay += 1;
  this.addEventListener("loadend", () => (underWay -= 1), { once: true });
  send.apply(this, args);
};
window.fetch = async (...args) => {
  underWay += 1;
  try {
    const [url, options] = args;
    return await own.fetch(answered(url as string), options);
  } finally {
    underWay -= 1;
  }
};

/** What windows of Kakao's listen to; the browser's driver has listeners of its own. */
const types = new Set(["message", "pageshow", "pagehide", "securitypolicyviolation", "abort"]);
const watched = (target: EventTarget, type: string) => {
  if (!types.has(type)) return undefined;
  return target === window ? "window" : target instanceof AbortSignal ? "signal" : undefined;
};
const numbers = new WeakMap<object, number>();
const keyOf = (target: EventTarget, type: string, listener: object) => {
  for (const one of [target, listener]) if (!numbers.has(one)) numbers.set(one, (ids += 1));
  return `${numbers.get(target)} ${type} ${numbers.get(listener)}`;
};
const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  const target = this ?? window;
  const name = watched(target, type);
  if (name && listener) listeners.set(keyOf(target, type, listener), { who, type, target: name });
  addEventListener.call(target, type, listener, ...rest);
};
EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
  const target = this ?? window;
  if (listener) listeners.delete(keyOf(target, type, listener));
  removeEventListener.call(target, type, listener, ...rest);
};

const replaceable = [
  "open",
  "setTimeout",
  "setInterval",
  "XMLHttpRequest",
  "addEventListener",
] as const;
let originals: unknown[] = [];

/** Remembers the functions of the page as they are now. */
export function remember(): void {
  originals = replaceable.map((name) => window[name]);
}

/** What is there that should not be when nothing runs. */
export function leftovers(): string[] {
  const found: string[] = [];
  for (const timer of timers.values()) {
    if (timer.who === "ours") {
      found.push(timer.every === undefined ? "a timer" : `an interval of ${timer.every} ms`);
    }
  }
  for (const { who: whose, type, target } of listeners.values()) {
    if (whose === "ours") found.push(`a listener for ${type} on the ${target}`);
  }
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe")) {
    if (frame.dataset["who"] === "ours") found.push(`a frame of ${frame.src.slice(0, 40)}`);
  }
  // one for the friend pickers, one for addresses and channels
  const comments = [...document.body.childNodes].filter(({ nodeType }) => nodeType === 8);
  if (comments.length > 2) found.push(`${comments.length} stand-ins`);
  replaceable.forEach((name, index) => {
    if (window[name] !== originals[index]) found.push(`a replaced ${name}`);
  });
  if (Object.hasOwn(document, "createElement")) found.push("a replaced createElement");
  return found;
}

/** The next task of the page. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(0);
  });
const waiting = () => underWay > 0;

/** Lets everything happen that is due now: tasks, and requests under way. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3 || waiting(); turn += 1) {
    await task();
    if (turn > 3) await new Promise((resolve) => own.setTimeout(resolve, 1));
  }
}

/** Milliseconds on the model's clock. */
export const time = (): number => now;

/** Moves the clock on. */
export async function advance(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  await settle();
  for (;;) {
    const due = [...timers].filter(([, timer]) => timer.due <= end);
    const [next] = due.sort(([, a], [, b]) => a.due - b.due);
    if (!next) break;
    const [id, timer] = next;
    now = Math.max(now, timer.due);
    if (timer.every === undefined) timers.delete(id);
    else timer.due += Math.max(timer.every, 1);
    as(timer.who, timer.run);
    await settle();
  }
  now = end;
}
