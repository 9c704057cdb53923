import { type Loaded, openWindow, randomId } from "./browser.js";
import { within } from "./navi.js";
import { checked, kinds, oneOf, type Parameters, type Validator } from "./settings.js";
import { thenable } from "./thenable.js";

const { str, bool, arr, obj } = kinds;
const bools = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, bool]));

const reasons = oneOf("msgBlocked", "registered", "unregistered", "notFriend", "custom");

function disabled(value: unknown): boolean {
  if (!arr(value)) return false;
  for (const one of value) {
    const custom = Object(one)["reason"] === "custom";
    const texts = { message: str, uuids: arr as Validator };
    const rules: Parameters = custom
      ? { required: { reason: reasons, ...texts } }
      : { required: { reason: reasons }, optional: texts };
    checked(one, rules, "disableSelectOption");
  }
  return true;
}

const common = {
  returnUrl: str,
  title: str,
  ...bools("enableSearch", "displayAllProfile", "enableBackButton"),
  disableSelectOptions: disabled,
};
const counts = { maxPickableCount: within(1, 100), minPickableCount: within(1, 100) };
const friend = {
  ...common,
  friendFilter: oneOf("none", "invitable", "registered"),
  countryCodeFilters: arr as Validator,
  usingOsFilter: oneOf("all", "ios", "android"),
  ...bools("showMyProfile", "showFavorite"),
};

/** `Kakao.Picker` of one load of the SDK. */
export function createFriendPicker({ newer, origins }: Loaded) {
  const { friends } = origins;
  // a second call discards the first, which stays pending
  let shared: { frame: HTMLElement; hear: (event: MessageEvent) => void } | undefined;

  function open(settings: Record<string, unknown>) {
    if (settings["returnUrl"]) return undefined;
    return thenable<unknown>((resolve, reject) => {
      if (typeof window === "undefined") return;
      if (shared) {
        window.removeEventListener("message", shared.hear);
        shared.frame.remove();
      }
      const id = randomId();
      const frame = document.createElement("iframe");
      frame.id = id;
      frame.setAttribute("style", "display:none");
      frame.src = `${friends}/proxy?transId=${id}`;
      const hear = ({ origin, data }: MessageEvent) => {
        if (origin !== friends || !data) return;
        window.removeEventListener("message", hear);
        let answer: unknown;
        try {
          answer = JSON.parse(data as string);
        } catch {
          return;
        }
        const { code, error_code } = Object(answer) as Record<string, unknown>;
        (code || error_code ? reject : resolve)(answer);
      };
      window.addEventListener("message", hear);
      document.body.appendChild(frame);
      shared = { frame, hear };
      const popup = openWindow(`${friends}/select?transId=${id}`, "picker");
      // 2.7.1 trips over a window that was blocked
      if (!newer || popup) (popup as Window).focus();
    });
  }

  const picker =
    (name: string, optional: Parameters["optional"], more: Omit<Parameters, "optional"> = {}) =>
    (given?: unknown) =>
      open(checked(given, { optional: optional!, ...more }, `Picker.${name}`));

  return {
    selectFriend: picker("selectFriend", friend),
    selectFriends: picker("selectFriends", { ...friend, ...counts, showPickedFriend: bool }),
    selectChat: picker(
      "selectChat",
      {
        ...common,
        ...counts,
        selectionType: oneOf("chat", "chatMember"),
        chatFilters: (value) =>
          arr(value) && value.every(oneOf("regular", "direct", "multi", "open")),
      },
      { defaults: { selectionType: "chat", chatFilters: ["regular"] } },
    ),
    select: picker(
      "select",
      { ...common, ...counts, friendsParams: obj, chatParams: obj },
      newer ? { required: { enableMulti: bool } } : {},
    ),
    cleanup() {},
  };
}
