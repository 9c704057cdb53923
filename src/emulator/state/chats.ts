import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ChatType, EmulatorChat } from "./chat.js";
import { nameOf, talkFriendsOf } from "./friends.js";
import type { App, EmulatorUser } from "./sample_data.js";
import type { State } from "./state.js";

/** A chat a message can be shared to. */
export interface Chat {
  readonly id: number;
  readonly type: ChatType;
  readonly name: string;
  readonly members: readonly EmulatorUser[];
  /** What is the same for all who are in the chat. */
  readonly key: string;
}

/** The chats of a user who has none of a seed: a group with all friends, and two open chats. */
function sampleChats(friends: readonly EmulatorUser[]): EmulatorChat[] {
  const members = friends.map(({ id }) => id);
  return [
    ...(members.length
      ? [{ id: 380_000_000_001, type: "MultiChat", name: "주말 모임", members } as const]
      : []),
    { id: 380_000_000_002, type: "OpenDirectChat", name: "오픈채팅 문의" },
    { id: 380_000_000_003, type: "OpenMultiChat", name: "동네 오픈채팅" },
  ];
}

/** A user's chats: with the user alone, with each friend, and with several. */
export function chatsOf(state: State, user: EmulatorUser): Chat[] {
  const friends = talkFriendsOf(state, user);
  const usersWith = (ids: readonly number[] = []) =>
    state.users.filter(({ id }) => ids.includes(id));
  return [
    { id: user.id, type: "MemoChat", name: nameOf(user), members: [user], key: `memo ${user.id}` },
    ...friends.map((friend): Chat => {
      const pair = [user.id, friend.id].sort((one, other) => one - other).join(" ");
      const { id } = friend;
      return { id, type: "DirectChat", name: nameOf(friend), members: [friend], key: pair };
    }),
    ...(user.chats ?? sampleChats(friends)).map(({ id, type, name, members }): Chat => ({
      id,
      type,
      name,
      members: usersWith(members),
      key: `${type} ${id}`,
    })),
  ];
}

/** The id of a chat in the share webhook of an app, which does not learn the chat's own. */
export const hashOfChat = ({ id }: App, { key }: Chat): string =>
  bytesToHex(sha256(utf8ToBytes(`${id} ${key}`)));
