// share: which functions of Share, Channel and Picker does the facade replace?
// Those that give promises; the others stay the SDK's own, and so does the whole of Navi.
import type { API } from "../client/create_client.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { followChannel } from "./follow_channel.js";
import { friendPickers } from "./friend_picker.js";
import { imageFunctions } from "./images.js";

/** Functions that replace the SDK's own, by the namespace they belong to. */
export const shareFunctions = (resolver: SdkResolver, api: API) => ({
  Share: imageFunctions(api),
  Channel: { followChannel: followChannel(resolver) },
  Picker: friendPickers(resolver),
});
