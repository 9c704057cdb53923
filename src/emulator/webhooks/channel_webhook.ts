import { hasChannel } from "../state/channels.js";
import { now } from "../state/clock.js";
import { uuidOf } from "../state/friends.js";
import { findLink } from "../state/links.js";
import type { EmulatorChannel, EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { jsonReport } from "./report_headers.js";
import type { Deliver } from "./webhooks.js";

/** Reports to the webhooks of all apps of a channel that a user has added or blocked it. Of users an app does not know it learns no user id. */
export function reportChannel(
  state: State,
  user: EmulatorUser,
  { channel_public_id, channel_uuid }: EmulatorChannel,
  event: "added" | "blocked",
  deliver: Deliver,
): void {
  for (const app of state.apps) {
    const { channelWebhook } = app;
    if (channelWebhook === undefined || !hasChannel(app, channel_public_id)) continue;
    const id = findLink(state, app, user)
      ? { id: String(user.id), id_type: "app_user_id" }
      : { id: uuidOf(user), id_type: "open_id" };
    const body = { event, ...id, channel_public_id, channel_uuid, updated_at: now(state) };
    // the page does not wait for the app's server
    void deliver({ kind: "channel", url: channelWebhook, ...jsonReport(state, app, body) });
  }
}
