import { now } from "./clock.js";
import type { App, EmulatorChannel, EmulatorUser } from "./sample_data.js";
import type { State } from "./state.js";

/** A user's relation to a channel, as the API names it. */
export type Relation = "ADDED" | "BLOCKED" | "NONE";

/** The channel with this public id, of whichever app. */
export const findChannel = ({ apps }: State, publicId: string): EmulatorChannel | undefined =>
  apps.flatMap(({ channels }) => channels).find((one) => one.channel_public_id === publicId);

/** Whether a channel is connected to an app. */
export const hasChannel = ({ channels }: App, publicId: string): boolean =>
  channels.some((one) => one.channel_public_id === publicId);

export const relationOf = ({ channels }: EmulatorUser, publicId: string): string =>
  channels?.find((one) => one.channel_public_id === publicId)?.relation ?? "NONE";

/** Sets a user's relation to a channel. */
export function relate(
  state: State,
  user: EmulatorUser,
  channel_public_id: string,
  relation: Relation,
): void {
  const all = user.channels ?? [];
  const old = all.find((one) => one.channel_public_id === channel_public_id);
  const time = now(state);
  const changed = {
    ...(relation === "ADDED" && { created_at: time }),
    ...old,
    channel_public_id,
    relation,
    updated_at: time,
  };
  Object.assign(user, { channels: [...all.filter((one) => one !== old), changed] });
}
