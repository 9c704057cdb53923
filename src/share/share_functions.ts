// share: how does a page share in KakaoTalk, open a channel or a route, and let the user pick friends?
// With the SDK's own functions: their settings are checked first, a blocked window is told, and results are validated.
import type { API } from "../client/create_client.js";
import type { OnInvalidResponse } from "../client/validate_response.js";
import * as channel from "../generated/schemas/channel.js";
import { naviShareSettings, naviStartSettings } from "../generated/schemas/navi.js";
import * as picker from "../generated/schemas/picker.js";
import {
  shareCustomSettings,
  shareDefaultSettings,
  shareScrapSettings,
} from "../generated/schemas/share.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { buttonFunction } from "./buttons.js";
import { imageFunctions } from "./images.js";
import { pickerFunction } from "./picker_function.js";
import { sdkFunction } from "./sdk_function.js";

/** Makes a function for each definition, by the function's name. */
const makeEach = <Definition>(
  definitions: Readonly<Record<string, Definition>>,
  make: (name: string, definition: Definition) => unknown,
) =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, make(name, definition)]),
  );

/** Our functions, which replace the SDK's own, by the namespace they belong to. */
export function shareFunctions(
  resolver: SdkResolver,
  api: API,
  onInvalidResponse: OnInvalidResponse | undefined,
) {
  const sdk = sdkFunction(resolver);
  const button = buttonFunction(resolver);
  const window = pickerFunction(resolver, onInvalidResponse);
  return {
    Share: {
      ...makeEach(
        {
          sendDefault: shareDefaultSettings,
          sendScrap: shareScrapSettings,
          sendCustom: shareCustomSettings,
        },
        sdk("Share"),
      ),
      ...makeEach(
        {
          createDefaultButton: shareDefaultSettings,
          createScrapButton: shareScrapSettings,
          createCustomButton: shareCustomSettings,
        },
        button("Share"),
      ),
      ...imageFunctions(api),
    },
    Channel: {
      ...makeEach(
        { addChannel: channel.channelSettings, chat: channel.channelSettings },
        sdk("Channel"),
      ),
      ...makeEach(
        {
          createAddChannelButton: channel.addChannelButtonSettings,
          createChatButton: channel.chatButtonSettings,
        },
        button("Channel"),
      ),
      ...makeEach(
        { followChannel: [channel.followChannelSettings, channel.followedChannel] },
        window("Channel", "picker"),
      ),
    },
    Navi: makeEach({ start: naviStartSettings, share: naviShareSettings }, sdk("Navi")),
    Picker: makeEach(
      {
        selectFriend: [picker.selectFriendSettings, picker.pickedUsers],
        selectFriends: [picker.selectFriendsSettings, picker.pickedUsers],
        selectChat: [picker.selectChatSettings, picker.pickedChats],
        select: [picker.selectSettings, picker.pickedChats],
      },
      window("Picker", "friends"),
    ),
  };
}
