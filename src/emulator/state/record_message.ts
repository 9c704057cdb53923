import type { SentMessage } from "./message.js";
import type { State } from "./state.js";

/** Adds a message to those that were sent. */
export function recordMessage({ messages }: State, message: SentMessage): void {
  const { template, ...rest } = message;
  // the template of a default message is the one in its data
  const isOwn = template !== message.data["template_object"];
  messages.add(message, JSON.stringify(isOwn ? message : rest).length);
}
