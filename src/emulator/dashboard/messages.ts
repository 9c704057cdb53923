import { imagesIn, imageOrigins, messageBubble, unknownMessage } from "../pages/message.js";
import { words as pageWords } from "../pages/words.js";
import type { TemplateObject } from "../../endpoints/talk/template.js";
import type { SentMessage } from "../state/message.js";
import type { EmulatorUser } from "../state/sample_data.js";
import { read } from "./control_api.js";
import { h, keyedList, setText, show } from "./dom.js";
import type { View } from "./frame.js";
import { nameOfId, readUsers } from "./known.js";
import { place } from "./place.js";
import { section } from "./section.js";
import { dateOf, language, words } from "./words.js";

const say = words.messages;
/** How many messages are shown. */
const most = 100;

interface Shown {
  readonly key: string;
  readonly message: SentMessage;
  readonly from: string;
  readonly to: string;
}

/** Who received a message: by name, or the kind of a chat of strangers. */
const receiversOf = ({ receivers, chat_type }: SentMessage, users: readonly EmulatorUser[]) =>
  receivers.map((id) => nameOfId(users, id)).join(", ") || pageWords[language].chats[chat_type];

function bubbleOf(message: SentMessage) {
  const { template, data, args } = message;
  if (!template) {
    const { template_id } = data as { template_id?: number };
    return unknownMessage(language, { template_id, template_args: args });
  }
  const images = imageOrigins(imagesIn(template), [location.origin]);
  return messageBubble({ language, images }, template as TemplateObject);
}

function messageCard() {
  const title = h("h2");
  const details = h("p", { class: "hint" });
  const bubble = h("div");
  const data = h("pre", { tabindex: 0 });
  const element = h(
    "li",
    { class: "message" },
    title,
    details,
    bubble,
    h("details", {}, h("summary", {}, say.data), data),
  );
  let isShown = false;
  return {
    element,
    update({ message, from, to }: Shown) {
      setText(title, say.to(from, to));
      const { chat_type, url, at } = message;
      setText(details, [pageWords[language].chats[chat_type], url, dateOf(at)].join(" · "));
      // what was sent does not change
      if (isShown) return;
      isShown = true;
      place(bubble, bubbleOf(message));
      setText(data, JSON.stringify(message.data, null, 2));
    },
  };
}

export function messagesView(): View {
  const list = h("ul", { class: "messages", "aria-label": words.sections.messages });
  const empty = h("p", { class: "empty" }, say.none);
  const set = keyedList<Shown>(list, ({ key }) => key, messageCard);
  return {
    element: section("messages", [], list, empty),
    async refresh() {
      const [messages, users] = await Promise.all([
        read<SentMessage[]>(`/messages?last=${most}`),
        readUsers(),
      ]);
      // several may be sent at once
      const sameTime = new Map<number, number>();
      const keys = messages.map(({ at }) => {
        const count = (sameTime.get(at) ?? 0) + 1;
        sameTime.set(at, count);
        return `${at} ${count}`;
      });
      set(
        messages
          .map((message, index) => ({
            key: keys[index]!,
            message,
            from: nameOfId(users, message.from),
            to: receiversOf(message, users),
          }))
          .reverse(),
      );
      show(list, messages.length > 0);
      show(empty, messages.length === 0);
    },
  };
}
