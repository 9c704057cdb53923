import { withQuery } from "../http/with_query.js";
import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { jsonReport, reportHeaders } from "./report_headers.js";
import type { Deliver } from "./webhooks.js";

/** Reports to the app's webhook that a message was shared to a chat: resolves to the status it answers with, 0 for none, `undefined` without a webhook. */
export async function reportShare(
  state: State,
  app: App,
  fields: Readonly<Record<string, unknown>>,
  deliver: Deliver,
): Promise<number | undefined> {
  const { shareWebhook: url, shareWebhookMethod = "POST" } = app;
  if (url === undefined) return undefined;
  if (shareWebhookMethod === "POST") {
    return deliver({ kind: "share", url, ...jsonReport(state, app, fields) });
  }
  const address = URL.canParse(url) ? withQuery(url, fields) : url;
  return deliver({
    kind: "share",
    url,
    address,
    method: "GET",
    headers: reportHeaders(state, app),
  });
}
