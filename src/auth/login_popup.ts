// login_popup: how does the page get the code of a login in a window of its own?
// The SDK opens the window, and then polls kauth every second, by XMLHttpRequest, for the code of that login.
// It goes on polling when the window is closed, and its promise then never settles; it cannot be aborted.
// So the SDK opens the window and builds the polling URL, and this file polls, until the session ends.
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import { type UnknownRecord, isObject, isNonEmptyString } from "../validation/values.js";
import { invalidFieldError } from "./login_error.js";
import type { Remembered } from "./login_state.js";
import { interceptCall, withPatched } from "./patch_page.js";
import { type PopupSession, watchClosed } from "./popup_session.js";
import { isInsideKakaoTalk, type PreparedLogin } from "./prepare_login.js";

/** A finished login: what the server needs to exchange the code. */
export interface Authorized extends Remembered {
  /** The authorization code: usable once, within minutes. */
  readonly code: string;
  /** The state of the login; absent where none was sent. */
  readonly state?: string | undefined;
}

/** What the SDK has done: its window (`null` if blocked), the URL of the window, and its first poll, not yet run. */
interface SdkPopup {
  readonly popup: Window | null | undefined;
  readonly url: string;
  readonly firstPoll: (() => void) | undefined;
  /** Settles with the code, or with a failure, where the SDK does without a poll. */
  readonly promise: PromiseLike<unknown> | undefined;
}

/** Lets the SDK open its window, and keeps its first poll from running. The window is closed when the session ends. */
function openSdkPopup(
  sdk: KakaoSdk,
  settings: UnknownRecord,
  session: PopupSession<Authorized>,
): SdkPopup {
  let popup: Window | null | undefined;
  let url = "";
  let firstPoll: (() => void) | undefined;
  session.onEnd(() => popup?.close());
  const promise = withPatched(
    [
      interceptCall(window, "open", (opened: Window | null, [openedUrl]: [string]) => {
        url = openedUrl;
        return (popup = opened);
      }),
      interceptCall(
        window,
        "setTimeout",
        (timer: number, [callback, delay]: [() => void, number]) => {
          if (delay === 1000 && !firstPoll) {
            clearTimeout(timer);
            firstPoll = callback;
          }
          return timer;
        },
      ),
    ],
    () => sdk.Auth.authorize(settings),
  );
  // the SDK reads it again when it answers, and would lead this page there
  delete settings["redirectUri"];
  return { popup, url, firstPoll, promise };
}

/** Runs the SDK's first poll with an XMLHttpRequest that sends nothing, and returns the URL that it would ask. */
function capturePollUrl(firstPoll: () => void): string {
  let pollUrl = "";
  const silentXhr = class {
    open(_method: string, url: string) {
      pollUrl = url;
    }
    addEventListener() {}
    setRequestHeader() {}
    send() {}
  };
  withPatched(
    [
      [window, "XMLHttpRequest", () => silentXhr],
      [window, "setTimeout", () => () => 0],
    ],
    firstPoll,
  );
  return pollUrl;
}

/**
 * Asks Kakao every second whether the login is finished, until the session ends.
 *
 * @returns A function that asks a last time, at once.
 */
function pollForCode(
  pollUrl: string,
  onAnswer: (body: UnknownRecord) => void,
  session: PopupSession<Authorized>,
): () => Promise<void> {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const poll = async () => {
    const response = await fetch(pollUrl, ended).catch(() => undefined);
    const body: unknown = response?.status === 200 && (await response.json().catch(() => {}));
    // 300: the user has not finished yet
    if (isObject(body) && body["error_code"] !== "300") onAnswer(body);
  };
  const schedule = () => {
    if (!ended.signal.aborted) timer = setTimeout(() => void poll().then(schedule), 1000);
  };
  schedule();
  session.onEnd(() => {
    ended.abort();
    clearTimeout(timer);
  });
  return () => {
    clearTimeout(timer);
    return poll();
  };
}

/** Settles the session with Kakao's answer to a poll, or with that of the SDK. */
function settleWith(
  body: UnknownRecord,
  { settings: { state }, memory }: PreparedLogin,
  session: PopupSession<Authorized>,
): void {
  // here error_code is the status of the poll, not a KOE code; error says what went wrong
  const { error_code, ...rest } = body;
  const { code, error } = rest;
  if (error_code === "700") session.reject({ error: "server_error", ...rest, error_code });
  else if (error) session.reject({ state, ...rest });
  else if (isNonEmptyString(code)) session.resolve({ code, state, ...memory });
  else session.reject(invalidFieldError(session.operation, "code", "text", body));
}

/** Opens the login in a window, and settles the session when the login is finished or the window is closed. */
export function openLoginPopup(
  sdk: KakaoSdk,
  login: PreparedLogin,
  session: PopupSession<Authorized>,
): void {
  const onAnswer = (body: UnknownRecord) => settleWith(body, login, session);
  const { popup, url, firstPoll, promise } = openSdkPopup(sdk, login.settings, session);
  Promise.resolve(promise).then((body) => isObject(body) && onAnswer(body), session.reject);
  if (popup === null) return session.failWith("blocked");
  if (!firstPoll) return;

  const pollLastTime = pollForCode(capturePollUrl(firstPoll), onAnswer, session);
  if (!popup) return;
  watchClosed(popup, session, () => {
    // a window that opens the KakaoTalk app is closed while the login goes on there
    if (isInsideKakaoTalk() || !/^http[^?]+\/oauth\//.test(url)) return;
    // the window also closes itself after the login: wait for the last answer, but not much longer than a second
    setTimeout(session.failWith, 1500, "closed");
    void pollLastTime().then(() => session.failWith("closed"));
  });
}
