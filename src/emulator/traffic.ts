import type { Current } from "./current.js";
import { dispatch } from "./dispatch.js";
import type { Emulator } from "./emulator.js";
import type { Feed } from "./events.js";
import type { CheckedAddresses } from "./http/addresses.js";
import { arrivalOf, receive } from "./http/arrival.js";
import { createFaults } from "./http/faults.js";
import { hosts } from "./http/hosts.js";
import { preflightResponse } from "./http/responses.js";
import { createObserver } from "./observe.js";
import { createBends } from "./once.js";
import { clock } from "./state/clock.js";

/** What an emulator has for requests: how it answers them, with what was planned for them, and what it remembers of them. */
export interface Traffic {
  readonly methods: Pick<
    Emulator,
    "fetch" | "requests" | "delay" | "failNext" | "faults" | "clearFaults" | "once"
  >;
  /** Forgets what was planned, and what has come. */
  readonly clear: () => void;
}

/** Whether an app's server asks, rather than a browser: for tokens, keys or the discovery document. */
const isOfServer = ({ url }: Request): boolean =>
  /^https:\/\/[^/]+\/(oauth\/token|\.well-known\/)/.test(url);

export function createTraffic(current: Current, addresses: CheckedAddresses, feed: Feed): Traffic {
  const changed = () => feed.emit({ kind: "change" });
  const observer = createObserver(feed);
  const faults = createFaults(changed);
  const bends = createBends(changed);
  return {
    methods: {
      async fetch(input, init) {
        const given = input instanceof Request && !init ? input : new Request(input, init);
        if (given.method === "OPTIONS") return preflightResponse(given);
        const request = await receive(given, addresses);
        if (isOfServer(request)) current.setIssuer(arrivalOf(request).named(hosts.kauth));
        return observer.observe(request, clock(current.state), (seen) =>
          dispatch({ current, faults, bends }, request, seen),
        );
      },
      requests: observer.requests,
      delay: faults.delay,
      failNext: faults.failNext,
      faults: faults.planned,
      clearFaults: faults.cancel,
      once: bends.add,
    },
    clear() {
      faults.clear();
      bends.clear();
      observer.clear();
    },
  };
}
