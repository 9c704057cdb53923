import type { Link } from "./state/state.js";

/** Milliseconds Kakao waits for the response of a webhook. */
const webhookTime = 3000;

async function statusOf(response: Promise<Response>): Promise<number> {
  const { status, body } = await response;
  // nobody reads the body; cancelling it frees the connection
  await body?.cancel();
  return status;
}

/** The status the app's webhook answers with; 0 where no response comes in time. */
async function statusInTime(response: Promise<Response>): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noStatus = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(0), webhookTime);
  });
  try {
    return await Promise.race([statusOf(response), noStatus]);
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}

/** Reports to the app's webhook that a user was unlinked: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportUnlink(
  { app, user }: Link,
  referrer_type: string,
  send: (request: Request) => Promise<Response>,
): Promise<number | undefined> {
  const { adminKey, id, unlinkWebhook } = app;
  if (unlinkWebhook === undefined) return undefined;
  const post = async () => {
    const request = new Request(unlinkWebhook, {
      method: "POST",
      headers: { Authorization: `KakaoAK ${adminKey}` },
      body: new URLSearchParams({ app_id: String(id), user_id: String(user.id), referrer_type }),
    });
    return send(request);
  };
  return statusInTime(post());
}
