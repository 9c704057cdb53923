import {
  type AppsMessage,
  proxyFrame,
  requestTicket,
  unsupportedEnvironment,
  type WaitForResult,
} from "./apps_popup.js";
import { browsers, query, randomId } from "./browser.js";
import { publicId } from "./channel.js";
import type { SdkContext } from "./context.js";
import { checkSettings, type Parameters } from "./validate.js";
import { thenable } from "./thenable.js";

const parameters: Parameters = { required: { channelPublicId: publicId } };

/** `Channel.followChannel`: a page of Kakao's like the pickers, with the ticket of the user where there is a token. */
export function createFollowChannel(context: SdkContext, waitForResult: WaitForResult) {
  const { isV28, appKey, token, ka, open, origins, windows } = context;
  const pageUrl = (id: string, channelPublicId: unknown, ticket?: string) =>
    `${origins.apps}/talk/channel/follow?${query([
      ["agt", ticket],
      ["trans_id", id],
      ["app_key", appKey()],
      ["ka", ka()],
      ["channel_public_id", channelPublicId],
    ])}`;

  return function followChannel(given?: unknown) {
    const { channelPublicId } = checkSettings(given, parameters, "Channel.followChannel");
    if (browsers.unsupported(isV28)) return thenable((_, reject) => reject(unsupportedEnvironment));
    if (typeof window === "undefined") return thenable<unknown>(() => {});
    const id = randomId();
    const frame = proxyFrame(context, id);
    const popup = open(
      token() ? "about:blank" : windows.at(pageUrl(id, channelPublicId)),
      "follow_channel",
    );
    if (token()) {
      void requestTicket(context, id, popup).then((ticket) => {
        if (ticket !== undefined && popup)
          popup.location.href = windows.at(pageUrl(id, channelPublicId, ticket));
      });
    }
    return waitForResult(popup, frame).then((result) => {
      const { method: _, ...rest } = Object(result) as AppsMessage;
      return rest;
    });
  };
}
