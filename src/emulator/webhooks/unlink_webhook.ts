import type { Link } from "../state/state.js";
import type { Deliver } from "./webhooks.js";

/** Reports to the app's webhook that a user was unlinked: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportUnlink(
  { app, user }: Link,
  referrer_type: string,
  deliver: Deliver,
): Promise<number | undefined> {
  const { adminKey, id, unlinkWebhook: url } = app;
  if (url === undefined) return undefined;
  const fields = { app_id: String(id), user_id: String(user.id), referrer_type };
  return deliver({
    kind: "unlink",
    url,
    method: "POST",
    headers: {
      Authorization: `KakaoAK ${adminKey}`,
      "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
    },
    body: new URLSearchParams(fields).toString(),
  });
}
