import { adminEndpoints, tokenEndpoints } from "../endpoints/rest_tables.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import { flattenEndpoints } from "../endpoints/flatten_table.js";
import { deadline } from "../client/deadline.js";
import { json, noToken, notLinked, preflight, raw, Refusal, refused } from "./http/responses.js";
import type { EmulatorApp, EmulatorUser } from "./state/sample_data.js";
import { createFaults, failed, type Failure } from "./http/faults.js";
import { createHistory } from "./state/history.js";
import { hosts } from "./http/hosts.js";
import { routes } from "./kapi/routes.js";
import { loadSdk, type SdkOptions } from "./fake_sdk/load_sdk.js";
import { directXhr, type Xhr } from "./fake_sdk/xhr.js";
import { answerApps } from "./apps/apps.js";
import { createSigningKeys } from "./kauth/id_token.js";
import { answerLogin } from "./kauth/kauth.js";
import { lifetimes } from "./kauth/keys.js";
import {
  agree,
  type AppCaller,
  type Caller,
  clock,
  createState,
  issue,
  link,
  type Link,
  linkOf,
  moveClock,
  type Person,
  type SentMessage,
  type State,
  tokenOf,
  unlink,
} from "./state/state.js";
import { dataOf, parameters } from "./http/parameters.js";

/** What {@link createEmulator} starts with. */
export interface EmulatorOptions {
  /** Apps. @default one with usual consent items and terms */
  readonly apps?: readonly EmulatorApp[];
  /** Users. @default two, the first with data for every consent item */
  readonly users?: readonly EmulatorUser[];
  /** Who sits at the browser. @default the first user, who agrees to everything */
  readonly person?: Person;
  /** Sends webhooks. @default the global `fetch` */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Whether the login shows its pages, for a person in a browser to click through. @default false: `person` answers */
  readonly pages?: boolean;
}

/** How a user signs in. */
export interface SignIn {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** Ids of the consent items the user agrees to now; earlier consents stay. @default all */
  readonly scopes?: readonly string[];
  /** Tags of the service terms the user agrees to now. @default all */
  readonly serviceTerms?: readonly string[];
  /** Seconds the token lives. @default 7199 */
  readonly expiresIn?: number;
}

/** What a user has agreed to in an app. */
export interface Consents {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** Ids of the consent items. @default as they are */
  readonly scopes?: readonly string[];
  /** Tags of the service terms. @default as they are */
  readonly serviceTerms?: readonly string[];
}

/** Whom to unlink, and why. */
export interface Unlinking {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** What Kakao reports as the reason. @default "UNLINK_FROM_APPS", the user's own settings at Kakao */
  readonly referrer_type?: string;
}

/** A request the emulator has seen. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What was sent; of more than a million characters the first ones, and `…`. */
  readonly body: string;
}

/** Kakao on your machine. */
export interface Emulator {
  /**
   * Answers a request to Kakao's API (`kapi.kakao.com`), its login (`kauth.kakao.com`) or its address pickers
   * (`apps.kakao.com`), as Kakao does.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * Loads a fake `window.Kakao`, version 2: a new one each time, as a page load does. It has the calls to
   * the API, the token and the session, and in a browser the login and the pickers, up to Kakao's own pages.
   * Over XMLHttpRequest where there is one (let MSW or a route answer it with `fetch`), else over `fetch` directly.
   */
  readonly sdk: (options?: SdkOptions) => KakaoSdk;
  /** Signs a user in: links it to the app, records its consent and issues a token. */
  readonly signIn: (how?: SignIn) => { readonly access_token: string; readonly user: EmulatorUser };
  /** Says who sits at the browser: whom the login finds, and what it is answered. The rest goes back to its default. */
  readonly setPerson: (person: Person) => void;
  /** Moves the clock on: tokens, codes and quotas run out, and are forgotten. @throws RangeError beyond the year 9999 */
  readonly advance: (seconds: number) => void;
  /** Signs ID tokens with another key from now on. */
  readonly rotateKeys: () => void;
  /** The users there are: those it started with, and those who have signed up since. */
  readonly users: readonly EmulatorUser[];
  /** Adds a user, or puts one in the place of another with the same id, whose logins end. */
  readonly addUser: (user: EmulatorUser) => void;
  /** What a user has agreed to, `undefined` where there is no link; with `scopes` or `serviceTerms`, sets it first. */
  readonly consents: (of?: Consents) => Required<Consents> | undefined;
  /** Unlinks a user as Kakao does, and reports it to the app's webhook: gives the status it answered with, 0 where nothing came within 3 seconds. */
  readonly unlink: (whom?: Unlinking) => Promise<number | undefined>;
  /** Makes every call take a while longer, or those to one path; with 0 no longer. @throws RangeError for a time no timer takes */
  readonly delay: (milliseconds: number, url?: string) => void;
  /** Makes the next call fail, or answer what you say with status 200; several wait in line. @throws RangeError for what no server can answer with */
  readonly failNext: (failure: Failure) => void;
  /** What has been requested so far, oldest first, secrets included; the last 10,000 at least, up to 50 MB. */
  readonly requests: readonly SeenRequest[];
  /** The messages users have sent so far, oldest first: one for each who got it; as many as of the requests. */
  readonly messages: readonly SentMessage[];
  /** Forgets sign-ins, consents, changes, messages, failures and requests; the person and the clock are as at first. */
  readonly reset: () => void;
}

/** Characters of a body that are kept. */
const mostOfBody = 1_000_000;
/** Milliseconds Kakao waits for the answer of a webhook. */
const webhookTime = 3000;
const forAdmin = new Set(flattenEndpoints(adminEndpoints));
const byUrl = new Map(
  [...flattenEndpoints(tokenEndpoints), ...forAdmin].map((endpoint) => [endpoint.url, endpoint]),
);

function whoCalls(
  state: State,
  request: Request,
  endpoint: Endpoint,
  found: URLSearchParams,
): Caller | AppCaller {
  const { url, auth } = endpoint;
  const [, scheme, key] =
    /^(Bearer|KakaoAK)\s+(.*)$/.exec(request.headers.get("Authorization") ?? "") ?? [];
  if (scheme === "Bearer" && auth !== "admin") {
    const token = tokenOf(state, key!);
    if (!token) throw noToken();
    if (token.expiresAt <= clock(state)) {
      throw new Refusal(401, -401, "this access token is already expired");
    }
    return { state, link: token.grant.link, token: key, url };
  }
  if (scheme !== "KakaoAK") throw new Refusal(401, -401, "no authentication key!");
  const app = state.apps.find(({ adminKey }) => adminKey === key);
  if (!app || !forAdmin.has(endpoint)) throw new Refusal(401, -401, "invalid app key.");
  if (auth === "admin") return { state, app };
  const user = state.users.find(({ id }) => String(id) === found.get("target_id"));
  const linked = user && linkOf(state, app, user);
  if (!linked) throw notLinked();
  return { state, link: linked, token: undefined, url };
}

/** The text, or what of it is kept: a copy, since a part of a string keeps all of it in memory. */
function shortened(text: string): string {
  if (text.length <= mostOfBody) return text;
  const bytes = new TextEncoder().encode(text.slice(0, mostOfBody));
  return `${new TextDecoder().decode(bytes)}…`;
}

/**
 * Starts an emulated Kakao: apps, users, consents and tokens in memory, behind `fetch`.
 *
 * @example
 * ```ts
 * const emulator = createEmulator();
 * const kakao = wrapKakao(emulator.sdk());
 * kakao.init("javascript-key");
 * kakao.Auth.setAccessToken(emulator.signIn().access_token);
 * const me = await kakao.API.me();
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { apps, users, person, pages } = options;
  let state = createState(apps, users, person, pages);
  const keys = createSigningKeys();
  const faults = createFaults();
  const requests = createHistory<SeenRequest>();

  function find(operation: string, user?: number, app?: number) {
    const foundUser =
      user === undefined ? state.users[0] : state.users.find(({ id }) => id === user);
    const foundApp = app === undefined ? state.apps[0] : state.apps.find(({ id }) => id === app);
    if (!foundUser) throw new RangeError(`${operation}: user: the emulator has no user ${user}.`);
    if (!foundApp) throw new RangeError(`${operation}: app: the emulator has no app ${app}.`);
    return { user: foundUser, app: foundApp };
  }

  async function report(link: Link, referrer_type: string): Promise<number | undefined> {
    const { adminKey, id, unlinkWebhook } = link.app;
    if (unlinkWebhook === undefined) return undefined;
    const body = { app_id: String(id), user_id: String(link.user.id), referrer_type };
    const send = async () => {
      const request = new Request(unlinkWebhook, {
        method: "POST",
        headers: { Authorization: `KakaoAK ${adminKey}` },
        body: new URLSearchParams(body),
      });
      const response = await (options.fetch ?? fetch)(request);
      // nobody reads it, and the connection is free again
      await response.body?.cancel();
      return response.status;
    };
    return deadline(send(), { timeout: webhookTime }, "unlinkWebhook").catch(() => 0);
  }

  /** Keeps what was requested. */
  async function record(request: Request): Promise<void> {
    const { method, url } = request;
    // some implementations of Headers keep the case they were given
    const headers = Object.fromEntries(
      [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
    );
    const body = shortened(await request.clone().text());
    const size = [url, body, ...Object.entries(headers).flat()].join("").length;
    requests.add({ method, url, headers, body }, size);
  }

  async function answer(request: Request): Promise<Response> {
    const { host, pathname } = new URL(request.url);
    await faults.wait(pathname, request.signal);
    const failure = faults.next(pathname);
    if (failure) return failed(failure, request);
    const login = host === hosts.kauth && (await answerLogin(state, keys, request));
    if (login) return login;
    const own = host === hosts.apps && (await answerApps(state, request));
    if (own) return own;
    const endpoint = byUrl.get(pathname);
    if (!endpoint || host !== hosts.kapi) {
      return raw(404, `The emulator has no ${pathname}.`, request);
    }
    try {
      // `me` may be asked with POST too
      if (request.method !== endpoint.method && pathname !== "/v2/user/me") {
        throw new Refusal(405, -2, "method not allowed");
      }
      const found = await parameters(request);
      const caller = whoCalls(state, request, endpoint, found);
      const route = routes[pathname as keyof typeof routes] as (
        caller: Caller | AppCaller,
        data: Record<string, unknown>,
      ) => unknown;
      return json(200, route(caller, dataOf(endpoint, found)), request);
    } catch (thrown) {
      if (thrown instanceof Refusal) return refused(thrown, request);
      throw thrown;
    }
  }

  const emulator: Emulator = {
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.method === "OPTIONS") return preflight(request);
      await record(request);
      return answer(request);
    },
    sdk(options = {}) {
      const own = (globalThis as { XMLHttpRequest?: new () => Xhr }).XMLHttpRequest;
      return loadSdk(options, own ?? directXhr((request) => emulator.fetch(request)));
    },
    signIn({ user: id, app: appId, scopes, serviceTerms, expiresIn } = {}) {
      const { user, app } = find("signIn", id, appId);
      const linked = link(state, app, user);
      const items = scopes ?? app.scopes.map((one) => one.id);
      agree(state, linked, items, serviceTerms ?? app.serviceTerms.map((one) => one.tag));
      const grant = {
        link: linked,
        lifetime: lifetimes.javascript,
        clientId: app.javascriptKey,
        openid: false,
        nonce: undefined,
        loggedInAt: clock(state),
      };
      return { access_token: issue(state, grant, expiresIn), user };
    },
    setPerson(person) {
      state.person = person;
    },
    advance(seconds) {
      // who has run out of time to sign up is unlinked, and Kakao reports it
      const pending = [...state.links.values()].filter(({ registered }) => !registered);
      moveClock(state, seconds);
      for (const linked of pending) {
        if (linkOf(state, linked.app, linked.user)) continue;
        // nobody may listen there; Kakao does not mind either
        void report(linked, "INCOMPLETE_SIGN_UP");
      }
    },
    rotateKeys() {
      keys.rotate();
    },
    get users() {
      return state.users;
    },
    addUser(user) {
      const old = state.users.findIndex(({ id }) => id === user.id);
      const copy = structuredClone(user);
      if (old < 0) {
        state.users.push(copy);
        return;
      }
      for (const app of state.apps) {
        const linked = linkOf(state, app, state.users[old]!);
        if (linked) unlink(state, linked);
      }
      state.users[old] = copy;
    },
    consents({ user: id, app: appId, scopes, serviceTerms } = {}) {
      const { user, app } = find("consents", id, appId);
      const linked = linkOf(state, app, user);
      if (!linked) return undefined;
      if (scopes) linked.scopes.clear();
      if (serviceTerms) linked.terms.clear();
      agree(state, linked, scopes ?? [], serviceTerms ?? []);
      return {
        user: user.id,
        app: app.id,
        scopes: [...linked.scopes],
        serviceTerms: [...linked.terms.keys()],
      };
    },
    async unlink({ user: id, app: appId, referrer_type = "UNLINK_FROM_APPS" } = {}) {
      const { user, app } = find("unlink", id, appId);
      const linked = linkOf(state, app, user);
      if (!linked) return undefined;
      unlink(state, linked);
      return report(linked, referrer_type);
    },
    delay: faults.delay,
    failNext: faults.failNext,
    requests: requests.entries,
    get messages() {
      return state.messages.entries;
    },
    reset() {
      state = createState(apps, users, person, pages);
      faults.clear();
      requests.clear();
    },
  };
  return emulator;
}
