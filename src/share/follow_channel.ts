import { popupFunction } from "../auth/popup_picker.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { anyObject } from "../validation/compiled.js";
import { identityResult } from "./friend_picker.js";

/** `Channel.followChannel`: the SDK itself validates its settings. It uses the window of the address pickers. */
export const followChannel = (resolver: SdkResolver) =>
  popupFunction(resolver, ["Channel", "followChannel"], "picker", anyObject, identityResult);
