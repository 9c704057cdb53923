// webhooks: how does Kakao report to the app's own server?

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

/** Delivers a webhook: resolves to the status it answers with, 0 where no response comes in time, or its address is none. */
export async function deliver(
  webhook: { readonly url: string; readonly init: RequestInit },
  send: Send,
): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noStatus = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(0), webhookTime);
  });
  // Kakao does not follow a redirect either
  const post = async () => send(new Request(webhook.url, { redirect: "manual", ...webhook.init }));
  try {
    return await Promise.race([statusOf(post()), noStatus]);
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}
