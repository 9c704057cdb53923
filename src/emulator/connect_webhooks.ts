import type { Feed } from "./events.js";
import type { SigningKeys } from "./kauth/id_token.js";
import { clock } from "./state/clock.js";
import type { State } from "./state/state.js";
import { reportAccount } from "./webhooks/account_webhook.js";
import { reportChannel } from "./webhooks/channel_webhook.js";
import type { Send } from "./webhooks/send_request.js";
import { createWebhooks, type Webhooks } from "./webhooks/webhooks.js";

/** The webhooks that report what happens in a state. */
export function connectWebhooks(state: State, keys: SigningKeys, send: Send, feed: Feed): Webhooks {
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
