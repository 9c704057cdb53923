import { KakaoNetworkError } from "../../errors/classes.js";

/** Reads after which timers get a turn: a body that always has more to read would keep them from firing. */
const readsPerTurn = 100;

/** Fields of the error of a body that is too large. */
export interface BodyContext {
  readonly operation: string;
  readonly url?: string | undefined;
  readonly status?: number | undefined;
}

/**
 * Reads a body to its end. The reader is cancelled, which closes the connection, when the uncompressed body has more
 * than `maxBytes`, or when `abandoned` aborts.
 */
export async function readBody(
  source: Request | Response,
  maxBytes: number,
  abandoned: AbortSignal,
  { operation, url, status }: BodyContext,
): Promise<string> {
  const tooLarge = () =>
    new KakaoNetworkError(`${operation}: the body has more than ${maxBytes} bytes.`, {
      code: "too_large",
      url,
      status,
    });
  const { body } = source;
  // there is no body, or a `fetch` of the caller's returned a response without streams
  if (typeof body?.getReader !== "function") {
    const text = await source.text();
    if (text.length > maxBytes) throw tooLarge();
    return text;
  }
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  abandoned.addEventListener("abort", cancel);
  try {
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for (let reads = 1; ; reads += 1) {
      abandoned.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
      if (reads % readsPerTurn === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    abandoned.removeEventListener("abort", cancel);
  }
}
