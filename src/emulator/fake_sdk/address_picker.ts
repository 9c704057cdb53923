import { browsers, hiddenFrame, type Loaded, navigate, query, randomId } from "./browser.js";
import { send } from "./http.js";
import { publicId } from "./channel.js";
import { checked, kinds, type Parameters } from "./validate.js";
import { thenable } from "./thenable.js";

const form = { "Content-Type": "application/x-www-form-urlencoded" };

type Settings = Record<string, unknown>;
type Answer = Record<string, unknown>;

const picker: Parameters = {
  optional: {
    close: (value) => typeof value === "function",
    returnUrl: kinds.str,
    forceMobileLayout: kinds.bool,
    enableBackButton: kinds.bool,
  },
  defaults: { close: () => {}, forceMobileLayout: false, enableBackButton: true },
};

const unsupported = { error_code: "KAE007", error_msg: "unsupported environment" };

const channel: Parameters = { required: { channelPublicId: publicId } };

/** The address pickers, and `Channel.followChannel`, of one load of the SDK. */
export function createPickers({ newer, appKey, token, ka, open, Xhr, origins }: Loaded) {
  const { apps, accounts, kauth } = origins;
  // 2.8 has one of each for all calls, and keeps them until the next one
  let kept: HTMLElement | null = null;
  let keptHear: ((event: MessageEvent) => void) | undefined;

  /** Waits for the message of a window; one that is no answer ends the waiting, and the promise hangs. */
  const answer = (popup: Window | null, frame: HTMLElement | null) => {
    if (newer) {
      // throws where the page has removed the frame itself
      if (kept) document.body.removeChild(kept);
      if (keptHear) window.removeEventListener("message", keptHear);
    }
    return thenable<unknown>((resolve, reject) => {
      const hear = ({ origin, data }: MessageEvent) => {
        const own = newer && browsers.ios() && browsers.talk() && origin === location.origin;
        if (!data || (origin !== apps && !own)) return;
        try {
          const found = JSON.parse(data as string) as Answer;
          (found["code"] || found["error_code"] ? reject : resolve)(found);
        } catch {
          window.removeEventListener("message", hear);
        }
      };
      window.addEventListener("message", hear);
      if (newer) {
        kept = frame;
        keptHear = hear;
        return;
      }
      const watch = setInterval(() => {
        if (!popup?.closed) return;
        clearInterval(watch);
        window.removeEventListener("message", hear);
        document.body.removeChild(frame!);
      }, 1000);
    });
  };

  /** Asks for what the page of a window wants; where there is none, a page of Kakao's says so. */
  function agt(id: string, popup: Window | null, returnUrl?: unknown) {
    const body = query([
      ["client_id", appKey()],
      ["access_token", String(token())],
    ]);
    return send(Xhr(), "POST", `${kauth}/api/agt`, form, body).then(
      (found) => String((Object(found) as Answer)["agt"]),
      (reason: unknown) => {
        const { error } = Object(reason) as Answer;
        const known = error === "invalid_request" || error === "invalid_client";
        const url = `${apps}/error/${known ? "auth" : "server-error"}?${query([
          ["trans_id", id],
          ["app_key", appKey()],
          ["ka", ka()],
        ])}`;
        if (popup) popup.location.href = url;
        else navigate(`${url}&return_url=${encodeURIComponent(String(returnUrl))}`);
        return undefined;
      },
    );
  }

  const proxy = (id: string) => hiddenFrame(id, `${apps}/proxy?trans_id=${id}`);

  /** Calls `close` when the user leaves with the page's own button. */
  function onClosed(close: () => void): void {
    const hear = ({ origin, data }: MessageEvent) => {
      if (data !== "closed" || (origin !== apps && origin !== accounts)) return;
      close();
      window.removeEventListener("message", hear);
    };
    window.addEventListener("message", hear);
  }

  function choose(path: string, settings: Settings) {
    if (typeof window === "undefined") return thenable<unknown>(() => {});
    const { returnUrl } = settings;
    const id = randomId();
    let frame: HTMLElement | null = null;
    let popup: Window | null = null;
    if (!returnUrl) {
      onClosed(settings["close"] as () => void);
      frame = proxy(id);
      popup = open("about:blank", "shipping-address");
    }
    void agt(id, popup, returnUrl).then((found) => {
      if (found === undefined) return;
      const target = `${apps}${path}?${query([
        ["app_key", appKey()],
        ["ka", ka()],
        ["trans_id", id],
        ["mobile_view", String(settings["forceMobileLayout"])],
        ["enable_back_button", String(settings["enableBackButton"])],
        ["address_id", settings["addressId"]],
        ["return_url", returnUrl],
      ])}`;
      const url = `${apps}/auth/kpidt?${query([
        ["app_key", appKey()],
        ["agt", found],
        ["continue", target],
      ])}`;
      if (returnUrl) navigate(url);
      else if (popup) popup.location.href = url;
    });
    return answer(popup, frame);
  }

  const address =
    (name: string, path: string, parameters: Parameters = picker) =>
    (given?: unknown) => {
      const settings = checked(given, parameters, `Auth.${name}`);
      if (!settings["returnUrl"] && browsers.refusing(newer)) {
        // a native promise, the only one the SDK has
        return Promise.reject(unsupported);
      }
      return choose(path, settings);
    };

  function followChannel(given?: unknown) {
    const { channelPublicId } = checked(given, channel, "Channel.followChannel");
    if (browsers.refusing(newer)) return thenable((_, reject) => reject(unsupported));
    if (typeof window === "undefined") return thenable<unknown>(() => {});
    const id = randomId();
    const frame = proxy(id);
    const url = (found?: string) =>
      `${apps}/talk/channel/follow?${query([
        ["agt", found],
        ["trans_id", id],
        ["app_key", appKey()],
        ["ka", ka()],
        ["channel_public_id", channelPublicId],
      ])}`;
    const popup = open(token() ? "about:blank" : url(), "follow_channel");
    if (token()) {
      void agt(id, popup).then((found) => {
        if (found !== undefined && popup) popup.location.href = url(found);
      });
    }
    return answer(popup, frame).then((found) => {
      const { method: _, ...rest } = Object(found) as Answer;
      return rest;
    });
  }

  return {
    selectShippingAddress: address("selectShippingAddress", "/user/address"),
    createShippingAddress: address("createShippingAddress", "/user/create/address"),
    updateShippingAddress: address("updateShippingAddress", "/user/edit/address", {
      ...picker,
      required: { addressId: kinds.int },
    }),
    followChannel,
  };
}
