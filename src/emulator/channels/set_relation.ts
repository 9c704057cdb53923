import { relate, relationOf } from "../state/channels.js";
import type { EmulatorChannel, EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";

/** Lets a user add or block a channel, which is reported to the apps of the channel; again is nothing new. */
export function setRelation(
  state: State,
  user: EmulatorUser,
  channel: EmulatorChannel,
  relation: "ADDED" | "BLOCKED",
): void {
  if (relationOf(user, channel.channel_public_id) === relation) return;
  relate(state, user, channel.channel_public_id, relation);
  state.onChannelEvent(user, channel, relation === "ADDED" ? "added" : "blocked");
}
