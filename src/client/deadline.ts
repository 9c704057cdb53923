import type { CallOptions } from "../validation/arguments.js";
import { KakaoNetworkError } from "../errors/classes.js";

/** The error of a call that its signal aborted. */
export function aborted(
  operation: string,
  url: string | undefined,
  signal: AbortSignal,
): KakaoNetworkError {
  return new KakaoNetworkError(`${operation}: aborted by its signal.`, {
    code: "aborted",
    url,
    original: signal.reason,
  });
}

/** How long to wait for work. */
interface Limits {
  readonly signal?: CallOptions["signal"];
  /** Milliseconds, or `false` for no limit. */
  readonly timeout: number | false;
}

/** As the two functions that `then` takes. */
interface Handlers<T, Result> {
  readonly onValue?: (value: T) => Result | PromiseLike<Result>;
  /** Called with what the work rejects with, and with the error of a limit. */
  readonly onReason?: (reason: unknown) => Result | PromiseLike<Result>;
}

const rethrow = (reason: unknown): never => {
  throw reason;
};

/**
 * A native promise of `work` that rejects when the time is up or the signal aborts; its timer and listener are removed.
 *
 * The handlers are those of a `then` on it. They are called within the one promise, because each further promise takes as
 * much time as all checks of a call; and at most once, however late the work ends.
 */
export function deadline<T, Result = T>(
  work: Promise<T>,
  { signal, timeout }: Limits,
  operation: string,
  url?: string,
  { onValue = (value) => value as never, onReason = rethrow }: Handlers<T, Result> = {},
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    let ended = false;
    function end<Outcome>(
      handler: (outcome: Outcome) => Result | PromiseLike<Result>,
      outcome: Outcome,
    ): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      try {
        resolve(handler(outcome));
      } catch (error) {
        reject(error);
      }
    }
    const timeUp = () => {
      const message = `${operation}: no answer within ${timeout} ms.`;
      end(onReason, new KakaoNetworkError(message, { code: "timeout", url }));
    };
    const abort = () => end(onReason, aborted(operation, url, signal!));
    const timer = timeout === false ? undefined : setTimeout(timeUp, timeout);
    signal?.addEventListener("abort", abort);
    work.then(
      (value) => end(onValue, value),
      (reason: unknown) => end(onReason, reason),
    );
  });
}

/** Runs work within its limits. The signal that the work gets aborts when they end it, so that it releases its resources. */
export function within<T>(
  limits: Limits,
  operation: string,
  url: string | undefined,
  work: (gone: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return deadline(work(controller.signal), limits, operation, url, {
    onReason(reason) {
      controller.abort();
      throw reason;
    },
  });
}

/**
 * Counts the calls that wait for work they share: each joins with the signal that aborts when it waits no longer.
 *
 * @param lastGone - Called when the last of them has gone.
 */
export function countWaiting(lastGone: () => void): (gone: AbortSignal) => void {
  let waiting = 0;
  const leave = () => {
    waiting -= 1;
    if (waiting === 0) lastGone();
  };
  return (gone) => {
    waiting += 1;
    gone.addEventListener("abort", leave, { once: true });
  };
}
