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

/** A native promise of `work` that rejects when the time is up or the signal aborts; its timer and listener are removed. */
export function deadline<T>(
  work: Promise<T>,
  { signal, timeout }: { signal?: CallOptions["signal"]; timeout: number | false },
  operation: string,
  url?: string,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer =
      timeout === false
        ? undefined
        : setTimeout(() => {
            settle();
            reject(
              new KakaoNetworkError(`${operation}: no answer within ${timeout} ms.`, {
                code: "timeout",
                url,
              }),
            );
          }, timeout);
    const abort = () => {
      settle();
      reject(aborted(operation, url, signal!));
    };
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    signal?.addEventListener("abort", abort);
    work.finally(settle).then(resolve, reject);
  });
}

/** Runs work within its limits. The signal that the work gets aborts when they end it, so that it releases its resources. */
export async function within<T>(
  limits: { signal?: CallOptions["signal"]; timeout: number | false },
  operation: string,
  url: string | undefined,
  work: (gone: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  try {
    return await deadline(work(controller.signal), limits, operation, url);
  } catch (error) {
    controller.abort();
    throw error;
  }
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
