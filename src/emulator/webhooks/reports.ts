import type { SigningKeys } from "../kauth/id_token.js";
import { clock } from "../state/clock.js";
import type { Link, State } from "../state/state.js";
import { type AccountReport, createAccountReports } from "./account_webhook.js";
import { reportChannel } from "./channel_webhook.js";
import type { WebhookDelivery } from "./delivery.js";
import type { Send } from "./send_request.js";
import { reportUnlink } from "./unlink_webhook.js";
import { createWebhooks, type Webhooks } from "./webhooks.js";

/** What reporting needs beside the state. */
interface Surroundings {
  readonly keys: SigningKeys;
  /** Who signs what is sent now. */
  readonly issuer: () => string;
  readonly send: Send;
  /** Called whenever a delivery has changed. */
  readonly changed: (delivery: WebhookDelivery) => void;
}

/** The webhooks of a state, and the reports that are made by hand: each resolves to the status of the answer, 0 for none, `undefined` without a webhook. */
export interface Reports extends Webhooks {
  readonly reportAccount: (what: Omit<AccountReport, "issuer">) => Promise<number | undefined>;
  readonly reportUnlink: (link: Link, referrer_type: string) => Promise<number | undefined>;
}

/** Reports from now on what happens in a state. */
export function reportsOf(state: State, { keys, issuer, send, changed }: Surroundings): Reports {
  const webhooks = createWebhooks({ send, clock: () => clock(state), changed });
  const { deliver } = webhooks;
  const report = createAccountReports(state, keys, deliver);
  const reportAccount: Reports["reportAccount"] = async (what) =>
    report({ ...what, issuer: issuer() });
  // nobody waits for the app's server
  state.onAccountEvent = ({ app, user }, event) => void reportAccount({ app, user, event });
  state.onChannelEvent = (user, channel, event) =>
    reportChannel(state, user, channel, event, deliver);
  return {
    ...webhooks,
    reportAccount,
    reportUnlink: async (link, referrer_type) => reportUnlink(link, referrer_type, deliver),
  };
}
