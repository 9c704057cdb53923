import type { SeenRequest } from "./http/recorder.js";
import type { WebhookDelivery } from "./webhooks/delivery.js";

/**
 * What happens in an emulator: a request came in, was answered, a webhook was sent or answered, or something else
 * changed: users, apps, links, tokens, messages, the clock, faults, or everything by a reset.
 */
export type EmulatorEvent =
  | { readonly kind: "request"; readonly request: SeenRequest }
  | { readonly kind: "answer"; readonly request: SeenRequest }
  | { readonly kind: "webhook"; readonly delivery: WebhookDelivery }
  | { readonly kind: "change" };

type Listener = (event: EmulatorEvent) => void;

/** Where events come from. */
export interface Feed {
  /** Tells all listeners. An error of one is thrown where nothing catches it, as with an `EventTarget`: it belongs to no request. */
  readonly emit: (event: EmulatorEvent) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: Listener) => () => void;
}

export function createFeed(): Feed {
  // an object for each subscription: one function may subscribe twice
  const subscriptions = new Set<{ readonly listener: Listener }>();
  return {
    emit(event) {
      for (const { listener } of subscriptions) {
        try {
          listener(event);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
    subscribe(listener) {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => void subscriptions.delete(subscription);
    },
  };
}
