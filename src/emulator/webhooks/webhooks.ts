// webhooks: how does Kakao report to the app's own server, and what became of each report?
import { createHistory } from "../state/history.js";
import {
  isExpected,
  type WebhookAttempt,
  type WebhookDelivery,
  type WebhookKind,
} from "./delivery.js";
import { type Send, sendRequest } from "./send_request.js";
import { createWaiting } from "./waiting.js";

/** A webhook to deliver: to which address of the app, and with what. */
interface Report {
  readonly kind: WebhookKind;
  readonly url: string;
  /** The address with the query of a GET. @default `url` */
  readonly address?: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Delivers a webhook: resolves to the status of the first attempt, 0 without an answer. Never rejects. */
export type Deliver = (report: Report) => Promise<number>;

type Kept = { -readonly [Key in keyof WebhookDelivery]: WebhookDelivery[Key] } & {
  attempts: WebhookAttempt[];
};

/**
 * Milliseconds after a failed attempt until the next one. Kakao documents neither number nor times; it only says that
 * a report may come again. The emulator's are few and short, so that an app's server meets a report that is repeated.
 */
const retryAfter = [10_000, 60_000];
const mostAttempts = 20;

export interface Webhooks {
  /** All deliveries, oldest first: at least the last 10,000, up to 50 MB. */
  readonly deliveries: readonly WebhookDelivery[];
  readonly deliver: Deliver;
  /** Sends a delivery once more, now. @throws RangeError (as a rejection) for an unknown id */
  readonly resend: (id: number) => Promise<number>;
  /** Sends what is due by the emulator's clock: after the clock was moved. */
  readonly sendDue: () => void;
  /** Ends everything: nothing is sent from now on. */
  readonly stop: () => void;
}

/** What webhooks need of the emulator. */
interface Surroundings {
  readonly send: Send;
  /** The emulator's time: milliseconds since 1970. */
  readonly clock: () => number;
  /** Called whenever a delivery has changed. */
  readonly changed: (delivery: WebhookDelivery) => void;
}

function newDelivery(id: number, at: number, report: Report): Kept {
  const { kind, url, address = url, method, headers, body = "" } = report;
  const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    id,
    kind,
    url,
    at,
    attempts: [],
    delivered: false,
    nextAt: undefined,
    request: { method, url: address, headers: Object.fromEntries(names), body },
  };
}

/** Delivers webhooks, keeps what became of them, and sends again what was not answered as Kakao expects. */
export function createWebhooks({ send, clock, changed }: Surroundings): Webhooks {
  const history = createHistory<Kept>();
  const waiting = createWaiting<Kept>(clock, (kept) => {
    void attempt(kept, retryAfter.slice(kept.attempts.length));
  });
  let count = 0;
  let isStopped = false;

  async function attempt(kept: Kept, retries: readonly number[]): Promise<number> {
    waiting.remove(kept);
    const [at, from] = [clock(), performance.now()];
    const status = await sendRequest(kept.request, send);
    kept.attempts.push({ at, status, milliseconds: Math.round(performance.now() - from) });
    if (kept.attempts.length > mostAttempts) kept.attempts.shift();
    kept.delivered = isExpected(kept.kind, status);
    if (isStopped) return status;
    const [next] = retries;
    if (!kept.delivered && next !== undefined) waiting.add(kept, next);
    changed(kept);
    return status;
  }

  return {
    deliveries: history.entries,
    async deliver(report) {
      if (isStopped) return 0;
      count += 1;
      const kept = newDelivery(count, clock(), report);
      // an attempt takes some 100 bytes
      history.add(kept, JSON.stringify(kept).length + mostAttempts * 100);
      changed(kept);
      return attempt(kept, retryAfter);
    },
    async resend(id) {
      const kept = history.entries.find((one) => one.id === id);
      if (!kept) throw new RangeError(`resendWebhook: id: the emulator has no delivery ${id}.`);
      return attempt(kept, []);
    },
    sendDue: waiting.takeDue,
    stop() {
      isStopped = true;
      waiting.clear();
    },
  };
}
