// emulator: how do tests and local development run without Kakao's servers, accounts and keys?
// It answers requests to Kakao's hosts from memory (state/, kapi/, kauth/, apps/), imitates the SDK (fake_sdk/),
// and lets tests sign users in, plan failures and move the clock.
import { omitUndefined } from "../validation/arguments.js";
import { dispatch } from "./dispatch.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import { createFeed } from "./events.js";
import { loadSdk } from "./fake_sdk/load_sdk.js";
import { directXhr, type Xhr } from "./fake_sdk/xhr.js";
import { checkAddresses } from "./http/addresses.js";
import { receive } from "./http/arrival.js";
import { createFaults } from "./http/faults.js";
import { preflightResponse } from "./http/responses.js";
import { createSigningKeys } from "./kauth/id_token.js";
import { type LoginMethods, loginMethods } from "./login_methods.js";
import { createObserver } from "./observe.js";
import { createBends } from "./once.js";
import { checkSnapshot } from "./state/check_snapshot.js";
import { exportState } from "./state/export_state.js";
import { restoreState } from "./state/restore_state.js";
import { moveClock } from "./state/expiry.js";
import { findLink } from "./state/links.js";
import type { Person } from "./state/person.js";
import type { EmulatorApp, EmulatorUser } from "./state/sample_data.js";
import { createState, type Link, type State } from "./state/state.js";
import { reportAccount } from "./webhooks/account_webhook.js";
import { reportChannel } from "./webhooks/channel_webhook.js";
import type { Send } from "./webhooks/send_request.js";
import { reportUnlink } from "./webhooks/unlink_webhook.js";
import { createWebhooks, type Webhooks } from "./webhooks/webhooks.js";
import { addApp, type AppChanges, changeApp } from "./app_control.js";
import { checkPerson, checkSeed } from "./seed/check_seed.js";
import { clock } from "./state/clock.js";
import {
  addUser,
  consentsOf,
  findReported,
  type SignIn,
  signIn,
  unlinkUser,
} from "./user_control.js";

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
  const addresses = checkAddresses(options);
  let keys = createSigningKeys();
  const feed = createFeed();
  const changed = () => feed.emit({ kind: "change" });
  const observer = createObserver(feed);
  const faults = createFaults(changed);
  const bends = createBends(changed);
  const send: Send = async (request) => (options.fetch ?? fetch)(request);

  /** The webhooks that report what happens in a state. */
  function webhooksOf(state: State): Webhooks {
    const webhooks = createWebhooks({
      send,
      clock: () => clock(state),
      changed: (delivery) => feed.emit({ kind: "webhook", delivery }),
    });
    // nobody waits for the app's server
    state.onAccountEvent = ({ app, user }, event) =>
      void reportAccount(state, keys, { app, user, event }, webhooks.deliver);
    state.onChannelEvent = (user, channel, event) =>
      reportChannel(state, user, channel, event, webhooks.deliver);
    return webhooks;
  }
  const initialState = () => createState(apps, users, person, pages, quotas);
  let state = initialState();
  let webhooks = webhooksOf(state);
  const report = (link: Link, reason: string) => reportUnlink(link, reason, webhooks.deliver);

  /** What changes something, and tells the listeners so. */
  const telling =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const result = change(...args);
      changed();
      return result;
    };

  /** Forgets everything, and goes on with another state. */
  function goOnWith(next: State): void {
    webhooks.stop();
    state = next;
    webhooks = webhooksOf(next);
    faults.clear();
    bends.clear();
    observer.clear();
    changed();
  }

  const emulator: Omit<Emulator, keyof LoginMethods> = {
    async fetch(input, init) {
      const given = input instanceof Request && !init ? input : new Request(input, init);
      if (given.method === "OPTIONS") return preflightResponse(given);
      const request = await receive(given, addresses);
      return observer.observe(request, clock(state), (seen) =>
        dispatch({ state, keys, faults, bends, deliver: webhooks.deliver }, request, seen),
      );
    },
    sdk(options = {}) {
      const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
      return loadSdk(options, XMLHttpRequest ?? directXhr((request) => emulator.fetch(request)));
    },
    signIn: telling((how: SignIn = {}) => signIn(state, how)),
    setPerson: telling((person: Person) => {
      checkPerson("setPerson", person, state.users);
      state.person = person;
    }),
    advance: telling((seconds: number) => {
      // a webhook that does not answer is no failure of the clock
      for (const link of advance(state, seconds)) void report(link, "INCOMPLETE_SIGN_UP");
      webhooks.sendDue();
    }),
    rotateKeys: telling(() => keys.rotate()),
    get clock() {
      return clock(state);
    },
    setQuotas: telling((on: boolean) => {
      state.limitsTokens = on;
    }),
    get quotas() {
      return state.limitsTokens;
    },
    get apps() {
      return state.apps;
    },
    addApp: telling((app: EmulatorApp) => addApp(state, app)),
    get users() {
      return state.users;
    },
    addUser: telling((user: EmulatorUser) => addUser(state, user)),
    changeApp: telling((changes: AppChanges) => changeApp(state, changes)),
    consents(of = {}) {
      const consents = consentsOf(state, of);
      if (of.scopes || of.serviceTerms) changed();
      return consents;
    },
    async unlink(whom = {}) {
      const link = unlinkUser(state, whom);
      changed();
      return link && report(link, whom.referrer_type ?? "UNLINK_FROM_APPS");
    },
    async reportAccount(what) {
      const report = { ...what, ...findReported(state, what) };
      return reportAccount(state, keys, report, webhooks.deliver);
    },
    delay: faults.delay,
    failNext: faults.failNext,
    faults: faults.planned,
    clearFaults: faults.cancel,
    requests: observer.requests,
    get messages() {
      return state.messages.entries;
    },
    get webhooks() {
      return webhooks.deliveries;
    },
    resendWebhook: (id) => webhooks.resend(id),
    once: bends.add,
    exportState: () => ({ ...exportState(state), keys: structuredClone(keys.exported()) }),
    importState(given) {
      checkSnapshot("importState", given);
      const snapshot = structuredClone(given);
      const next = createState(snapshot.apps, snapshot.users, snapshot.person, pages, quotas);
      restoreState(next, snapshot);
      keys = createSigningKeys(snapshot.keys);
      goOnWith(next);
    },
    reset: () => goOnWith(initialState()),
    subscribe: feed.subscribe,
  };
  const logins = loginMethods(() => state, changed);
  // as they are: getters are read anew each time
  return Object.defineProperties(emulator, Object.getOwnPropertyDescriptors(logins)) as Emulator;
}
