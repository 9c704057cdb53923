/** A webhook of Kakao's that was sent to an app's server. */
export interface WebhookDelivery {
  readonly id: number;
  readonly kind: "unlink" | "account" | "share" | "channel";
  /** The address of the app's server. */
  readonly url: string;
  /** When it was first sent, by the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  /** How often it was sent, oldest first. */
  readonly attempts: readonly WebhookAttempt[];
  readonly request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** By the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  /** HTTP status of the answer; 0 where none came in time. */
  readonly status: number;
  /** How long the answer took. */
  readonly milliseconds: number;
}
