import {
  type UnknownRecord,
  validateArguments,
  validateCallOptions,
  readable,
} from "../validation/arguments.js";
import { watchCsp } from "../sdk/csp_violation.js";
import { aborted, deadline } from "../client/deadline.js";
import type { CallOptions } from "../validation/arguments.js";
import { KakaoPopupError, type PopupErrorCode } from "../errors/classes.js";
import { stopped } from "../errors/from_response.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { Schema } from "../validation/schema.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import { loginFailure } from "./login_error.js";

/** A function of the page that is replaced for a moment: where it is, and what takes its place. */
export type Patch = readonly [owner: object, name: string, make: (original: never) => unknown];

/** Runs something while functions of the page are replaced, and puts them back, also when it throws. */
export function during<T>(patches: readonly Patch[], run: () => T): T {
  const restore = patches.map(([owner, name, make]) => {
    const bag = owner as Record<string, unknown>;
    const own = Object.hasOwn(owner, name);
    const original = bag[name];
    bag[name] = make(original as never);
    return () => (own ? (bag[name] = original) : delete bag[name]);
  });
  try {
    return run();
  } finally {
    for (const undo of restore) undo();
  }
}

/** Sees what a function of the page is called with and gives, and may give something else. */
export const tap = <Result, Args extends unknown[]>(
  owner: object,
  name: string,
  then: (result: Result, args: Args) => unknown,
): Patch => [
  owner,
  name,
  (original: (...args: Args) => Result) =>
    (...args: Args) =>
      then(original.apply(owner, args), args),
];

/** The life of one login or picker. */
export interface Session<T> {
  /** Ends it well. */
  readonly done: (value: T) => void;
  /** Ends it with what went wrong. */
  readonly fail: (reason: unknown) => void;
  /** Ends it with what became of the window. */
  readonly lost: (code: PopupErrorCode) => void;
  /** Something to undo when it ends, however it ends. */
  readonly after: (undo: () => void) => void;
}

const words = {
  closed: "the window was closed without an answer.",
  blocked: "the browser blocked the window. Call it in a click, before any await.",
  superseded: "another call took over.",
};

/** Where Kakao's windows, their frames and the questions about them are. */
const kakao = ["kauth.kakao.com", "apps.kakao.com", "friend-picker.kakao.com"];

/** What runs now, by kind: the SDK has one window for each. */
const running: Record<string, () => void> = {};

/** Runs a login or a picker: at once, so that the browser sees the click behind it; until it ends or is called off. */
function session<T>(
  operation: string,
  kind: string,
  { signal, timeout = false }: CallOptions,
  begin: (session: Session<T>) => void,
): Promise<T> {
  if (signal?.aborted) throw aborted(operation, undefined, signal);
  const undos: (() => void)[] = [];
  const end = () => {
    for (const undo of undos.splice(0).reverse()) undo();
  };
  const work = new Promise<T>((resolve, reject) => {
    const fail = (reason: unknown) => reject(loginFailure(reason, operation));
    const lost = (code: PopupErrorCode) =>
      reject(new KakaoPopupError(`${operation}: ${words[code]}`, { code }));
    undos.push(watchCsp(kakao, (found) => reject(stopped(found, operation))).stop);
    running[kind]?.();
    running[kind] = () => {
      // at once: the next call opens a window of the same name
      end();
      lost("superseded");
    };
    try {
      begin({ done: resolve, fail, lost, after: (undo) => undos.push(undo) });
    } catch (thrown) {
      fail(thrown);
    }
  });
  return deadline(work, { signal, timeout }, operation).finally(end);
}

/** The page leaves: nothing comes any more, unless it returns from the back-forward cache. */
export function leaving({ after, lost }: Session<never>): void {
  const back = ({ persisted }: PageTransitionEvent) => persisted && lost("closed");
  addEventListener("pageshow", back);
  after(() => removeEventListener("pageshow", back));
}

/** Tells when the user, or somebody else, has closed a window. */
export function watch(popup: Window, { after }: Session<never>, gone: () => void): void {
  const timer = setInterval(() => {
    if (!popup.closed) return;
    clearInterval(timer);
    gone();
  }, 250);
  after(() => clearInterval(timer));
}

/** Makes ready what a login or a picker does: its limits, and how it begins. */
type Start<T> = (
  operation: string,
  sdk: KakaoSdk,
  settings: UnknownRecord,
  limits: CallOptions,
) => readonly [limits: CallOptions, begin: (session: Session<T>) => void];

/** A function that opens a window or leaves the page. Not async: browsers do so only in the task of a click. */
export const windowed =
  <T>(
    resolver: SdkResolver,
    operation: string,
    kind: string,
    schema: Schema<unknown>,
    start: Start<T>,
  ) =>
  (settings?: unknown, options?: unknown): Promise<T> => {
    try {
      const sdk = resolver.requireInitialized(operation);
      const given = validateArguments(schema, operation, "settings", settings);
      readable(operation, "settings", () => JSON.stringify(given));
      return session(
        operation,
        kind,
        ...start(operation, sdk, given, validateCallOptions(operation, options)),
      );
    } catch (thrown) {
      return Promise.reject(loginFailure(thrown, operation));
    }
  };
