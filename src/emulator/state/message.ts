/** A message a user has sent. */
export interface SentMessage {
  /** Id of the user who sent the message. */
  readonly from: number;
  /** Id of the user who received the message: the sender for a memo. */
  readonly to: number;
  /** Path of the call, such as `/v2/api/talk/memo/default/send`. */
  readonly url: string;
  /** What was sent, without the receivers. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}
