import {
  onClosed,
  proxyFrame,
  requestTicket,
  unsupportedEnvironment,
  type WaitForResult,
} from "./apps_popup.js";
import { browsers, navigate, query, randomId } from "./browser.js";
import type { SdkContext } from "./context.js";
import { checkSettings, kinds, type Parameters } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";

type PickerSettings = Record<string, unknown>;

const pickerParameters: Parameters = {
  optional: {
    close: (value) => typeof value === "function",
    returnUrl: kinds.str,
    forceMobileLayout: kinds.bool,
    enableBackButton: kinds.bool,
  },
  defaults: { close: () => {}, forceMobileLayout: false, enableBackButton: true },
};

const editParameters: Parameters = { ...pickerParameters, required: { addressId: kinds.int } };

/** The address of a picker's page, reached through the page that takes the ticket. */
function pickerUrl(
  { appKey, ka, origins: { apps } }: SdkContext,
  path: string,
  settings: PickerSettings,
  id: string,
  ticket: string,
): string {
  const target = `${apps}${path}?${query([
    ["app_key", appKey()],
    ["ka", ka()],
    ["trans_id", id],
    ["mobile_view", String(settings["forceMobileLayout"])],
    ["enable_back_button", String(settings["enableBackButton"])],
    ["address_id", settings["addressId"]],
    ["return_url", settings["returnUrl"]],
  ])}`;
  return `${apps}/auth/kpidt?${query([
    ["app_key", appKey()],
    ["agt", ticket],
    ["continue", target],
  ])}`;
}

/** Opens a picker in a popup; with a `returnUrl` in this page. */
function openPicker(
  context: SdkContext,
  waitForResult: WaitForResult,
  path: string,
  settings: PickerSettings,
): Thenable<unknown> {
  if (typeof window === "undefined") return thenable<unknown>(() => {});
  const { returnUrl } = settings;
  const id = randomId();
  let frame: HTMLElement | null = null;
  let popup: Window | null = null;
  if (!returnUrl) {
    onClosed(context, settings["close"] as () => void);
    frame = proxyFrame(context, id);
    popup = context.open("about:blank", "shipping-address");
  }
  void requestTicket(context, id, popup, returnUrl).then((ticket) => {
    if (ticket === undefined) return;
    const url = pickerUrl(context, path, settings, id, ticket);
    if (returnUrl) navigate(context.windows.at(url));
    else if (popup) popup.location.href = context.windows.at(url);
  });
  return waitForResult(popup, frame);
}

/** The address pickers of `Kakao.Auth`. */
export function createAddressPickers(context: SdkContext, waitForResult: WaitForResult) {
  const picker =
    (name: string, path: string, parameters = pickerParameters) =>
    (given?: unknown) => {
      const settings = checkSettings(given, parameters, `Auth.${name}`);
      if (!settings["returnUrl"] && browsers.unsupported(context.isV28)) {
        // a native promise, the only one the SDK has
        return Promise.reject(unsupportedEnvironment);
      }
      return openPicker(context, waitForResult, path, settings);
    };
  return {
    selectShippingAddress: picker("selectShippingAddress", "/user/address"),
    createShippingAddress: picker("createShippingAddress", "/user/create/address"),
    updateShippingAddress: picker("updateShippingAddress", "/user/edit/address", editParameters),
  };
}
