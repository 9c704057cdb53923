import type { EmulatorChannel } from "../state/sample_data.js";
import { errorPage } from "./error.js";
import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** The page of a channel: what it is to the user, and what the user can do. */
export function channelPage(
  language: Language,
  { channel_uuid, channel_public_id }: EmulatorChannel,
  relation: string,
  { isChat, canBlock, carried }: { isChat: boolean; canBlock: boolean; carried: Html },
): Response {
  const say = words[language];
  const relations: Readonly<Record<string, string>> = {
    ADDED: say.isAdded,
    BLOCKED: say.isBlocked,
  };
  return page(
    language,
    isChat ? say.chat : say.channel,
    html`<p><strong>${channel_uuid}</strong> <small>(${channel_public_id})</small></p>
      <p>${relations[relation] ?? say.isNone}</p>
      ${isChat && html`<p>${say.chatOpen}</p>`}
      <form method="post">
        ${carried} <button name="step" value="add">${say.addChannel}</button>
        ${canBlock && html`<button class="quiet" name="step" value="block">${say.blockChannel}</button>`}
        <button class="quiet" name="step" value="cancel">${say.back}</button>
      </form>`,
  );
}

/** The page for a channel that is none. */
export const noChannelPage = (language: Language, publicId: string): Response =>
  errorPage(language, {
    status: 404,
    cause: words[language].noChannel,
    details: [[words[language].sent, html`<code>${publicId}</code>`]],
  });
