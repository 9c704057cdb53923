import type { EmulatorOptions } from "./emulator.js";
import type { Feed } from "./events.js";
import { type CheckedAddresses, kakaoAddress } from "./http/addresses.js";
import { hosts } from "./http/hosts.js";
import { createSigningKeys, type SigningKeys } from "./kauth/id_token.js";
import { exportState } from "./state/export_state.js";
import { restoreState } from "./state/restore_state.js";
import type { EmulatorSnapshot } from "./state/snapshot.js";
import { createState, type State } from "./state/state.js";
import { type Reports, reportsOf } from "./webhooks/reports.js";

/** What an emulator works on; a reset or an import replaces it. */
export interface Current {
  readonly state: State;
  /** They report what happens in the state. */
  readonly webhooks: Reports;
  readonly keys: SigningKeys;
  /** Names this address as the issuer of what answers no request, such as a webhook. */
  readonly setIssuer: (address: string) => void;
  /** Goes back to the beginning. The keys stay, since clients keep them. */
  readonly reset: () => void;
  readonly snapshot: () => EmulatorSnapshot;
  /** Goes on from an exported state, which has been checked. */
  readonly restore: (snapshot: EmulatorSnapshot) => void;
}

/** Begins with what the options say. */
export function createCurrent(
  options: EmulatorOptions,
  addresses: CheckedAddresses,
  feed: Feed,
): Current {
  const { apps, users, person, pages, quotas } = options;
  let issuer = (addresses.fixed ?? kakaoAddress)(hosts.kauth);
  let keys = createSigningKeys();

  /** A state, and the webhooks that report what happens in it. */
  const start = (state: State) => ({
    state,
    webhooks: reportsOf(state, {
      keys,
      issuer: () => issuer,
      send: async (request) => (options.fetch ?? fetch)(request),
      changed: (delivery) => feed.emit({ kind: "webhook", delivery }),
    }),
  });

  const beginning = () => createState(apps, users, person, pages, quotas);
  let now = start(beginning());
  function goOnWith(state: State): void {
    now.webhooks.stop();
    now = start(state);
  }

  return {
    get state() {
      return now.state;
    },
    get webhooks() {
      return now.webhooks;
    },
    get keys() {
      return keys;
    },
    setIssuer(address) {
      issuer = address;
    },
    reset: () => goOnWith(beginning()),
    snapshot: () => ({ ...exportState(now.state), keys: structuredClone(keys.exported()) }),
    restore(snapshot) {
      const state = createState(snapshot.apps, snapshot.users, snapshot.person, pages, quotas);
      restoreState(state, snapshot);
      keys = createSigningKeys(snapshot.keys);
      goOnWith(state);
    },
  };
}
