// sharer: how does Kakao's window for sharing (sharer.kakao.com) answer?
import { arrivalOf } from "../http/arrival.js";
import { hosts } from "../http/hosts.js";
import { parameters } from "../http/parameters.js";
import { asUser } from "../kauth/account.js";
import { carriedFields, closePage } from "../pages/form.js";
import { imageOrigins, imagesIn, messageBubble, unknownMessage } from "../pages/message.js";
import { sharePage } from "../pages/share.js";
import { type Language, languageOf } from "../pages/words.js";
import { type Chat, chatsOf } from "../state/chats.js";
import { nameOf } from "../state/friends.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { makeMessage } from "../state/make_message.js";
import type { Deliver } from "../webhooks/webhooks.js";
import { failedPage } from "./failed.js";
import { sendShare } from "./send_share.js";
import { readShareRequest, shareFields, type ShareRequest } from "./share_request.js";

/** The chats the user may choose among. */
function offeredChats(state: State, user: EmulatorUser, type: ShareRequest["type"]): Chat[] {
  const all = chatsOf(state, user);
  const isWithFriend = ({ type: kind }: Chat) => kind === "MemoChat" || kind === "DirectChat";
  if (type === "friend") return all.filter(isWithFriend);
  return all;
}

/** The page that asks which chats a message goes to. */
function choose(
  share: ShareRequest,
  request: Request,
  form: URLSearchParams,
  user: EmulatorUser,
  offered: readonly Chat[],
): Response {
  const language: Language = languageOf(request);
  const { template } = makeMessage(share.app, share.data);
  const images = imageOrigins(imagesIn(template), [
    new URL(arrivalOf(request).named(hosts.cdn)).origin,
    share.origin,
  ]);
  return sharePage({
    language,
    sender: nameOf(user),
    message: template
      ? messageBubble({ language, images }, template)
      : unknownMessage(language, share.data),
    chats: offered,
    chosen: form.getAll("chat"),
    limit: share.limit,
    failed: form.get("step") === "send",
    carried: carriedFields(form, shareFields),
    images,
  });
}

/** `/picker/link`: the window that the SDK opens with a form. */
function sharePicker(
  state: State,
  deliver: Deliver,
  form: URLSearchParams,
  request: Request,
): Promise<Response> {
  const share = readShareRequest(state, form);
  const language = languageOf(request);
  return asUser({ state, request, form, language, carry: shareFields }, (user) => {
    const offered = offeredChats(state, user, share.type);
    const keys = form.getAll("chat");
    const chosen = offered.filter(({ key }) => keys.includes(key));
    const isValid = chosen.length > 0 && chosen.length <= share.limit;
    if (form.get("step") !== "send" || !isValid) {
      return choose(share, request, form, user, offered);
    }
    for (const chat of chosen) sendShare(state, share, user, chat, deliver);
    return closePage(language);
  });
}

/** Answers a request to the host of Kakao's window for sharing; `undefined` for a path it does not have. @throws Refusal */
export async function answerSharer(
  state: State,
  deliver: Deliver,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const form = await parameters(request);
  if (pathname === "/picker/link") return sharePicker(state, deliver, form, request);
  if (pathname === "/picker/failed") return failedPage(form, languageOf(request));
  return undefined;
}
