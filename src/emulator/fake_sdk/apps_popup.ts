import { browsers, hiddenFrame, navigate, query } from "./browser.js";
import type { SdkContext } from "./context.js";
import { formHeaders, send } from "./http.js";
import { type Thenable, thenable } from "./thenable.js";

/** The JSON that a page of Kakao's posts, or a body of Kakao's login. */
export type AppsMessage = Record<string, unknown>;

/** The error in a browser in which the SDK opens no popups. */
export const unsupportedEnvironment = {
  error_code: "KAE007",
  error_msg: "unsupported environment",
};

/** The frame through which Kakao's page reports its result. */
export const proxyFrame = ({ origins, windows }: SdkContext, id: string): HTMLIFrameElement =>
  hiddenFrame(id, windows.at(`${origins.apps}/proxy?trans_id=${id}`));

/** Exchanges the access token for a ticket ("agt"); where that fails, shows Kakao's error page and gives `undefined`. */
export function requestTicket(
  { appKey, token, ka, Xhr, windows, origins: { apps, kauth } }: SdkContext,
  id: string,
  popup: Window | null,
  returnUrl?: unknown,
): Thenable<string | undefined> {
  const body = query([
    ["client_id", appKey()],
    ["access_token", String(token())],
  ]);
  return send(Xhr(), "POST", `${kauth}/api/agt`, formHeaders, body).then(
    (response) => String((Object(response) as AppsMessage)["agt"]),
    (reason: unknown) => {
      const { error } = Object(reason) as AppsMessage;
      const isAuthError = error === "invalid_request" || error === "invalid_client";
      const url = `${apps}/error/${isAuthError ? "auth" : "server-error"}?${query([
        ["trans_id", id],
        ["app_key", appKey()],
        ["ka", ka()],
      ])}`;
      if (popup) popup.location.href = windows.at(url);
      else navigate(windows.at(`${url}&return_url=${encodeURIComponent(String(returnUrl))}`));
      return undefined;
    },
  );
}

/** Calls `close` when the user leaves Kakao's page with its own button. */
export function onClosed(
  { windows, origins: { apps, accounts } }: SdkContext,
  close: () => void,
): void {
  const listener = ({ origin, data }: MessageEvent) => {
    if (data !== "closed" || ![apps, accounts].map(windows.originOf).includes(origin)) return;
    close();
    window.removeEventListener("message", listener);
  };
  window.addEventListener("message", listener);
}

type Listener = (event: MessageEvent) => void;

/** Waits for the message with which a page of Kakao's reports its result. */
export type WaitForResult = (popup: Window | null, frame: HTMLElement | null) => Thenable<unknown>;

function resultListener(
  { isV28, windows, origins: { apps } }: SdkContext,
  resolve: (result: AppsMessage) => void,
  reject: (reason: AppsMessage) => void,
): Listener {
  const listener = ({ origin, data }: MessageEvent) => {
    const isOwnPage = isV28 && browsers.ios() && browsers.talk() && origin === location.origin;
    if (!data || (origin !== windows.originOf(apps) && !isOwnPage)) return;
    try {
      const result = JSON.parse(data as string) as AppsMessage;
      (result["code"] || result["error_code"] ? reject : resolve)(result);
    } catch {
      // a message that is no JSON ends the listening, and the SDK's promise never settles
      window.removeEventListener("message", listener);
    }
  };
  return listener;
}

/** 2.7.1: each call has its own frame and listener, which end with the popup. */
function cleanUpWithPopup(popup: Window | null, frame: HTMLElement | null, listener: Listener) {
  const timer = setInterval(() => {
    if (!popup?.closed) return;
    clearInterval(timer);
    window.removeEventListener("message", listener);
    document.body.removeChild(frame!);
  }, 1000);
}

export function createWaitForResult(context: SdkContext): WaitForResult {
  // 2.8 has one frame and one listener for all calls, and keeps them until the next call
  let lastFrame: HTMLElement | null = null;
  let lastListener: Listener | undefined;
  return (popup, frame) => {
    if (context.isV28) {
      // this throws where the page has removed the frame itself, as in the SDK
      if (lastFrame) document.body.removeChild(lastFrame);
      if (lastListener) window.removeEventListener("message", lastListener);
    }
    return thenable<unknown>((resolve, reject) => {
      const listener = resultListener(context, resolve, reject);
      window.addEventListener("message", listener);
      if (context.isV28) {
        lastFrame = frame;
        lastListener = listener;
      } else cleanUpWithPopup(popup, frame, listener);
    });
  };
}
