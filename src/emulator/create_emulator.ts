// emulator: how do tests and local development run without Kakao's servers, accounts and keys?
// It answers requests to Kakao's hosts from memory (state/, kapi/, kauth/, apps/), imitates the SDK (fake_sdk/),
// and lets tests sign users in, plan failures and move the clock.
import { omitUndefined } from "../validation/arguments.js";
import { controlsOf } from "./controls.js";
import { createCore } from "./core.js";
import { dispatch } from "./dispatch.js";
import type { Emulator, EmulatorOptions } from "./emulator.js";
import { loadSdk } from "./fake_sdk/load_sdk.js";
import { directXhr, type Xhr } from "./fake_sdk/xhr.js";
import { checkAddresses } from "./http/addresses.js";
import { receive } from "./http/arrival.js";
import { preflightResponse } from "./http/responses.js";
import { type LoginMethods, loginMethods } from "./login_methods.js";
import { checkSeed } from "./seed/check_seed.js";
import { clock } from "./state/clock.js";

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
  const addresses = checkAddresses(options);
  const core = createCore(options);
  const { faults, bends, observer, feed } = core;

  const emulator: Omit<Emulator, keyof LoginMethods> = {
    async fetch(input, init) {
      const given = input instanceof Request && !init ? input : new Request(input, init);
      if (given.method === "OPTIONS") return preflightResponse(given);
      const request = await receive(given, addresses);
      return observer.observe(request, clock(core.state), (seen) => {
        const { state, keys, webhooks } = core;
        return dispatch({ state, keys, faults, bends, deliver: webhooks.deliver }, request, seen);
      });
    },
    sdk(options = {}) {
      const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
      return loadSdk(options, XMLHttpRequest ?? directXhr((request) => emulator.fetch(request)));
    },
    ...controlsOf(core),
    delay: faults.delay,
    failNext: faults.failNext,
    faults: faults.planned,
    clearFaults: faults.cancel,
    once: bends.add,
    subscribe: feed.subscribe,
    requests: observer.requests,
    get clock() {
      return clock(core.state);
    },
    get quotas() {
      return core.state.limitsTokens;
    },
    get apps() {
      return core.state.apps;
    },
    get users() {
      return core.state.users;
    },
    get messages() {
      return core.state.messages.entries;
    },
    get webhooks() {
      return core.webhooks.deliveries;
    },
    resendWebhook: (id) => core.webhooks.resend(id),
  };
  const logins = loginMethods(() => core.state, core.changed);
  // as they are: getters are read anew each time
  return Object.defineProperties(emulator, Object.getOwnPropertyDescriptors(logins)) as Emulator;
}
