import { KakaoStateError } from "../errors/classes.js";

declare const instead: unique symbol;

/** Type of a name that only SDK v1 has: using it does not compile, and the compiler shows `Instead`, which says what to write. */
export interface SdkV1<Instead extends string> {
  readonly [instead]: Instead;
}

/**
 * Type of a callback of SDK v1: one that is passed does not compile, and the compiler shows `Instead`. It can be called, so
 * that the parameters of the callback have a type, and are no further errors.
 */
export interface CallbackV1<Instead extends string> extends SdkV1<Instead> {
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  (...args: any[]): any;
}

/** What to do about callbacks of SDK v1. */
export const v1Callback = "Callbacks are SDK v1: leave it out and await the promise.";

/** What to do about the callback of v1's `Link`: SDK v2 has none. */
export const v1ShareCallback = "Callbacks are SDK v1: leave it out, nothing is called back.";

/** What to write instead of `prompts`. */
export const v1Prompts = "It is called prompt in SDK v2.";

/** Functions that only v1 has on `Auth`, and what to write in v2. */
const authFunctions = {
  /** @deprecated SDK v1: use `Auth.authorize({ redirectUri })`. */
  login: "It is SDK v1: use Auth.authorize({ redirectUri }).",
  /** @deprecated SDK v1: use `Auth.authorize({ redirectUri, prompt: "login" })`. */
  loginForm: "It is SDK v1: use Auth.authorize({ redirectUri, prompt: 'login' }).",
  /** @deprecated SDK v1: use `Auth.authorize({ redirectUri })` on a button of your own. */
  createLoginButton: "It is SDK v1: use Auth.authorize({ redirectUri }) on your own button.",
  /** @deprecated SDK v1: use `Auth.getStatusInfo()`. */
  getStatus: "It is SDK v1: use Auth.getStatusInfo().",
  /** @deprecated SDK v1: refresh tokens stay on your server (`kakao-typed/oauth`). */
  getRefreshToken: "It is SDK v1: refresh tokens stay on your server.",
  /** @deprecated SDK v1: refresh tokens stay on your server (`kakao-typed/oauth`). */
  setRefreshToken: "It is SDK v1: refresh tokens stay on your server.",
} as const;

/** What to write instead of v1's `Link`. */
const v1Link = "It is SDK v1: use Share, which has the same functions.";

/** What to write instead of parts of SDK v1, as the compiler shows it. */
export interface HintsV1 {
  readonly callback: typeof v1Callback;
  readonly link: typeof v1Link;
  readonly prompts: typeof v1Prompts;
  readonly story: "It is SDK v1: SDK v2 has nothing for KakaoStory. Share sends to KakaoTalk.";
  readonly plusFriend: "It is SDK v1: use Channel.addChannel and Channel.chat.";
}

/** Callbacks of SDK v1: they do not compile, and the compiler shows `Hint`. */
export interface CallbacksV1<Hint extends string = typeof v1Callback> {
  /** @deprecated SDK v1: it is not called. */
  readonly success?: CallbackV1<Hint> | undefined;
  /** @deprecated SDK v1: it is not called. */
  readonly fail?: CallbackV1<Hint> | undefined;
  /** @deprecated SDK v1: it is not called. */
  readonly always?: CallbackV1<Hint> | undefined;
  /** @deprecated SDK v1: it is not called. */
  readonly callback?: CallbackV1<Hint> | undefined;
}

/** Callbacks of SDK v1, for functions that return nothing. */
export type NoCallbacksV1 = CallbacksV1<typeof v1ShareCallback>;

/** Functions of `Auth` in SDK v1: a call does not compile, and rejects at run time with the same message. */
export type AuthV1 = {
  readonly [Name in keyof typeof authFunctions]: SdkV1<(typeof authFunctions)[Name]>;
};

/** Namespaces of SDK v1: using one does not compile. */
export interface NamespacesV1 {
  /** @deprecated SDK v1: use `Share`, which has the same functions. */
  readonly Link: SdkV1<HintsV1["link"]>;
  /** @deprecated SDK v1: SDK v2 has nothing for KakaoStory; `Share` sends to KakaoTalk. */
  readonly Story: SdkV1<HintsV1["story"]>;
  /** @deprecated SDK v1: use `Channel.addChannel` and `Channel.chat`. */
  readonly PlusFriend: SdkV1<HintsV1["plusFriend"]>;
}

/** Functions of a namespace that reject with a message each. */
const rejectingFunctions = (
  namespace: string,
  messages: Readonly<Record<string, string>>,
): object =>
  Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      async () => {
        throw new KakaoStateError(`${namespace}.${name}: ${message}`, { code: "unsupported" });
      },
    ]),
  );

/** The functions that only v1 has on `Auth`. */
export const authV1 = (): object => rejectingFunctions("Auth", authFunctions);

/** The `Link` of v1, which has the functions of `Share`. */
export const linkV1 = (share: object): object =>
  rejectingFunctions(
    "Link",
    Object.fromEntries([...Object.keys(share), "cleanup"].map((name) => [name, v1Link])),
  );
