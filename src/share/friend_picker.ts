import { popupFunction, type ReadResult } from "../auth/popup_picker.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { anyObject } from "../validation/compiled.js";

/** The message of Kakao's window without `method`, which only tells the SDK which function it answers. */
export const identityResult: ReadResult<unknown> = (_, { method: _method, ...message }) => message;

/** The functions of `Picker`: the SDK itself validates their settings. */
export function friendPickers(resolver: SdkResolver) {
  const friendPicker = (name: string) =>
    popupFunction(resolver, ["Picker", name], "friends", anyObject, identityResult);
  return {
    selectFriend: friendPicker("selectFriend"),
    selectFriends: friendPicker("selectFriends"),
    selectChat: friendPicker("selectChat"),
    select: friendPicker("select"),
  };
}
