import {
  type UnknownRecord,
  isObject,
  isNonEmptyString,
  throwInvalid,
} from "../validation/arguments.js";
import { KakaoStateError } from "../errors/classes.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { issue } from "../validation/issues.js";
import {
  boolean,
  closed,
  refinedString,
  enumOf,
  optional,
  type Schema,
  string,
  stringOr,
  commaListOrArray,
} from "../validation/schema.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { HintsV1, SdkV1 } from "../sdk/removed_v1.js";
import { isOwnPage, loginFailure, unusable } from "./login_error.js";
import { remember, type Remembered } from "./login_state.js";
import { during, leaving, type Session, tap, watch, windowed } from "./popup_session.js";

/** Ids of consent items: text between commas, or a list. */
type List<Known extends string> = Known | (string & {}) | readonly (Known | (string & {}))[];

interface LoginSettings {
  /** Consent items to ask for, such as `account_email`; those of the console when left out. */
  readonly scope?:
    | List<"openid" | "account_email" | "profile_nickname" | "friends" | "talk_message">
    | undefined;
  /** Tags of the service terms to ask consent for (Kakao Sync). */
  readonly serviceTerms?: List<never> | undefined;
  /** `login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows nothing (KakaoTalk only). */
  readonly prompt?: List<"login" | "none" | "create" | "select_account"> | undefined;
  /** KakaoTalk channels to offer on the consent page. */
  readonly channelPublicId?: List<never> | undefined;
  /** Comes back unchanged; `false` sends none, which is right where a server owns the callback. @default a random one, which `handleRedirect` compares */
  readonly state?: string | false | undefined;
  /** For the ID token; `false` sends none. @default a random one where the scope has `openid` */
  readonly nonce?: string | false | undefined;
  /** Page of this origin to go back to, remembered beside the state. */
  readonly returnTo?: string | undefined;
  /** Fills in the account on the login page. */
  readonly loginHint?: string | undefined;
  /** Whether KakaoTalk may log in on a phone. @default true */
  readonly throughTalk?: boolean | undefined;
  /** Whether KakaoTalk's own login may be used inside KakaoTalk. @default true */
  readonly throughSyncplugin?: boolean | undefined;
  /** The kind of device, where it is no computer and no phone. */
  readonly deviceType?: "watch" | "tv" | undefined;
  /** @deprecated SDK v1: it is called `prompt`. */
  readonly prompts?: SdkV1<HintsV1["prompts"]> | undefined;
}

/** What `Auth.authorize` takes. */
export interface AuthorizeSettings extends LoginSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. Required without `isPopup`. */
  readonly redirectUri?: string | undefined;
  /** Logs in in a window of its own, and resolves with the code. @default false */
  readonly isPopup?: boolean | undefined;
  /** Id of a settlement, for partners. */
  readonly settleId?: string | undefined;
  /** Id of a prepared certificate login, for partners. */
  readonly kauth_tx_id?: string | undefined;
}

/** What `Auth.authorizeForCert` takes. */
export interface AuthorizeForCertSettings extends LoginSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri: string;
  /** Id of the settlement. */
  readonly settleId: string;
  /** What is signed. */
  readonly signData: string;
  /** What identifies the signer. */
  readonly identifyItems?: string | undefined;
}

/** A login that was answered: what the server needs to exchange the code. */
export interface Authorized extends Remembered {
  /** The authorization code: usable once, within minutes. */
  readonly code: string;
  /** The state of the login; absent where none was sent. */
  readonly state?: string | undefined;
}

const text = () => optional(string());
const flag = () => optional(boolean());

const common = () => ({
  scope: optional(commaListOrArray()),
  serviceTerms: optional(commaListOrArray()),
  prompt: optional(commaListOrArray()),
  channelPublicId: optional(commaListOrArray()),
  state: optional(stringOr(false)),
  nonce: optional(stringOr(false)),
  returnTo: optional(refinedString("page of this origin", isOwnPage)),
  loginHint: text(),
  throughTalk: flag(),
  throughSyncplugin: flag(),
  deviceType: optional(enumOf("watch", "tv")),
});
const absolute = "absolute URL";
const redirectTo = () => refinedString(absolute, (value) => /^https?:\/\/./.test(value));
const login = /* @__PURE__ */ closed(() => ({
  redirectUri: optional(redirectTo()),
  ...common(),
  isPopup: flag(),
  settleId: text(),
  kauth_tx_id: text(),
}));
const certificate = /* @__PURE__ */ closed(() => ({
  redirectUri: redirectTo(),
  ...common(),
  settleId: string(),
  signData: string(),
  identifyItems: text(),
}));

/** Milliseconds a login in a window may take, as in the SDK. */
const defaultTimeout = 600_000;
const inTalk = () => /KAKAOTALK/i.test(navigator.userAgent);

/** 192 bits, in digits. */
const random = () => crypto.getRandomValues(new Uint32Array(6)).join("-");

/** What the SDK gets, and what is remembered of it. */
interface Prepared {
  readonly settings: UnknownRecord & { readonly state?: string };
  readonly memory: Remembered;
}

function prepare(operation: string, { returnTo, ...settings }: UnknownRecord): Prepared {
  for (const [key, value] of Object.entries(settings)) {
    if (Array.isArray(value)) settings[key] = value.join();
  }
  const { redirectUri, isPopup } = settings;
  if (!redirectUri && !isPopup) {
    const hint = "Pass it as registered in the console.";
    throwInvalid(operation, [issue("settings.redirectUri", absolute, redirectUri, hint)]);
  }
  if (settings["state"] === false) delete settings["state"];
  else settings["state"] ||= random();
  if (settings["nonce"] === false) delete settings["nonce"];
  else if (/(^|[\s,])openid([\s,]|$)/.test(String(settings["scope"])))
    settings["nonce"] ||= random();
  // what the SDK sends where there is none: the token call has to repeat it
  const memory = {
    redirectUri: redirectUri ?? "JS-SDK",
    nonce: settings["nonce"],
    returnTo,
  };
  return { settings, memory } as Prepared;
}

/** Keeps the state before the page is left; it would be of no use afterwards. */
function keep(operation: string, { settings: { state }, memory }: Prepared): void {
  if (state === undefined || remember(state, memory)) return;
  throw new KakaoStateError(
    `${operation}: this browser stores nothing. Pass state: false if your server checks it.`,
    { code: "no_storage" },
  );
}

/** A login in a window: we own the SDK's questions to Kakao, so that they end when the login does. */
function inWindow(
  operation: string,
  sdk: KakaoSdk,
  prepared: Prepared,
  running: Session<Authorized>,
): void {
  const { settings, memory } = prepared;
  const { state } = settings;
  const { done, fail, lost, after } = running;
  const answer = (body: UnknownRecord) => {
    // the number of the question's own answer; Kakao's text says what went wrong
    const { error_code, ...rest } = body;
    const { code, error } = rest;
    if (error_code === "700") fail({ error: "server_error", ...rest, error_code });
    else if (error) fail({ state, ...rest });
    else if (isNonEmptyString(code)) done({ code, state, ...memory });
    else fail(unusable(operation, "code", "text", body));
  };

  let popup: Window | null | undefined;
  after(() => popup?.close());
  let address = "";
  let ask: (() => void) | undefined;
  const work = during(
    [
      tap(window, "open", (found: Window | null, [url]: [string]) => {
        address = url;
        return (popup = found);
      }),
      tap(window, "setTimeout", (timer: number, [run, pause]: [() => void, number]) => {
        if (pause === 1000 && !ask) {
          clearTimeout(timer);
          ask = run;
        }
        return timer;
      }),
    ],
    () => sdk.Auth.authorize(settings),
  );
  // the SDK reads it again when it answers, and would lead this page there
  delete settings["redirectUri"];
  Promise.resolve(work).then((body) => isObject(body) && answer(body), fail);
  if (popup === null) return lost("blocked");
  if (!ask) return;

  // its first question, asked of a recorder, tells the address
  let url = "";
  const recorder = class {
    open(_: string, asked: string) {
      url = asked;
    }
    addEventListener() {}
    setRequestHeader() {}
    send() {}
  };
  during(
    [
      [window, "XMLHttpRequest", () => recorder],
      [window, "setTimeout", () => () => 0],
    ],
    ask,
  );
  const over = new AbortController();
  const question = async () => {
    const response = await fetch(url, over).catch(() => undefined);
    const body: unknown = response?.status === 200 && (await response.json().catch(() => {}));
    // 300: not yet
    if (isObject(body) && body["error_code"] !== "300") answer(body);
  };
  let timer: ReturnType<typeof setTimeout>;
  const again = () => {
    if (!over.signal.aborted) timer = setTimeout(() => void question().then(again), 1000);
  };
  again();
  after(() => {
    over.abort();
    clearTimeout(timer);
  });
  if (!popup) return;
  watch(popup, running, () => {
    // on its way through the app it is closed at once
    if (inTalk() || !/^http[^?]+\/oauth\//.test(address)) return;
    clearTimeout(timer);
    // it may have closed itself, after the login
    setTimeout(lost, 1000, "closed");
    void question().then(() => lost("closed"));
  });
}

/** `Auth.authorize` and `Auth.authorizeForCert`. */
export function logins(resolver: SdkResolver) {
  const starting = <T>(name: "authorize" | "authorizeForCert", schema: Schema<unknown>) =>
    windowed<T>(
      resolver,
      `Auth.${name}`,
      "login",
      schema,
      (operation, sdk, given, { signal, timeout }) => {
        const prepared = prepare(operation, given);
        const { settings } = prepared;
        const { prompt, isPopup, state } = settings;
        if (String(prompt).includes("none") && !inTalk()) {
          throw loginFailure(
            { error: "auto_login", error_description: "NOT_SUPPORTED_BROWSER", state },
            operation,
          );
        }
        const limits = { signal, timeout: timeout ?? (isPopup ? defaultTimeout : false) };
        return [
          limits,
          (running) => {
            if (isPopup) return inWindow(operation, sdk, prepared, running as never);
            keep(operation, prepared);
            leaving(running);
            // what it says comes to `redirectUri`, and so to `handleRedirect`
            return void Promise.resolve(sdk.Auth[name](settings)).catch(() => {});
          },
        ];
      },
    );
  return {
    authorize: starting<Authorized>("authorize", login),
    authorizeForCert: starting<never>("authorizeForCert", certificate),
  };
}
