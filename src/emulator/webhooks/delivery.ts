/** The webhooks an app may have. */
export type WebhookKind = "unlink" | "account" | "share" | "channel";

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** When it was sent, by the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  /** The status of the answer; 0 where none came within 3 seconds, or the address is none. */
  readonly status: number;
  /** How long the answer took. */
  readonly milliseconds: number;
}

/** A webhook that the emulator has sent, or tried to. */
export interface WebhookDelivery {
  /** Number of the delivery: 1 is the first since the start, or the last `reset`. */
  readonly id: number;
  readonly kind: WebhookKind;
  /** The address of the app's server; of a GET without its query, which `request.url` has. */
  readonly url: string;
  /** When it happened, by the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  /** The attempts so far, oldest first: the last 20. */
  readonly attempts: readonly WebhookAttempt[];
  /** Whether the last attempt was answered as Kakao expects: 200 for `unlink`, 202 for `account`, 2XX for the others. */
  readonly delivered: boolean;
  /** When it is sent again, by the emulator's clock: milliseconds since 1970. `undefined` where it is not. */
  readonly nextAt: number | undefined;
  /** What is sent, secrets included, the same at each attempt. */
  readonly request: {
    readonly method: "GET" | "POST";
    readonly url: string;
    /** Header names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** The statuses with which Kakao's documentation tells the app to answer. */
const expected: Readonly<Record<WebhookKind, (status: number) => boolean>> = {
  unlink: (status) => status === 200,
  account: (status) => status === 202,
  share: (status) => status >= 200 && status < 300,
  channel: (status) => status >= 200 && status < 300,
};

/** Whether an answer is one that Kakao's documentation asks for. */
export const isExpected = (kind: WebhookKind, status: number): boolean => expected[kind](status);
