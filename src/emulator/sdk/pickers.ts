import { browsers, type Loaded, navigate, openWindow, query, randomId } from "./browser.js";
import { send } from "./http.js";
import { checked, kinds, type Parameters } from "./settings.js";
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

/** The address pickers, and what else opens a page of apps.kakao.com, of one load of the SDK. */
export function createPickers({ newer, appKey, token, ka, Xhr, origins }: Loaded) {
  const { apps, accounts, kauth } = origins;
  let popup: Window | null = null;
  // 2.8 has one of each for all calls, and keeps them until the next one
  let shared: { frame: HTMLElement; hear: (event: MessageEvent) => void } | undefined;

  function discard(): void {
    if (!shared) return;
    window.removeEventListener("message", shared.hear);
    // throws where the page has removed the frame itself
    document.body.removeChild(shared.frame);
    shared = undefined;
  }

  /** Opens a page of apps.kakao.com in a window, and waits for its message. */
  function open(path: string, settings: Settings, more: readonly (readonly [string, unknown])[]) {
    const { returnUrl } = settings;
    const id = randomId();
    const close = settings["close"] as (() => void) | undefined;
    const leaves = Boolean(returnUrl);

    function pageUrl(agt: unknown): string {
      const target = `${apps}${path}?${query([
        ["app_key", appKey()],
        ["ka", ka()],
        ["trans_id", id],
        ["mobile_view", `${settings["forceMobileLayout"] === true}`],
        ["enable_back_button", `${settings["enableBackButton"] !== false}`],
        ...more,
        ["return_url", returnUrl],
      ])}`;
      return `${apps}/auth/kpidt?${query([
        ["app_key", appKey()],
        ["agt", String(agt)],
        ["continue", target],
      ])}`;
    }

    function errorUrl(reason: unknown): string {
      const { error } = Object(reason) as Answer;
      const known = error === "invalid_request" || error === "invalid_client";
      return `${apps}/error/${known ? "auth" : "server-error"}?${query([
        ["trans_id", id],
        ["app_key", appKey()],
        ["ka", ka()],
      ])}`;
    }

    return thenable<unknown>((resolve, reject) => {
      let mine: Window | null = null;
      if (!leaves) {
        if (newer) discard();
        const frame = document.createElement("iframe");
        frame.id = id;
        frame.name = id;
        frame.setAttribute("style", "display:none");
        frame.src = `${apps}/proxy?trans_id=${id}`;

        const onClosed = ({ origin, data }: MessageEvent) => {
          if (data !== "closed" || (origin !== apps && origin !== accounts)) return;
          window.removeEventListener("message", onClosed);
          close?.();
        };
        const hear = ({ origin, data }: MessageEvent) => {
          const own = newer && browsers.ios() && browsers.talk() && origin === location.origin;
          if ((origin !== apps && !own) || !data) return;
          // whatever comes, it is the last: what is no answer leaves the promise hanging
          window.removeEventListener("message", hear);
          let answer: unknown;
          try {
            answer = JSON.parse(data as string);
          } catch {
            return;
          }
          if (answer === null || typeof data !== "string") return;
          const { code, error_code } = Object(answer) as Answer;
          (code || error_code ? reject : resolve)(answer);
        };
        window.addEventListener("message", onClosed);
        window.addEventListener("message", hear);
        document.body.appendChild(frame);
        popup?.close();
        popup = openWindow("about:blank", "shipping-address");
        mine = popup;
        if (newer) shared = { frame, hear };
        else {
          const watch = setInterval(() => {
            if (!mine?.closed) return;
            clearInterval(watch);
            window.removeEventListener("message", hear);
            document.body.removeChild(frame);
          }, 1000);
        }
      }
      const lead = (url: string) => {
        if (mine) mine.location.href = url;
        else navigate(url);
      };
      const body = query([
        ["client_id", appKey()],
        ["access_token", String(token())],
      ]);
      send(Xhr(), "POST", `${kauth}/api/agt`, form, body).then(
        (answer) => {
          const url = pageUrl((Object(answer) as Answer)["agt"]);
          if (mine || leaves) lead(url);
        },
        (reason: unknown) => {
          const url = errorUrl(reason);
          lead(mine ? url : `${url}&return_url=${encodeURIComponent(String(returnUrl))}`);
        },
      );
    });
  }

  const address =
    (name: string, path: string, parameters: Parameters = picker) =>
    (given?: unknown) => {
      const settings = checked(given, parameters, `Auth.${name}`);
      if (!settings["returnUrl"] && browsers.refusing(newer)) {
        // a native promise, the only one the SDK has
        return Promise.reject(unsupported);
      }
      return open(path, settings, [["address_id", settings["addressId"]]]);
    };

  return {
    selectShippingAddress: address("selectShippingAddress", "/user/address"),
    createShippingAddress: address("createShippingAddress", "/user/create/address"),
    updateShippingAddress: address("updateShippingAddress", "/user/edit/address", {
      ...picker,
      required: { addressId: kinds.int },
    }),
    followChannel: (given?: unknown) => {
      const settings = checked(
        given,
        { required: { channelPublicId: kinds.str } },
        "Channel.followChannel",
      );
      if (browsers.refusing(newer)) return thenable((_, reject) => reject(unsupported));
      return open("/talk/channel/follow", settings, [
        ["channel_public_id", settings["channelPublicId"]],
      ]).then((answer) => {
        const { method: _, ...rest } = Object(answer) as Answer;
        return rest;
      });
    },
  };
}
