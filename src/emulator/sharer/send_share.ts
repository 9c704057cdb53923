import { type Chat, hashOfChat } from "../state/chats.js";
import { clock } from "../state/clock.js";
import { recordMessage } from "../state/record_message.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { makeMessage } from "../state/make_message.js";
import type { Deliver } from "../webhooks/webhooks.js";
import { reportShare } from "../webhooks/share_webhook.js";
import type { ShareRequest } from "./share_request.js";

/** Sends a message to a chat, and reports it to the app where the app has asked for that. */
export function sendShare(
  state: State,
  { app, data, callbackArgs }: ShareRequest,
  { id: from }: EmulatorUser,
  chat: Chat,
  deliver: Deliver,
): void {
  const receivers = chat.members.map(({ id }) => id);
  const hasOneReceiver = chat.type === "MemoChat" || chat.type === "DirectChat";
  recordMessage(state, {
    from,
    ...(hasOneReceiver && { to: receivers[0]! }),
    receivers,
    chat_type: chat.type,
    url: "/picker/link",
    data: { ...data },
    ...makeMessage(app, data),
    at: clock(state),
  });
  if (!callbackArgs) return;
  const { template_id } = data;
  // the window does not wait for the app's server
  void reportShare(
    state,
    app,
    {
      ...callbackArgs,
      CHAT_TYPE: chat.type,
      HASH_CHAT_ID: hashOfChat(app, chat),
      ...(template_id !== undefined && { TEMPLATE_ID: template_id }),
    },
    deliver,
  );
}
