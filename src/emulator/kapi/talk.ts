import type { DataOf, ResponseOf, TypedUrl } from "../../endpoints/by_url.js";
import type { AddressOf } from "../http/addresses.js";
import { ApiRefusal, badConstraint } from "../http/responses.js";
import type { EmulatorUser } from "../state/sample_data.js";
import { hosts } from "../http/hosts.js";
import { clock } from "../state/clock.js";
import { friendsOf, imageOf, isFavorite, nicknameOf, uuidOf } from "../state/friends.js";
import { recordMessage } from "../state/record_message.js";
import { makeMessage, type MessageData } from "../state/make_message.js";
import type { Link, State } from "../state/state.js";
import type { Caller } from "./caller.js";
import { requireConsent, requireTalk } from "./requirements.js";

export function talkProfile({ link }: Caller): ResponseOf<"/v1/api/talk/profile"> {
  requireTalk(link);
  const { user } = link;
  return {
    id: user.id,
    nickName: nicknameOf(user),
    profileImageURL: user.kakao_account?.profile?.profile_image_url ?? "",
    thumbnailURL: imageOf(user),
  };
}

export function friendsBody(
  { state, link }: Caller,
  {
    offset = 0,
    limit = 10,
    order = "asc",
    friend_order = "favorite",
  }: DataOf<"/v1/api/talk/friends">,
  addressOf: AddressOf,
): ResponseOf<"/v1/api/talk/friends"> {
  requireTalk(link);
  requireConsent(link, "FRIENDS", "friends");
  const isLiked = (friend: EmulatorUser) => isFavorite(link.user, friend);
  const rank = (friend: EmulatorUser) =>
    friend_order === "favorite" && isLiked(friend) ? "0" : "1";
  const sortKey = (friend: EmulatorUser) => rank(friend) + nicknameOf(friend);
  const all = friendsOf(state, link).sort((one, other) =>
    sortKey(one).localeCompare(sortKey(other), "ko"),
  );
  if (order === "desc") all.reverse();
  const pageUrl = (from: number) =>
    `${addressOf(hosts.kapi)}/v1/api/talk/friends?offset=${from}&limit=${limit}&order=${order}`;
  return {
    elements: all.slice(offset, offset + limit).map((friend) => ({
      uuid: uuidOf(friend),
      id: friend.id,
      profile_nickname: nicknameOf(friend),
      profile_thumbnail_image: imageOf(friend),
      favorite: isLiked(friend),
    })),
    total_count: all.length,
    favorite_count: all.filter(isLiked).length,
    before_url: offset > 0 ? pageUrl(Math.max(0, offset - limit)) : null,
    after_url: offset + limit < all.length ? pageUrl(offset + limit) : null,
  };
}

export function channelsBody(
  { link }: Caller,
  { channel_ids }: DataOf<"/v2/api/talk/channels">,
): ResponseOf<"/v2/api/talk/channels"> {
  requireTalk(link);
  requireConsent(link, "CHANNELS", "plusfriends");
  const { app, user } = link;
  const channels = app.channels.filter(
    ({ channel_public_id }) => channel_ids?.split(",").includes(channel_public_id) ?? true,
  );
  return {
    user_id: user.id,
    channels: channels.map((channel) => ({
      ...channel,
      relation: "NONE",
      ...user.channels?.find((one) => one.channel_public_id === channel.channel_public_id),
    })),
  };
}

type MemoUrl = Extract<TypedUrl, `/v2/api/talk/memo/${string}`>;
type MessageUrl = Extract<TypedUrl, `/v1/api/talk/friends/message/${string}`>;

/** The name of a sending API in Kakao's refusals: `TALK_MEMO_SEND` for `/v2/api/talk/memo/send`. */
const apiName = (url: string) =>
  `TALK_${/\/(memo|message)\/(.*)$/.exec(url)!.slice(1).join("_").replace("/", "_").toUpperCase()}`;

/** Records a message to one user. */
function record(
  state: State,
  { app, user }: Link,
  url: string,
  { id: to }: EmulatorUser,
  data: MessageData,
): void {
  recordMessage(state, {
    from: user.id,
    to,
    receivers: [to],
    chat_type: to === user.id ? "MemoChat" : "DirectChat",
    url,
    data: { ...data },
    ...makeMessage(app, data),
    at: clock(state),
  });
}

/** Sends a message to the user who sends it. */
export function sendMemo({ state, link, url }: Caller, data: DataOf<MemoUrl>): ResponseOf<MemoUrl> {
  requireTalk(link);
  requireConsent(link, apiName(url), "talk_message");
  record(state, link, url, link.user, data);
  return { result_code: 0 };
}

const messagePath = "/v1/api/talk/friends/message/";

/** Most messages to friends per day: from one sender, to one receiver, and between the two. */
const dailyLimits = { sender: 100, receiver: 100, pair: 20 };
const day = 24 * 60 * 60 * 1000;

/** Why a message does not reach a friend; `undefined` where it does. */
function deliveryFailure(state: State, from: number, friend: EmulatorUser | undefined) {
  if (!friend) return { code: -502, msg: "receiver is not a friend of the sender." };
  if (friend.takesMessages === false || friend.talk === false) {
    return { code: -530, msg: "receiver does not allow messages." };
  }
  const today = state.messages.entries.filter(
    ({ url, at }) => url.startsWith(messagePath) && clock(state) - at < day,
  );
  const sent = today.filter((one) => one.from === from);
  if (sent.length >= dailyLimits.sender)
    return { code: -532, msg: "sender's daily quota exceeded." };
  if (today.filter(({ to }) => to === friend.id).length >= dailyLimits.receiver) {
    return { code: -533, msg: "receiver's daily quota exceeded." };
  }
  if (sent.filter(({ to }) => to === friend.id).length >= dailyLimits.pair) {
    return { code: -536, msg: "daily quota between sender and receiver exceeded." };
  }
  return undefined;
}

/** Sends a message to those friends whom it can reach. */
export function sendMessage(
  { state, link, url }: Caller,
  message: DataOf<MessageUrl>,
): ResponseOf<MessageUrl> {
  requireTalk(link);
  requireConsent(link, apiName(url), "talk_message", "friends");
  const { receiver_uuids, receiver_id_type: _, ...data } = message;
  const from = link.user.id;
  if (receiver_uuids.includes(uuidOf(link.user))) {
    throw badConstraint("receiver_uuids", " Not allowed to send a message to some of receivers.");
  }
  const friends = friendsOf(state, link);
  const successful_receiver_uuids: string[] = [];
  const failure_info: { code: number; msg: string; receiver_uuids: string[] }[] = [];
  for (const uuid of new Set(receiver_uuids)) {
    const friend = friends.find((one) => uuidOf(one) === uuid);
    const failure = deliveryFailure(state, from, friend);
    const sameFailure = failure_info.find(({ code }) => code === failure?.code);
    if (sameFailure) {
      sameFailure.receiver_uuids.push(uuid);
    } else if (failure) {
      failure_info.push({ ...failure, receiver_uuids: [uuid] });
    } else {
      record(state, link, url, friend!, data);
      successful_receiver_uuids.push(uuid);
    }
  }
  const [first] = failure_info;
  if (first && !successful_receiver_uuids.length) throw new ApiRefusal(400, first.code, first.msg);
  return first ? { successful_receiver_uuids, failure_info } : { successful_receiver_uuids };
}
