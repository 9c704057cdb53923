// emulator: how do tests and local development run without Kakao's servers, accounts and keys?
// It answers requests to Kakao's hosts from memory (state/, kapi/, kauth/, apps/), imitates the SDK (fake_sdk/),
// and lets tests sign users in, plan failures and move the clock.
import { omitUndefined } from "../validation/arguments.js";
import { dispatch } from "./dispatch.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import { loadSdk } from "./fake_sdk/load_sdk.js";
import { directXhr, type Xhr } from "./fake_sdk/xhr.js";
import { createFaults } from "./http/faults.js";
import { record, type SeenRequest } from "./http/recorder.js";
import { preflightResponse } from "./http/responses.js";
import { createSigningKeys } from "./kauth/id_token.js";
import { moveClock } from "./state/expiry.js";
import { createHistory } from "./state/history.js";
import { findLink } from "./state/links.js";
import { createState, type Link, type State } from "./state/state.js";
import type { Send } from "./webhooks/deliver.js";
import { reportUnlink } from "./webhooks/unlink_webhook.js";
import { addApp, changeApp } from "./app_control.js";
import { checkPerson, checkSeed } from "./seed/check_seed.js";
import { clock } from "./state/clock.js";
import { addUser, consentsOf, signIn, unlinkUser } from "./user_control.js";

/** Moves the clock; gives the links that ended because their user had not signed up in time. */
function advance(state: State, seconds: number): Link[] {
  const pending = [...state.links.values()].filter(({ registered }) => !registered);
  moveClock(state, seconds);
  return pending.filter(({ app, user }) => !findLink(state, app, user));
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
  const { apps, users, person, pages, quotas } = options;
  checkSeed("createEmulator", omitUndefined({ apps, users, person }));
  const initialState = () => createState(apps, users, person, pages, quotas);
  let state = initialState();
  const keys = createSigningKeys();
  const faults = createFaults();
  const requests = createHistory<SeenRequest>();
  const send: Send = async (request) => (options.fetch ?? fetch)(request);
  const report = (link: Link, reason: string) => reportUnlink(link, reason, send);

  const emulator: Emulator = {
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.method === "OPTIONS") return preflightResponse(request);
      await record(requests, request);
      return dispatch({ state, keys, faults, send }, request);
    },
    sdk(options = {}) {
      const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
      return loadSdk(options, XMLHttpRequest ?? directXhr((request) => emulator.fetch(request)));
    },
    signIn: (how = {}) => signIn(state, how),
    setPerson(person) {
      checkPerson("setPerson", person, state.users);
      state.person = person;
    },
    advance(seconds) {
      // a webhook that does not answer is no failure of the clock
      for (const link of advance(state, seconds)) void report(link, "INCOMPLETE_SIGN_UP");
    },
    get clock() {
      return clock(state);
    },
    setQuotas(on) {
      state.limitsTokens = on;
    },
    get quotas() {
      return state.limitsTokens;
    },
    rotateKeys: () => keys.rotate(),
    get apps() {
      return state.apps;
    },
    addApp: (app) => addApp(state, app),
    get users() {
      return state.users;
    },
    addUser: (user) => addUser(state, user),
    changeApp: (changes) => changeApp(state, changes),
    consents: (of = {}) => consentsOf(state, of),
    async unlink(whom = {}) {
      const link = unlinkUser(state, whom);
      return link && report(link, whom.referrer_type ?? "UNLINK_FROM_APPS");
    },
    delay: faults.delay,
    failNext: faults.failNext,
    requests: requests.entries,
    get messages() {
      return state.messages.entries;
    },
    reset() {
      state = initialState();
      faults.clear();
      requests.clear();
    },
  };
  return emulator;
}
