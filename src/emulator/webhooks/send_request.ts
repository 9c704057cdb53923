import type { WebhookDelivery } from "./delivery.js";

/** Sends a request to the app's server. */
export type Send = (request: Request) => Promise<Response>;

/** Milliseconds Kakao waits for the response of a webhook. */
const webhookTime = 3000;

async function statusOf(response: Promise<Response>): Promise<number> {
  const { status, body } = await response;
  // nobody reads the body; cancelling it frees the connection
  await body?.cancel();
  return status;
}

/** Sends a webhook once: resolves to the status it answers with, 0 where no response comes in time, or its address is none. */
export async function sendRequest(
  { method, url, headers, body }: WebhookDelivery["request"],
  send: Send,
): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abandoned = new AbortController();
  const noStatus = new Promise<number>((resolve) => {
    timer = setTimeout(() => {
      resolve(0);
      // a connection that nobody waits for any more would hold the process open
      abandoned.abort();
    }, webhookTime);
  });
  const post = async () => {
    const { signal } = abandoned;
    // Kakao does not follow a redirect either
    const init = { method, headers, redirect: "manual", signal } as const;
    return send(new Request(url, method === "GET" ? init : { ...init, body }));
  };
  try {
    return await Promise.race([statusOf(post()), noStatus]);
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}
