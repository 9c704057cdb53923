import type { EmulatorOptions } from "./emulator.js";
import type { Feed } from "./events.js";
import { type CheckedAddresses, kakaoAddress } from "./http/addresses.js";
import { hosts } from "./http/hosts.js";
import { createSigningKeys, type SigningKeys } from "./kauth/id_token.js";
import { clock } from "./state/clock.js";
import { exportState } from "./state/export_state.js";
import { restoreState } from "./state/restore_state.js";
import type { EmulatorSnapshot } from "./state/snapshot.js";
import { createState, type State } from "./state/state.js";
import { accountReporter, type AccountReport } from "./webhooks/account_webhook.js";
import { reportChannel } from "./webhooks/channel_webhook.js";
import { createWebhooks, type Webhooks } from "./webhooks/webhooks.js";

type ReportAccount = (report: Omit<AccountReport, "issuer">) => Promise<number | undefined>;

/** What an emulator works on; a reset or an import replaces it. */
export interface Current {
  readonly state: State;
  /** They report what happens in the state. */
  readonly webhooks: Webhooks;
  readonly keys: SigningKeys;
  /** Reports an event of a user's account: resolves to the status of the answer, 0 for none, `undefined` without a webhook. */
  readonly reportAccount: ReportAccount;
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
  // a webhook answers no request, so no address was asked
  const issuer = (addresses.fixed ?? kakaoAddress)(hosts.kauth);
  let keys = createSigningKeys();

  /** A state, and the webhooks that report what happens in it. */
  function start(state: State): Pick<Current, "state" | "webhooks" | "reportAccount"> {
    const webhooks = createWebhooks({
      send: async (request) => (options.fetch ?? fetch)(request),
      clock: () => clock(state),
      changed: (delivery) => feed.emit({ kind: "webhook", delivery }),
    });
    const report = accountReporter(state, keys, webhooks.deliver);
    const reportAccount: ReportAccount = async (what) => report({ ...what, issuer });
    // nobody waits for the app's server
    state.onAccountEvent = ({ app, user }, event) => void reportAccount({ app, user, event });
    state.onChannelEvent = (user, channel, event) =>
      reportChannel(state, user, channel, event, webhooks.deliver);
    return { state, webhooks, reportAccount };
  }

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
    reportAccount: (report) => now.reportAccount(report),
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
