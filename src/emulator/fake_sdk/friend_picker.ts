import { hiddenFrame, leaveWithForm, openWithForm, randomId } from "./browser.js";
import type { SdkContext } from "./context.js";
import {
  chatParameters,
  friendParameters,
  friendsParameters,
  tabParameters,
} from "./friend_picker_parameters.js";
import { checkSettings, type Parameters } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";

type PickerSettings = Record<string, unknown>;
type Listener = (event: MessageEvent) => void;

/** The form that a picker's page receives. */
function formData(
  { appKey, ka, token }: SdkContext,
  id: string,
  given: PickerSettings,
): PickerSettings {
  const { returnUrl: _, friendsParams, chatParams, ...rest } = given;
  const settings: PickerSettings = {
    ...rest,
    ...(friendsParams as object),
    ...(chatParams as object),
  };
  for (const key of ["countryCodeFilters", "chatFilters"]) {
    if (settings[key] !== undefined) settings[key] = (settings[key] as unknown[]).join();
  }
  const ownToken = token() ? { token: token() } : {};
  return { transId: id, appKey: appKey(), ka: ka(), ...ownToken, ...settings };
}

function resultListener(
  origin: string,
  resolve: (result: unknown) => void,
  reject: (reason: unknown) => void,
): Listener {
  const listener = (event: MessageEvent) => {
    if (event.origin !== origin || !event.data) return;
    try {
      const result = JSON.parse(event.data as string) as PickerSettings;
      (result["code"] || result["error_code"] ? reject : resolve)(result);
    } catch {
      // a message that is no JSON ends the listening, and the SDK's promise never settles
      window.removeEventListener("message", listener);
    }
  };
  return listener;
}

/** Opens the pickers of one load of the SDK. There is one frame, popup, listener and timer for all calls: the next call removes them. */
function createOpenPicker(context: SdkContext) {
  const { windows } = context;
  const { friends } = context.origins;
  let frame: HTMLElement | null = null;
  let popup: Window | null = null;
  let listener: Listener | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  function destroy(): void {
    clearInterval(timer);
    if (listener) window.removeEventListener("message", listener);
    // this throws where the page has removed the frame itself, as in the SDK
    document.body.removeChild(frame!);
    frame = null;
  }

  return function openPicker(
    path: string,
    settings: PickerSettings,
  ): Thenable<unknown> | undefined {
    if (typeof window === "undefined") {
      return settings["returnUrl"] ? undefined : thenable<unknown>(() => {});
    }
    const id = randomId();
    const data = formData(context, id, settings);
    if (settings["returnUrl"]) {
      leaveWithForm(context, friends + path, { ...data, returnUrl: settings["returnUrl"] });
      return undefined;
    }
    if (frame) destroy();
    frame = hiddenFrame(id, windows.at(`${friends}/proxy?transId=${id}`));
    popup = openWithForm(context, friends + path, data, "picker");
    return thenable<unknown>((resolve, reject) => {
      listener = resultListener(windows.originOf(friends), resolve, reject);
      window.addEventListener("message", listener);
      timer = setInterval(() => {
        if (popup?.closed) destroy();
      }, 1000);
    });
  };
}

/** `Kakao.Picker`. */
export function createFriendPicker(context: SdkContext) {
  const openPicker = createOpenPicker(context);
  const picker = (name: string, path: string, parameters: Parameters) => (given?: unknown) =>
    openPicker(path, checkSettings(given, parameters, `Picker.${name}`));
  return {
    selectFriend: picker("selectFriend", "/select/single", friendParameters),
    selectFriends: picker("selectFriends", "/select/multiple", friendsParameters),
    selectChat: picker("selectChat", "/chat/select", chatParameters),
    select: picker("select", "/tab/select", tabParameters(context.isV28)),
    cleanup() {},
  };
}
