// popup_picker: how does the page get what the user chooses in a window of Kakao's?
// The SDK asks Kakao for a ticket, opens the window (Picker and iOS also need a proxy frame), and listens for a message.
// Its promise never settles when the window is closed or blocked; a failed ticket leads the window, or even the page, to
// an error page; and its listeners, timers and frames stay behind. So the SDK only opens the window: the listener, the
// frame and the requests become the session's own, and end with it.
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { noTokenError, readToken } from "../sdk/token.js";
import type { UnknownRecord } from "../validation/values.js";
import type { Schema } from "../validation/compiled.js";
import { parseJsonObject } from "./json_object.js";
import { interceptCall, type Patch, withPatched } from "./patch_page.js";
import {
  begin,
  onBackForwardReturn,
  type PopupKind,
  type PopupSession,
  rejectInsteadOfThrow,
  runPopupSession,
  watchClosed,
} from "./popup_session.js";

const kakaoOrigin = /^https:\/\/(apps|accounts|friend-picker)\.kakao\.com$/;

/** Turns the message of Kakao's window into what the caller gets. */
export type ReadResult<T> = (operation: string, message: UnknownRecord) => T;

/** What a picker does, beside its session. */
interface PickerCall<T> {
  /** Calls the SDK's function. */
  readonly open: () => unknown;
  readonly readResult: ReadResult<T>;
  /** The caller's function for the close button of Kakao's page. */
  readonly close: (() => void) | undefined;
  /** The namespace in which the SDK remembers its frame. */
  readonly frameOwner: object;
}

/** What the SDK gets instead of its frame. */
type FramePlaceholder = Comment & { id?: string; src?: string };

/**
 * The placeholder that each namespace of the SDK remembers. The SDK removes it from the body at its next call, and throws
 * when it is not there; so it stays in the page until then.
 */
const rememberedPlaceholders = new WeakMap<object, FramePlaceholder>();

/** What the SDK has done. */
interface SdkWindow {
  /** `null` where the browser has blocked the window, `undefined` where the SDK has opened none. */
  readonly popup: Window | null | undefined;
  /** The frame that the SDK has made, and the placeholder that it has put into the page. */
  readonly frame: HTMLIFrameElement | undefined;
  readonly placeholder: FramePlaceholder | undefined;
  /** What the SDK has thrown. */
  readonly thrown: unknown;
}

/** Makes a failed ticket reject the session, before the SDK leads a window, perhaps this one, to an error page. */
const rejectFailedTicket = (session: PopupSession<never>): Patch => [
  window,
  "XMLHttpRequest",
  (Original: typeof XMLHttpRequest) =>
    class extends Original {
      constructor() {
        super();
        this.addEventListener("readystatechange", (event) => {
          if (this.readyState !== 4) return;
          const body = parseJsonObject(this.responseText);
          if (this.status === 200 && body?.["agt"]) return;
          event.stopImmediatePropagation();
          // a task later: by then the browser has reported whether the page's own policy has blocked it
          setTimeout(session.reject, 0, body);
        });
        session.onEnd(() => this.abort());
      }
    },
];

/** Lets the SDK open its window, and takes over its frame and requests. The window is closed when the session ends. */
function interceptSdkWindow(open: () => unknown, session: PopupSession<never>): SdkWindow {
  let popup: Window | null | undefined;
  let frame: HTMLIFrameElement | undefined;
  let placeholder: FramePlaceholder | undefined;
  let thrown: unknown;
  const listeners: EventListener[] = [];
  const timers: number[] = [];
  session.onEnd(() => popup?.close());
  const promise = withPatched(
    [
      interceptCall(window, "open", (opened: Window | null) => (popup = opened)),
      interceptCall(window, "addEventListener", (_, [type, listener]: [string, EventListener]) => {
        if (type === "message") listeners.push(listener);
      }),
      interceptCall(window, "setInterval", (timer: number) => {
        timers.push(timer);
        return timer;
      }),
      interceptCall(document, "createElement", (element: HTMLElement) => {
        if (element instanceof HTMLFormElement) {
          // 2.8 submits its form also when its window was blocked, into a new window that nobody would close
          element.submit = () => popup === null || HTMLFormElement.prototype.submit.call(element);
        }
        if (!(element instanceof HTMLIFrameElement)) return element;
        // the SDK leaves its frame in the page: it gets a comment instead, and the session owns the frame
        frame = element;
        placeholder = Object.assign(document.createComment(""), {
          setAttribute() {},
          style: {},
        });
        return placeholder;
      }),
      rejectFailedTicket(session),
    ],
    () => {
      try {
        return open();
      } catch (error) {
        // 2.7.1 throws a TypeError when its window was blocked
        thrown = error;
      }
    },
  );
  // of the SDK's promise only the refusal in an in-app browser is of use
  Promise.resolve(promise).catch(session.reject);
  for (const listener of listeners) removeEventListener("message", listener);
  for (const timer of timers) clearInterval(timer);
  return { popup, frame, placeholder, thrown };
}

/** Adds the SDK's proxy frame to the page until the session ends. */
function adoptProxyFrame(
  frame: HTMLIFrameElement,
  { id = "", src = "" }: FramePlaceholder,
  session: PopupSession<never>,
): void {
  Object.assign(frame, { id, name: id, src, hidden: true });
  document.body.append(frame);
  session.onEnd(() => frame.remove());
}

/** Settles the session with the message of Kakao's window or frame. */
function listenForResult<T>(
  popup: Window,
  frame: HTMLIFrameElement | undefined,
  call: PickerCall<T>,
  session: PopupSession<T>,
): void {
  let closing: ReturnType<typeof setTimeout> | undefined;
  const onClosed = () => {
    // a last message may still be on its way
    closing ??= setTimeout(session.failWith, 300, "closed");
  };
  session.onEnd(() => clearTimeout(closing));
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    // the URL of the SDK's frame counts too: an SDK that talks to an emulator names the emulator's origin there
    const fromKakao =
      (kakaoOrigin.test(origin) || frame?.src.startsWith(`${origin}/`)) &&
      (source === popup || (source !== null && source === frame?.contentWindow));
    // KakaoTalk on iOS posts from the page itself
    const fromTalk = origin === location.origin && /iP.*KAKAOTALK/i.test(navigator.userAgent);
    if (!fromKakao && !fromTalk) return;
    if (data === "closed") {
      const isFirst = closing === undefined;
      // before the caller's own function, which may throw
      onClosed();
      return void (isFirst && call.close?.());
    }
    const message = parseJsonObject(data);
    if (!message) return;
    if (message["code"] || message["error_code"]) return session.reject(message);
    try {
      session.resolve(call.readResult(session.operation, message));
    } catch (error) {
      session.reject(error);
    }
  };
  addEventListener("message", onMessage);
  session.onEnd(() => removeEventListener("message", onMessage));
  watchClosed(popup, session, onClosed);
}

/** Opens a picker, and settles the session when the user has chosen or the window is closed. */
function runPicker<T>(call: PickerCall<T>, session: PopupSession<T>): void {
  const { popup, frame, placeholder, thrown } = interceptSdkWindow(call.open, session);
  if (placeholder) {
    // the SDK has removed the former one, unless it has forgotten it, as 2.7 does for addresses
    rememberedPlaceholders.get(call.frameOwner)?.remove();
    rememberedPlaceholders.set(call.frameOwner, placeholder);
  }
  if (popup === null) return session.failWith("blocked");
  if (thrown) return session.reject(thrown);
  // with `returnUrl` the page leaves
  if (popup === undefined) return onBackForwardReturn(session);
  if (frame && placeholder) adoptProxyFrame(frame, placeholder, session);
  listenForResult(popup, frame, call, session);
}

/** Makes a function that opens a picker of the SDK's, with settings that match a schema. */
export const popupFunction =
  <T>(
    resolver: SdkResolver,
    [namespace, name]: readonly [namespace: "Auth" | "Channel" | "Picker", name: string],
    kind: PopupKind,
    schema: Schema<unknown>,
    readResult: ReadResult<T>,
  ) =>
  (settings?: unknown, options?: unknown): Promise<T> => {
    const operation = `${namespace}.${name}`;
    return rejectInsteadOfThrow(operation, () => {
      const { sdk, given, limits } = begin(resolver, operation, schema, settings, options);
      if (readToken(sdk) === null) throw noTokenError(operation);
      const { close, ...sdkSettings } = given;
      const functions = sdk[namespace] as unknown as Record<
        string,
        (settings: UnknownRecord) => unknown
      >;
      const call = {
        open: () => functions[name]!(sdkSettings),
        readResult,
        close: close as () => void,
        // Auth and Channel remember the same frame
        frameOwner: namespace === "Picker" ? sdk.Picker : sdk.Auth,
      };
      return runPopupSession<T>(operation, kind, limits, (session) => runPicker(call, session));
    });
  };
