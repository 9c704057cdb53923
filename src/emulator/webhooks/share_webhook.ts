import { withQuery } from "../http/with_query.js";
import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { deliver, type Send } from "./deliver.js";
import { jsonReport, reportHeaders } from "./report_headers.js";

/** Reports to the app's webhook that a message was shared to a chat: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportShare(
  state: State,
  app: App,
  fields: Readonly<Record<string, unknown>>,
  send: Send,
): Promise<number | undefined> {
  const { shareWebhook, shareWebhookMethod = "POST" } = app;
  if (shareWebhook === undefined) return undefined;
  if (shareWebhookMethod === "POST") {
    return deliver({ url: shareWebhook, init: jsonReport(state, app, fields) }, send);
  }
  if (!URL.canParse(shareWebhook)) return 0;
  const url = withQuery(shareWebhook, fields);
  return deliver({ url, init: { headers: reportHeaders(state, app) } }, send);
}
