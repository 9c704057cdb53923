import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { SdkOptions } from "./fake_sdk/load_sdk.js";
import type { EmulatorEvent } from "./events.js";
import type { AddressOptions } from "./http/addresses.js";
import type { Failure, PlannedFaults } from "./http/faults.js";
import type { SeenRequest } from "./http/recorder.js";
import type { EmulatorLink, EmulatorToken } from "./login_records.js";
import type { SentMessage } from "./state/message.js";
import type { AnswerChange, AnswerRoute } from "./once.js";
import type { Person } from "./state/person.js";
import type { App, EmulatorApp, EmulatorUser } from "./state/sample_data.js";
import type { EmulatorSnapshot } from "./state/snapshot.js";
import type { AppChanges } from "./app_control.js";
import type { AccountReporting, Consents, SignIn, Unlinking } from "./user_control.js";
import type { WebhookDelivery } from "./webhooks/delivery.js";

/** Options of `createEmulator`. */
export interface EmulatorOptions extends AddressOptions {
  /** Apps. @default one with usual consent items and terms */
  readonly apps?: readonly EmulatorApp[];
  /** Users. @default two, the first with data for every consent item */
  readonly users?: readonly EmulatorUser[];
  /** The user at the browser. @default the first user, who agrees to everything */
  readonly person?: Person;
  /** Sends webhooks. @default the global `fetch` */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Whether the login shows pages to click through in a browser. @default false: `person` decides */
  readonly pages?: boolean;
  /** Whether a user gets only so many tokens in a while, as at Kakao; more are error KOE237. @default true */
  readonly quotas?: boolean;
}

/** Kakao on your machine. */
export interface Emulator {
  /**
   * Answers a request to Kakao's API (`kapi.kakao.com`), its login (`kauth.kakao.com`), its windows for sharing
   * (`sharer.kakao.com`), friends (`friend-picker.kakao.com`), channels (`pf.kakao.com`) and addresses (`apps.kakao.com`)
   * or its images (`k.kakaocdn.net`), as Kakao does. At any other host it answers for all of them, by path: it can be the
   * catch-all route of a deployment, below a `basePath`.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * Loads a fake `window.Kakao`, version 2: a new one at each call, as a page load does. It makes API calls, keeps
   * the token and the session, and in a browser opens the login and the pickers, up to Kakao's own pages.
   * It sends over XMLHttpRequest where there is one (let MSW or a route answer it with `fetch`), otherwise over `fetch` directly.
   */
  readonly sdk: (options?: SdkOptions) => KakaoSdk;
  /** Signs a user in: links the user to the app, records consent and issues an access token. */
  readonly signIn: (how?: SignIn) => { readonly access_token: string; readonly user: EmulatorUser };
  /** Sets the user at the browser: which Kakao Account is signed in, and how this user answers the login. What is left out goes back to its default. @throws TypeError for a user that there is not */
  readonly setPerson: (person: Person) => void;
  /** Moves the clock forward: tokens, codes and quotas expire, and webhooks that were not taken are sent again. @throws RangeError beyond the year 9999 */
  readonly advance: (seconds: number) => void;
  /** The emulator's time: milliseconds since 1970. */
  readonly clock: number;
  /** Whether a user gets only so many tokens in a while. */
  readonly quotas: boolean;
  /** Turns the quotas of tokens on or off. */
  readonly setQuotas: (on: boolean) => void;
  /** Signs ID tokens with another key from now on. */
  readonly rotateKeys: () => void;
  /** All users: the initial ones, and those who have signed up since. */
  readonly users: readonly EmulatorUser[];
  /** Adds a user. One with the same id is replaced, and that user's logins end. @throws TypeError for a user that is not as it should be */
  readonly addUser: (user: EmulatorUser) => void;
  /** Changes a user, whose logins stay; what is left out is gone. @throws RangeError for a user id the emulator does not have, TypeError for a user that is not as it should be */
  readonly changeUser: (user: EmulatorUser) => void;
  /** Removes a user, whose logins end. @throws RangeError for a user id the emulator does not have */
  readonly removeUser: (id: number) => void;
  /** The connections of users with apps, ordered by app and user. */
  readonly links: readonly EmulatorLink[];
  /** Access tokens, then refresh tokens, each oldest first. */
  readonly tokens: readonly EmulatorToken[];
  /** Ends the lifetime of a token, as if its time were over. @throws RangeError for a token the emulator does not have */
  readonly expireToken: (token: string) => void;
  /** Ends the login that a token is of, with all of its tokens, as a logout does. @throws RangeError for a token the emulator does not have */
  readonly revokeToken: (token: string) => void;
  /** All apps, with what they did not say filled in. */
  readonly apps: readonly App[];
  /** Adds an app: what it does not say is as in the sample, with an id and keys of its own. @throws TypeError for an app that is not as it should be, or has a key of another one */
  readonly addApp: (app: EmulatorApp) => App;
  /** Changes what an app has, at once; its users stay linked. @throws TypeError for changes that are not as they should be */
  readonly changeApp: (changes: AppChanges) => App;
  /** Returns what a user has agreed to, `undefined` for a user who is not linked; with `scopes` or `serviceTerms`, sets it first. */
  readonly consents: (of?: Consents) => Required<Consents> | undefined;
  /** Unlinks a user as Kakao does, and reports it to the app's webhook: resolves to the status of its response, 0 without a response within 3 seconds. */
  readonly unlink: (whom?: Unlinking) => Promise<number | undefined>;
  /** Reports an event of a user's account to the app's `accountWebhook`, as Kakao does where it is the event's cause: resolves to the status of its response, 0 without a response within 3 seconds. */
  readonly reportAccount: (what: AccountReporting) => Promise<number | undefined>;
  /** Delays every call by so many milliseconds, or every call to one path; 0 ends the delay. @throws RangeError for more than a timer can wait */
  readonly delay: (milliseconds: number, url?: string) => void;
  /** Makes the next call fail, or answer a given body with status 200; several failures queue up. @throws RangeError for what no server can answer with */
  readonly failNext: (failure: Failure) => void;
  /** The failures and delays that are planned and not yet over. */
  readonly faults: PlannedFaults;
  /** Removes all failures and delays. */
  readonly clearFaults: () => void;
  /** The requests so far, oldest first, secrets included: at least the last 10,000, up to 50 MB. */
  readonly requests: readonly SeenRequest[];
  /** The messages users have sent or shared so far, oldest first, one per receiver or chat; as many as of the requests. */
  readonly messages: readonly SentMessage[];
  /** The webhooks sent so far, oldest first, with their answers, secrets included; as many as of the requests. One that the app does not answer as Kakao expects is sent again after 10 and after 60 seconds of the emulator's clock. */
  readonly webhooks: readonly WebhookDelivery[];
  /** Sends a webhook once more, the same request: resolves to the status of its response. @throws RangeError (as a rejection) for an unknown id */
  readonly resendWebhook: (id: number) => Promise<number>;
  /** Removes sign-ins, consents, changes, messages, webhooks, failures and requests, and restores the initial user at the browser and the clock. */
  readonly reset: () => void;
  /**
   * Bends the next answer of a route, and only that one: `emulator.once("/v2/user/me", (body) => ({ ...body, id: 1 }))`.
   * Several for one route take an answer each, in their order. A call that fails as planned with `failNext` is none of
   * the emulator's answers, so the next one is bent. An error of `change` is thrown where nothing catches it, and answered
   * as 500. Returns the function that takes it back.
   *
   * @throws TypeError for what is no route
   */
  readonly once: <Route extends AnswerRoute>(
    route: Route,
    change: AnswerChange<Route>,
  ) => () => void;
  /** Everything the emulator remembers but requests, webhooks and planned failures, as JSON: every token and the keys that sign ID tokens, too. */
  readonly exportState: () => EmulatorSnapshot;
  /** Goes back to an exported state, from which everything continues; what has happened since is forgotten, as with `reset`. @throws TypeError, each mistake with its path, for what is no such state; then nothing has changed */
  readonly importState: (snapshot: EmulatorSnapshot) => void;
  /** Calls the listener, synchronously, with everything that happens from now on; returns the function that ends this. */
  readonly subscribe: (listener: (event: EmulatorEvent) => void) => () => void;
}
