// emulator: how do tests and local development run without Kakao's servers, accounts and keys?
// It answers requests to Kakao's hosts from memory (state/, kapi/, kauth/, apps/), imitates the SDK (fake_sdk/),
// and lets tests sign users in, plan failures and move the clock.
import { omitUndefined } from "../validation/arguments.js";
import { createCurrent } from "./current.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import { createFeed } from "./events.js";
import { loadSdk } from "./fake_sdk/load_sdk.js";
import { directXhr, type Xhr } from "./fake_sdk/xhr.js";
import { checkAddresses } from "./http/addresses.js";
import { checkSnapshot } from "./state/check_snapshot.js";
import { moveClock } from "./state/expiry.js";
import { findLink } from "./state/links.js";
import type { Link, State } from "./state/state.js";
import { type AppMethods, appMethods } from "./app_methods.js";
import { checkPerson, checkSeed } from "./seed/check_seed.js";
import { clock } from "./state/clock.js";
import { createTraffic } from "./traffic.js";
import { findReported, unlinkUser } from "./user_control.js";
import { type UserMethods, userMethods } from "./user_methods.js";

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
  const { apps, users, person } = options;
  checkSeed("createEmulator", omitUndefined({ apps, users, person }));
  const feed = createFeed();
  const changed = () => feed.emit({ kind: "change" });
  const addresses = checkAddresses(options);
  const current = createCurrent(options, addresses, feed);
  const traffic = createTraffic(current, addresses, feed);
  /** Forgets what was planned for, and what has come to, the state that was. */
  function forget(): void {
    traffic.clear();
    changed();
  }

  const emulator: Omit<Emulator, keyof (AppMethods & UserMethods)> = {
    ...traffic.methods,
    sdk(options = {}) {
      const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
      return loadSdk(options, XMLHttpRequest ?? directXhr((request) => emulator.fetch(request)));
    },
    setPerson(person) {
      checkPerson("setPerson", person, current.state.users);
      current.state.person = person;
      changed();
    },
    advance(seconds) {
      // a webhook that does not answer is no failure of the clock
      for (const link of advance(current.state, seconds)) {
        void current.webhooks.reportUnlink(link, "INCOMPLETE_SIGN_UP");
      }
      changed();
      current.webhooks.sendDue();
    },
    rotateKeys() {
      current.keys.rotate();
      changed();
    },
    get clock() {
      return clock(current.state);
    },
    async unlink(whom = {}) {
      const link = unlinkUser(current.state, whom);
      changed();
      const reason = whom.referrer_type ?? "UNLINK_FROM_APPS";
      return link && current.webhooks.reportUnlink(link, reason);
    },
    async reportAccount(what) {
      return current.webhooks.reportAccount({ ...what, ...findReported(current.state, what) });
    },
    get messages() {
      return current.state.messages.entries;
    },
    get webhooks() {
      return current.webhooks.deliveries;
    },
    resendWebhook: (id) => current.webhooks.resend(id),
    exportState: current.snapshot,
    importState(snapshot) {
      checkSnapshot("importState", snapshot);
      current.restore(structuredClone(snapshot));
      forget();
    },
    reset() {
      current.reset();
      forget();
    },
    subscribe: feed.subscribe,
  };
  const stateNow = () => current.state;
  // as they are: getters are read anew each time
  for (const part of [appMethods(stateNow, changed), userMethods(stateNow, changed)]) {
    Object.defineProperties(emulator, Object.getOwnPropertyDescriptors(part));
  }
  return emulator as Emulator;
}
