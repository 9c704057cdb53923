// Written by `npm run generate`, from src/schemas/channel.ts: edit that file.
import { channelPublicId } from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Settings of `Channel.addChannel` and `Channel.chat`. */
export const channelSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<channelPublicId$0lang?'ko|en|ja'installTalk?!>",
  /* @__PURE__ */ refined(",", [channelPublicId]),
);

/** Settings of `Channel.createAddChannelButton`, without `container`. */
export const addChannelButtonSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<channelPublicId$0lang?'ko|en|ja'installTalk?!size?'small|large'supportMultipleDensities?!>",
  /* @__PURE__ */ refined(",", [channelPublicId]),
);

/** Settings of `Channel.createChatButton`, without `container`. */
export const chatButtonSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<channelPublicId$0lang?'ko|en|ja'installTalk?!size?'small|large'supportMultipleDensities?!color?'yellow|mono'shape?'pc|mobile'title?'consult|question'>",
  /* @__PURE__ */ refined(",", [channelPublicId]),
);

/** Settings of `Channel.followChannel`. */
export const followChannelSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<channelPublicId$0>",
  /* @__PURE__ */ refined(",", [channelPublicId]),
);

/** What `Channel.followChannel` resolves with. */
export const followedChannel: Schema<unknown> = /* @__PURE__ */ compiled(
  "{status,channel_public_id,}",
);
