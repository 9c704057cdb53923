// oxlint-disable promise/no-callback-in-promise -- they settle a promise of the SDK's own
import { navigate, query } from "./browser.js";
import type { SdkContext } from "./context.js";
import { send } from "./http.js";
import {
  type LoginResponse,
  type LoginSettings,
  redirectBack,
  withState,
} from "./login_settings.js";
import { type Thenable, thenable } from "./thenable.js";

/** Milliseconds between two requests. */
const interval = 1000;
const mostRequests = 600;

type Settle = (response: LoginResponse) => void;

/** A login whose result is polled for. */
interface PolledLogin {
  readonly settings: LoginSettings;
  readonly url: string;
  /** Whether closing the popup ends the polling. */
  readonly endsWithPopup: boolean;
  readonly resolve: Settle;
  readonly reject: Settle;
}

/** The polling of one load of the SDK. There is one timer and one popup for all logins, so that the next login takes them over. */
export interface LoginPoll {
  readonly setPopup: (popup: Window | null) => void;
  /** Asks Kakao every second for the result of a login. */
  readonly start: (
    settings: LoginSettings,
    id: string,
    endsWithPopup: boolean,
  ) => Thenable<LoginResponse>;
}

/** Whether the SDK should ask again, after it has settled the login where it should not. */
function handleBody(
  { settings, endsWithPopup, resolve, reject }: PolledLogin,
  body: unknown,
  popup: Window | null,
  networkErrorPage: string,
): boolean {
  const { status, error_code, ...response } = Object(body) as LoginResponse;
  if (error_code === "300") {
    // the SDK stops asking once the popup is closed, and never settles its promise
    return !(endsWithPopup && popup?.closed);
  }
  popup?.close();
  if (error_code === "700" && status === "error") {
    navigate(networkErrorPage);
    return false;
  }
  (response["error"] ? reject : resolve)(response);
  redirectBack(settings, response);
  return false;
}

export function createLoginPoll({
  appKey,
  ka,
  Xhr,
  windows,
  origins: { kauth },
}: SdkContext): LoginPoll {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let popup: Window | null = null;
  const errorPage = windows.at(`${kauth}/error/network`);

  function poll(login: PolledLogin): void {
    let requests = 0;
    const next = () => (timer = setTimeout(tick, interval));
    function tick(): void {
      if ((requests += 1) > mostRequests) {
        const timeout = { error: "timeout", error_description: "LOGIN_TIMEOUT" };
        const response = withState(login.settings, timeout);
        login.reject(response);
        redirectBack(login.settings, response);
        return;
      }
      // the timer is another one as soon as another login has taken over
      const own = timer;
      send(Xhr(), "GET", login.url, {}, null).then(
        (body) => {
          if (timer === own && handleBody(login, body, popup, errorPage)) next();
        },
        () => {
          if (timer === own) next();
        },
      );
    }
    next();
  }

  return {
    setPopup(opened) {
      popup = opened;
    },
    start(settings, id, endsWithPopup) {
      clearTimeout(timer);
      const url = `${kauth}/apiweb/code.json?${query([
        ["client_id", appKey()],
        ["auth_tran_id", id],
        ["ka", ka()],
      ])}`;
      return thenable((resolve, reject) => poll({ settings, url, endsWithPopup, resolve, reject }));
    },
  };
}
