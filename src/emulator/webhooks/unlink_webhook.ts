import type { Link } from "../state/state.js";
import { deliver, type Send } from "./deliver.js";

/** Reports to the app's webhook that a user was unlinked: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportUnlink(
  { app, user }: Link,
  referrer_type: string,
  send: Send,
): Promise<number | undefined> {
  const { adminKey, id, unlinkWebhook } = app;
  if (unlinkWebhook === undefined) return undefined;
  const init = {
    method: "POST",
    headers: { Authorization: `KakaoAK ${adminKey}` },
    body: new URLSearchParams({ app_id: String(id), user_id: String(user.id), referrer_type }),
  };
  return deliver({ url: unlinkWebhook, init }, send);
}
