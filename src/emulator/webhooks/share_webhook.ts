import type { App } from "../state/sample_data.js";
import { serial } from "../state/tokens.js";
import type { State } from "../state/state.js";
import { deliver, type Send } from "./deliver.js";

/** Headers of the webhooks of sharing and of channels. */
export const reportHeaders = (state: State, { adminKey }: App) => ({
  Authorization: `KakaoAK ${adminKey}`,
  "X-Kakao-Resource-ID": serial(state, "resource"),
  "User-Agent": "KakaoOpenAPI/1.0",
});

/** Reports to the app's webhook that a message was shared to a chat: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportShare(
  state: State,
  app: App,
  fields: Readonly<Record<string, unknown>>,
  send: Send,
): Promise<number | undefined> {
  const { shareWebhook, shareWebhookMethod = "POST" } = app;
  if (shareWebhook === undefined) return undefined;
  const headers = reportHeaders(state, app);
  if (shareWebhookMethod === "POST") {
    const init = {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json;charset=UTF-8" },
      body: JSON.stringify(fields),
    };
    return deliver({ url: shareWebhook, init }, send);
  }
  if (!URL.canParse(shareWebhook)) return 0;
  const url = new URL(shareWebhook);
  for (const [key, value] of Object.entries(fields)) {
    url.searchParams.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  return deliver({ url: url.href, init: { headers } }, send);
}
