import { aborted, deadline } from "../client/deadline.js";
import type { CallOptions } from "../validation/arguments.js";
import type { UnknownRecord } from "../validation/values.js";
import { KakaoPopupError, type PopupErrorCode } from "../errors/classes.js";
import { cspError, watchCsp } from "../sdk/csp_violation.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import { validateArguments, validateCallOptions, readable } from "../validation/arguments.js";
import type { Schema } from "../validation/compiled.js";
import { toLoginError } from "./login_error.js";

/** One login or picker, from its call until its promise settles. */
export interface PopupSession<T> {
  readonly operation: string;
  readonly resolve: (result: T) => void;
  /** Rejects with the `KakaoError` that a reason of Kakao's or the SDK's means. */
  readonly reject: (reason: unknown) => void;
  /** Rejects because the window is no longer there. */
  readonly failWith: (code: PopupErrorCode) => void;
  /** Adds a clean-up step, which runs when the session ends, however it ends; the last one added runs first. */
  readonly onEnd: (cleanUp: () => void) => void;
}

/** The SDK reuses one window for each kind: a second session of a kind supersedes the first. */
export type PopupKind = "login" | "picker" | "friends";

const messages = {
  closed: "the window was closed without an answer.",
  blocked: "the browser blocked the window. Call it in a click, before any await.",
  superseded: "another call took over.",
};

/** The error of a window that is no longer there, or never was. */
export function popupError(operation: string, code: PopupErrorCode): KakaoPopupError {
  // older browsers do not tell
  const { userActivation } = navigator as Partial<Navigator>;
  const lacksClick = code === "blocked" && userActivation && !userActivation.isActive;
  const reason = lacksClick ? " This call came without one: after an await, or from a timer." : "";
  return new KakaoPopupError(`${operation}: ${messages[code]}${reason}`, { code });
}

/** Hosts of Kakao's windows, of their frames, and of the requests about them. */
const kakaoHosts = ["kauth.kakao.com", "apps.kakao.com", "friend-picker.kakao.com"];

/** Ends the session that runs now, by kind. */
const supersede: { [Kind in PopupKind]?: () => void } = {};

/** Finds the SDK and validates the arguments of a function that opens a window or leaves the page. */
export function begin(
  resolver: SdkResolver,
  operation: string,
  schema: Schema<unknown>,
  settings: unknown,
  options: unknown,
): { readonly sdk: KakaoSdk; readonly given: UnknownRecord; readonly limits: CallOptions } {
  const sdk = resolver.requireInitialized(operation);
  const given = validateArguments(schema, operation, "settings", settings);
  readable(operation, "settings", () => JSON.stringify(given));
  return { sdk, given, limits: validateCallOptions(operation, options) };
}

/**
 * Runs a login or a picker: calls `start` synchronously, which keeps the user activation that browsers want for a
 * window, and settles when `start` does so through its session, or on abort, time-out, or a call of the same kind.
 */
export function runPopupSession<T>(
  operation: string,
  kind: PopupKind,
  { signal, timeout = false }: CallOptions,
  start: (session: PopupSession<T>) => void,
): Promise<T> {
  if (signal?.aborted) throw aborted(operation, undefined, signal);
  const cleanUps: (() => void)[] = [];
  const end = () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
  };
  const outcome = new Promise<T>((resolve, rejectWith) => {
    const reject = (reason: unknown) => rejectWith(toLoginError(reason, operation));
    const failWith = (code: PopupErrorCode) => rejectWith(popupError(operation, code));
    const csp = watchCsp(kakaoHosts, (violation) => rejectWith(cspError(violation, operation)));
    cleanUps.push(csp.stop);
    supersede[kind]?.();
    supersede[kind] = () => {
      // synchronously, because the next session opens a window of the same name
      end();
      failWith("superseded");
    };
    try {
      start({
        operation,
        resolve,
        reject,
        failWith,
        onEnd: (cleanUp) => cleanUps.push(cleanUp),
      });
    } catch (thrown) {
      reject(thrown);
    }
  });
  return deadline(outcome, { signal, timeout }, operation).finally(end);
}

/** Calls a function synchronously, as an async function cannot be in the task of a click, and rejects with what it throws. */
export function rejectInsteadOfThrow<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return run();
  } catch (thrown) {
    return Promise.reject(toLoginError(thrown, operation));
  }
}

/** Rejects `closed` when the page, which the call has left, returns from the back-forward cache. */
export function onBackForwardReturn(session: PopupSession<never>): void {
  const onPageShow = ({ persisted }: PageTransitionEvent) =>
    persisted && session.failWith("closed");
  addEventListener("pageshow", onPageShow);
  session.onEnd(() => removeEventListener("pageshow", onPageShow));
}

/** Calls `onClosed` when a window is closed, by the user or by a script. */
export function watchClosed(
  popup: Window,
  session: PopupSession<never>,
  onClosed: () => void,
): void {
  const timer = setInterval(() => {
    if (!popup.closed) return;
    clearInterval(timer);
    onClosed();
  }, 250);
  session.onEnd(() => clearInterval(timer));
}
