import type { ChatType } from "./chat.js";

/** How a message was made: of a `template_object`, of a page's address, or of a template of the app. */
export type MessageKind = "default" | "scrap" | "custom";

/** A message a user has sent. */
export interface SentMessage {
  /** Id of the user who sent the message. */
  readonly from: number;
  /** Id of the user who received the message: the sender for a memo. Absent where a chat has several, or strangers. */
  readonly to?: number;
  /** Ids of the users who received the message; of an open chat those whom the emulator knows. */
  readonly receivers: readonly number[];
  /** Kind of the chat it went to. */
  readonly chat_type: ChatType;
  readonly kind: MessageKind;
  /** Path of the call, such as `/v2/api/talk/memo/default/send`; `/picker/link` for a message that was shared. */
  readonly url: string;
  /** What was sent, without the receivers. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The message as KakaoTalk shows it, its variables filled in; absent for a template that the emulator does not know. */
  readonly template?: Readonly<Record<string, unknown>>;
  /** Values for the variables of the template. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}
