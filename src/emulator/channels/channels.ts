// channels: how do the pages of KakaoTalk channels (pf.kakao.com) answer?
import { parameters } from "../http/parameters.js";
import { asUser } from "../kauth/account.js";
import { channelPage, noChannelPage } from "../pages/channel.js";
import { html } from "../pages/html.js";
import { languageOf } from "../pages/words.js";
import { findChannel, relationOf } from "../state/channels.js";
import type { State } from "../state/state.js";
import { setRelation } from "./set_relation.js";

/** What the form of a channel's page does. */
const steps: Readonly<Record<string, "ADDED" | "BLOCKED">> = { add: "ADDED", block: "BLOCKED" };

/** Answers a request to the host of channels: `/<public id>`, or that with `/friend` or `/chat`; `undefined` for another path. */
export async function answerChannels(
  state: State,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const [, publicId, what] = /^\/([^/]+)(?:\/(friend|chat|sdk_error))?\/?$/.exec(pathname) ?? [];
  if (publicId === undefined) return undefined;
  const language = languageOf(request);
  const channel = findChannel(state, publicId);
  if (!channel || what === "sdk_error") return noChannelPage(language, publicId);
  const form = await parameters(request);
  return asUser({ state, request, form, language, carry: [] }, (user) => {
    const step = form.get("step") ?? "";
    const relation = Object.hasOwn(steps, step) ? steps[step] : undefined;
    if (relation) setRelation(state, user, channel, relation);
    return channelPage(language, channel, relationOf(user, publicId), {
      isChat: what === "chat",
      canBlock: true,
      carried: html``,
    });
  });
}
