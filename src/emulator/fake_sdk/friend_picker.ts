import { browsers, hiddenFrame, type Loaded, post, randomId } from "./browser.js";
import { within } from "./navi.js";
import { checked, kinds, oneOf, type Parameters, sdkError, type Validator } from "./validate.js";
import { thenable } from "./thenable.js";

type Settings = Record<string, unknown>;

const { str, bool, arr, obj } = kinds;
const bools = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, bool]));

const disabled: Parameters = {
  required: { reason: oneOf("msgBlocked", "registered", "unregistered", "notFriend", "custom") },
  optional: { message: str, uuids: arr as Validator },
  after({ reason, message, uuids }) {
    if (reason !== "custom" || (message && uuids)) return;
    throw sdkError('"message" and "uuids" must be set for "custom" option in disableSelectOption');
  },
};

/** Whether minimum and maximum agree. */
function counted({ maxPickableCount, minPickableCount }: Settings): void {
  if ((maxPickableCount as number) < (minPickableCount as number)) {
    throw sdkError('"minPickableCount" should not larger than "maxPickableCount"');
  }
}

/** Whether the filters go with what is selected. */
function filtered({ selectionType, chatFilters }: Settings): void {
  if (selectionType !== "chatMember") return;
  const filters = chatFilters as string[];
  if (filters.includes("open")) throw sdkError('"open" is not allowed in "chatFilters"');
  const lacks = !filters.includes("regular");
  if (lacks && (filters.includes("direct") || filters.includes("multi"))) {
    throw sdkError('"regular" should be included in "chatFilters"');
  }
}

const common = {
  returnUrl: str,
  title: str,
  ...bools("enableSearch", "displayAllProfile", "enableBackButton"),
  disableSelectOptions: (value: unknown) =>
    arr(value) &&
    value.every((one) => obj(one) && Boolean(checked(one, disabled, "disableSelectOption"))),
};
const counts = { maxPickableCount: within(1, 100), minPickableCount: within(1, 100) };
const filters = {
  friendFilter: oneOf("none", "invitable", "registered"),
  countryCodeFilters: arr as Validator,
  usingOsFilter: oneOf("all", "ios", "android"),
  ...bools("showMyProfile", "showFavorite"),
};
const chats = {
  selectionType: oneOf("chat", "chatMember"),
  chatFilters: (value: unknown) =>
    arr(value) && value.every(oneOf("regular", "direct", "multi", "open")),
};
const chatDefaults = { selectionType: "chat", chatFilters: ["regular"] };

/** Settings inside the settings of `Picker.select`. */
const nested =
  (parameters: Parameters): Validator =>
  (value) =>
    obj(value) && Boolean(checked(value, parameters, "Picker.select"));

/** `Kakao.Picker` of one load of the SDK. */
export function createFriendPicker({ newer, appKey, ka, token, open, origins }: Loaded) {
  const { friends } = origins;
  // one of each for all calls: the next call takes them away
  let frame: HTMLElement | null = null;
  let popup: Window | null = null;
  let hear: ((event: MessageEvent) => void) | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  function destroy(): void {
    clearInterval(watch);
    if (hear) window.removeEventListener("message", hear);
    // throws where the page has removed the frame itself
    document.body.removeChild(frame!);
    frame = null;
  }

  function openPopup(url: string, data: Settings): Window | null {
    // the app's own browser on Android gets the form alone
    const found = open(newer && browsers.android() && browsers.talk() ? "" : url, "picker");
    // 2.7.1 trips over a window that was blocked
    if (!newer || found) (found as Window).focus();
    post(url, data, "picker");
    return found;
  }

  function pick(path: string, settings: Settings) {
    const { returnUrl, friendsParams, chatParams, ...rest } = settings;
    // the real one leads the page there; tests would lose theirs
    if (returnUrl) return undefined;
    if (typeof window === "undefined") return thenable<unknown>(() => {});
    const id = randomId();
    const asked: Settings = { ...rest, ...(friendsParams as object), ...(chatParams as object) };
    for (const key of ["countryCodeFilters", "chatFilters"]) {
      if (asked[key] !== undefined) asked[key] = (asked[key] as unknown[]).join();
    }
    const own = token() ? { token: token() } : {};
    if (frame) destroy();
    frame = hiddenFrame(id, `${friends}/proxy?transId=${id}`);
    popup = openPopup(friends + path, {
      transId: id,
      appKey: appKey(),
      ka: ka(),
      ...own,
      ...asked,
    });
    return thenable<unknown>((resolve, reject) => {
      const heard = ({ origin, data }: MessageEvent) => {
        if (origin !== friends || !data) return;
        try {
          const answer = JSON.parse(data as string) as Settings;
          (answer["code"] || answer["error_code"] ? reject : resolve)(answer);
        } catch {
          // what is no answer leaves the promise hanging
          window.removeEventListener("message", heard);
        }
      };
      hear = heard;
      window.addEventListener("message", heard);
      watch = setInterval(() => {
        if (popup?.closed) destroy();
      }, 1000);
    });
  }

  const picker = (name: string, path: string, parameters: Parameters) => (given?: unknown) =>
    pick(path, checked(given, parameters, `Picker.${name}`));

  return {
    selectFriend: picker("selectFriend", "/select/single", { optional: { ...common, ...filters } }),
    selectFriends: picker("selectFriends", "/select/multiple", {
      optional: { ...common, ...filters, ...counts, showPickedFriend: bool },
      after: counted,
    }),
    selectChat: picker("selectChat", "/chat/select", {
      optional: { ...common, ...counts, ...chats },
      defaults: chatDefaults,
      after(settings) {
        counted(settings);
        filtered(settings);
      },
    }),
    select: picker("select", "/tab/select", {
      ...(newer && { required: { enableMulti: bool } }),
      optional: {
        ...common,
        ...counts,
        friendsParams: nested({ optional: { ...filters, showPickedFriend: bool } }),
        chatParams: nested({ optional: chats, defaults: chatDefaults, after: filtered }),
      },
      after: counted,
    }),
    cleanup() {},
  };
}
