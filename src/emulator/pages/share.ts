import type { ChatType } from "../state/chat.js";
import type { Chat } from "../state/chats.js";
import { choiceGroup } from "./choices.js";
import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** What the page to share on shows. */
interface SharePage {
  readonly language: Language;
  readonly sender: string;
  readonly message: Html;
  readonly chats: readonly Chat[];
  /** Keys of the chats that are chosen already. */
  readonly chosen: readonly string[];
  readonly limit: number;
  /** Whether none or too many were chosen. */
  readonly failed: boolean;
  readonly carried: Html;
  readonly images: readonly string[];
}

/** The kinds of chats, in the order in which they are listed. */
const kinds: readonly ChatType[] = [
  "MemoChat",
  "DirectChat",
  "MultiChat",
  "OpenDirectChat",
  "OpenMultiChat",
];

/** The page that shows a message, and asks which chats it goes to. */
export function sharePage(shown: SharePage): Response {
  const { language, sender, message, chats, chosen, limit, failed, carried, images } = shown;
  const say = words[language];
  const group = (kind: ChatType) =>
    choiceGroup(
      say.chats[kind],
      chats
        .filter(({ type }) => type === kind)
        .map(({ key, name }) => ({
          type: "checkbox",
          field: "chat",
          value: key,
          name,
          isChosen: chosen.includes(key),
        })),
    );
  return page(
    language,
    say.share,
    html`<p>${say.as} <strong>${sender}</strong></p>
      ${message} ${failed && html`<p class="warning" role="alert">${say.chooseChats(limit)}</p>`}
      <form method="post">
        ${carried} ${kinds.map(group)}
        <button name="step" value="send">${say.send}</button>
        <button class="quiet" name="step" value="cancel">${say.cancel}</button>
      </form>`,
    { images },
  );
}
