import type { UnknownRecord } from "../validation/arguments.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import {
  anyObject,
  intRange,
  boolean,
  functionValue,
  closed,
  optional,
  type Schema,
  string,
} from "../validation/schema.js";
import { json, unusable } from "./login_error.js";
import { during, leaving, type Session, tap, watch, windowed } from "./popup_session.js";
import { noToken, readToken } from "./token.js";

/** What `Auth.selectShippingAddress` and `createShippingAddress` take. */
export interface ShippingAddressSettings {
  /** Called when the user leaves the page with its own close button. */
  readonly close?: (() => void) | undefined;
  /** Page to come back to instead of a window: the answer is in its query string. */
  readonly returnUrl?: string | undefined;
  /** Lays the page out as for a phone. @default false */
  readonly forceMobileLayout?: boolean | undefined;
  /** Shows a button to go back. @default true */
  readonly enableBackButton?: boolean | undefined;
}

/** What `Auth.updateShippingAddress` takes. */
export interface UpdateShippingAddressSettings extends ShippingAddressSettings {
  /** Id of the address to change. */
  readonly addressId: number;
}

/** The address the user has chosen, created or changed. */
export interface ChosenAddress {
  /** Id of the address: `API.shipping_address({ address_id })` reads it. */
  readonly address_id: number;
}

const common = () => ({
  close: optional(functionValue()),
  returnUrl: optional(string()),
  forceMobileLayout: optional(boolean()),
  enableBackButton: optional(boolean()),
});
const address = /* @__PURE__ */ closed(common);
const update = /* @__PURE__ */ closed(() => ({
  ...common(),
  addressId: intRange(1, Infinity, "Pass addressId: 319."),
}));

type Picker = "selectShippingAddress" | "createShippingAddress" | "updateShippingAddress";

const kakao = /^https:\/\/(apps|accounts|friend-picker)\.kakao\.com$/;

/** What a window of Kakao's answers with, as the caller gets it. */
type Read<T> = (operation: string, found: UnknownRecord) => T;

const chosenAddress: Read<ChosenAddress> = (operation, found) => {
  const { address_id: id } = found;
  const address_id = /^\d+$/.test(String(id)) ? Number(id) : NaN;
  if (Number.isSafeInteger(address_id)) return { ...found, address_id };
  throw unusable(operation, "address_id", "integer below 2^53", found);
};

/**
 * What the SDK keeps in the place of its frame, by the namespace that keeps it. It takes it out of the body at its next
 * call, and throws where it is gone; so it stays until then.
 */
const kept = new WeakMap<object, Comment>();

/** Runs what opens a window of Kakao's, and owns what comes of it. */
function pick<T>(
  operation: string,
  keeper: object,
  open: () => unknown,
  read: Read<T>,
  close: (() => void) | undefined,
  running: Session<T>,
): void {
  const { done, fail, lost, after } = running;
  const heard: EventListener[] = [];
  const clocks: number[] = [];
  let popup: Window | null | undefined;
  after(() => popup?.close());
  let frame: HTMLIFrameElement | undefined;
  let standIn: (Comment & { id?: string; src?: string }) | undefined;

  let thrown: unknown;
  const work = during(
    [
      tap(window, "open", (found: Window | null) => (popup = found)),
      tap(window, "addEventListener", (_, [type, listener]: [string, EventListener]) => {
        if (type === "message") heard.push(listener);
      }),
      tap(window, "setInterval", (clock: number) => {
        clocks.push(clock);
        return clock;
      }),
      tap(document, "createElement", (element: HTMLElement) => {
        // 2.8 sends its form after a window that was blocked, into one that nobody would own
        if (element instanceof HTMLFormElement) {
          element.submit = () => popup === null || HTMLFormElement.prototype.submit.call(element);
        }
        // the SDK keeps its frame when the call is over: it gets a comment to keep, we the frame
        if (!(element instanceof HTMLIFrameElement)) return element;
        frame = element;
        standIn = Object.assign(document.createComment(""), { setAttribute() {}, style: {} });
        return standIn;
      }),
      [
        window,
        "XMLHttpRequest",
        (Original: typeof XMLHttpRequest) =>
          class extends Original {
            constructor() {
              super();
              // before the SDK's own handler, which would lead a window, perhaps this one, to an error page
              this.addEventListener("readystatechange", (event) => {
                if (this.readyState !== 4) return;
                const body = json(this.responseText);
                if (this.status === 200 && body?.["agt"]) return;
                event.stopImmediatePropagation();
                // a task later: the page's own policy may have stopped it, and says so by then
                setTimeout(fail, 0, body);
              });
              after(() => this.abort());
            }
          },
      ],
    ],
    () => {
      try {
        return open();
      } catch (error) {
        // 2.7.1 trips over a window that was blocked
        thrown = error;
      }
    },
  );
  // of the SDK's promise only the refusal of an in-app browser is of use
  Promise.resolve(work).catch(fail);
  for (const listener of heard) removeEventListener("message", listener);
  for (const clock of clocks) clearInterval(clock);
  if (standIn) {
    // what the SDK has not taken away by now it no longer knows: 2.7 forgets the frames of addresses
    kept.get(keeper)?.remove();
    kept.set(keeper, standIn);
  }
  if (popup === null) return lost("blocked");
  if (thrown) return fail(thrown);
  if (popup === undefined) return leaving(running);
  if (frame && standIn) {
    const { id = "", src = "" } = standIn;
    Object.assign(frame, { id, name: id, src, hidden: true });
    document.body.append(frame);
    after(() => frame!.remove());
  }

  let gone: ReturnType<typeof setTimeout> | undefined;
  // a last message may be on its way
  const leave = () => {
    gone ??= setTimeout(() => lost("closed"), 300);
  };
  after(() => clearTimeout(gone));
  const hear = ({ data, origin, source }: MessageEvent) => {
    // the SDK knows best where Kakao is: an emulator's is elsewhere
    const fromKakao =
      (kakao.test(origin) || standIn?.src?.startsWith(`${origin}/`)) &&
      (source === popup || (source !== null && source === frame?.contentWindow));
    // KakaoTalk on iOS posts from the page itself
    const fromTalk = origin === location.origin && /iP.*KAKAOTALK/i.test(navigator.userAgent);
    if (!fromKakao && !fromTalk) return;
    if (data === "closed") {
      const first = gone === undefined;
      // before the caller's own function, which may throw
      leave();
      return void (first && close?.());
    }
    const found = json(data);
    if (!found) return;
    const { code, error_code } = found;
    if (code || error_code) return fail(found);
    try {
      done(read(operation, found));
    } catch (error) {
      fail(error);
    }
  };
  addEventListener("message", hear);
  after(() => removeEventListener("message", hear));
  watch(popup, running, leave);
}

/** A function of the SDK's that opens a window of Kakao's, made safe. */
function opening<T>(
  resolver: SdkResolver,
  [space, name]: readonly [space: "Auth" | "Channel" | "Picker", name: string],
  kind: string,
  schema: Schema<unknown>,
  read: Read<T>,
) {
  return windowed<T>(
    resolver,
    `${space}.${name}`,
    kind,
    schema,
    (operation, sdk, { close, ...settings }, limits) => {
      if (readToken(sdk) === null) throw noToken(operation);
      const functions = sdk[space] as unknown as Record<
        string,
        (settings: UnknownRecord) => unknown
      >;
      // addresses and channels share what they keep
      const keeper = space === "Picker" ? sdk.Picker : sdk.Auth;
      const open = () => functions[name]!(settings);
      return [
        limits,
        (running) => pick(operation, keeper, open, read, close as () => void, running),
      ];
    },
  );
}

const asItIs: Read<unknown> = (_, { method: _method, ...found }) => found;

/** What gives promises in `Channel` and `Picker`: the SDK checks the settings itself. */
export function choosers(resolver: SdkResolver) {
  const chooser = (name: string) =>
    opening(resolver, ["Picker", name], "friends", anyObject, asItIs);
  return {
    Channel: {
      followChannel: opening(resolver, ["Channel", "followChannel"], "picker", anyObject, asItIs),
    },
    Picker: Object.fromEntries(
      ["selectFriend", "selectFriends", "selectChat", "select"].map((name) => [
        name,
        chooser(name),
      ]),
    ),
  };
}

/** The address pickers of `Auth`. */
export function pickers(resolver: SdkResolver) {
  const picker = (name: Picker, schema: Schema<unknown>) =>
    opening(resolver, ["Auth", name], "picker", schema, chosenAddress);
  return {
    selectShippingAddress: picker("selectShippingAddress", address),
    createShippingAddress: picker("createShippingAddress", address),
    updateShippingAddress: picker("updateShippingAddress", update),
  };
}
