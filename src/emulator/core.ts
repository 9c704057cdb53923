import { connectWebhooks } from "./connect_webhooks.js";
import type { EmulatorOptions } from "./emulator.js";
import { createFeed, type Feed } from "./events.js";
import { createFaults, type Faults } from "./http/faults.js";
import { createSigningKeys, type SigningKeys } from "./kauth/id_token.js";
import { createObserver, type Observer } from "./observe.js";
import { type Bends, createBends } from "./once.js";
import { createState, type State } from "./state/state.js";
import type { Send } from "./webhooks/send_request.js";
import type { Webhooks } from "./webhooks/webhooks.js";

/** What an emulator consists of. A reset or an import replaces its state. */
export interface Core {
  readonly state: State;
  readonly keys: SigningKeys;
  readonly webhooks: Webhooks;
  readonly feed: Feed;
  readonly observer: Observer;
  readonly faults: Faults;
  readonly bends: Bends;
  /** A state with these apps and users, or those of the options. */
  readonly newState: (seed?: Pick<EmulatorOptions, "apps" | "users" | "person">) => State;
  /** Forgets everything, and goes on with another state, and where they are given with other keys. */
  readonly goOnWith: (next: State, keys?: SigningKeys) => void;
  /** Tells the listeners that something has changed. */
  readonly changed: () => void;
}

export function createCore(options: EmulatorOptions): Core {
  const { pages, quotas } = options;
  const feed = createFeed();
  const changed = () => feed.emit({ kind: "change" });
  const observer = createObserver(feed);
  const faults = createFaults(changed);
  const bends = createBends(changed);
  const send: Send = async (request) => (options.fetch ?? fetch)(request);
  const newState: Core["newState"] = ({ apps, users, person } = options) =>
    createState(apps, users, person, pages, quotas);
  let state = newState();
  let keys = createSigningKeys();
  let webhooks = connectWebhooks(state, keys, send, feed);
  return {
    get state() {
      return state;
    },
    get keys() {
      return keys;
    },
    get webhooks() {
      return webhooks;
    },
    feed,
    observer,
    faults,
    bends,
    newState,
    changed,
    goOnWith(next, otherKeys = keys) {
      webhooks.stop();
      state = next;
      keys = otherKeys;
      webhooks = connectWebhooks(state, keys, send, feed);
      faults.clear();
      bends.clear();
      observer.clear();
      changed();
    },
  };
}
