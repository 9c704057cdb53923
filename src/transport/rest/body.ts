import { KakaoNetworkError } from "../../errors/classes.js";

/** Reads between two turns of the event loop: a body of which more is always there must not keep timers from firing. */
const turn = 100;

/** What a body is of, for the error of one that is too large. */
export interface BodyOf {
  readonly operation: string;
  readonly url?: string | undefined;
  readonly status?: number | undefined;
}

/**
 * The text of a body, read to its end. What comes unpacked is counted, and the connection is let go when it is more than
 * `most` bytes, or when `gone` aborts.
 */
export async function textOf(
  source: Request | Response,
  most: number,
  gone: AbortSignal,
  { operation, url, status }: BodyOf,
): Promise<string> {
  const tooLarge = () =>
    new KakaoNetworkError(`${operation}: the body has more than ${most} bytes.`, {
      code: "too_large",
      url,
      status,
    });
  const { body } = source;
  // there is none, or it is of a `fetch` of the caller's that knows no streams
  if (typeof body?.getReader !== "function") {
    const text = await source.text();
    if (text.length > most) throw tooLarge();
    return text;
  }
  const reader = body.getReader();
  const letGo = () => void reader.cancel().catch(() => {});
  gone.addEventListener("abort", letGo);
  try {
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for (let reads = 1; ; reads += 1) {
      gone.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > most) throw tooLarge();
      text += decoder.decode(value, { stream: true });
      if (reads % turn === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  } catch (error) {
    letGo();
    throw error;
  } finally {
    gone.removeEventListener("abort", letGo);
  }
}
