// Settings of `Channel`, and what Kakao's window says. What they mean is said at their types, in `sdk/types`.
import * as checks from "../validation/checks.js";
import { boolean, closed, enumOf, open, optional, refinedString, string } from "./kinds.js";

const channelPublicId = refinedString(checks.channelPublicId);

const channel = {
  channelPublicId,
  lang: optional(enumOf("ko", "en", "ja")),
  installTalk: optional(boolean()),
};

const button = {
  ...channel,
  size: optional(enumOf("small", "large")),
  supportMultipleDensities: optional(boolean()),
};

/** Settings of `Channel.addChannel` and `Channel.chat`. */
export const channelSettings = closed(channel);

/** Settings of `Channel.createAddChannelButton`, without `container`. */
export const addChannelButtonSettings = closed(button);

/** Settings of `Channel.createChatButton`, without `container`. */
export const chatButtonSettings = closed({
  ...button,
  color: optional(enumOf("yellow", "mono")),
  shape: optional(enumOf("pc", "mobile")),
  title: optional(enumOf("consult", "question")),
});

/** Settings of `Channel.followChannel`. */
export const followChannelSettings = closed({ channelPublicId });

/** What `Channel.followChannel` resolves with. */
export const followedChannel = open({ status: string(), channel_public_id: string() });
