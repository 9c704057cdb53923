import { type Chat, chatsOf } from "../state/chats.js";
import { friendsOf, imageOf, isFavorite, nameOf, nicknameOf, uuidOf } from "../state/friends.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { Link, State } from "../state/state.js";
import { type PickerRefusal, type PickerSettings, refusal } from "./picker_request.js";

/** Somebody, or a chat, to choose. */
export interface Candidate {
  /** The uuid, or the key of a chat. */
  readonly value: string;
  readonly name: string;
  readonly group: "me" | "favorites" | "friends" | "chats";
  /** Why it cannot be chosen. */
  readonly disabled: string | undefined;
  /** What the picker's result says about it. */
  readonly result: Readonly<Record<string, unknown>>;
}

/** Why a friend cannot be chosen: what the app says, or nothing but that. */
function disabledBecause({ disabled }: PickerSettings, friend: EmulatorUser): string | undefined {
  const applies: Readonly<Record<string, boolean>> = {
    msgBlocked: friend.takesMessages === false || friend.talk === false,
    // the emulator's pickers list users of the app, as the API does
    registered: true,
  };
  const found = disabled.find(({ reason, uuids }) =>
    reason === "custom" ? uuids?.includes(uuidOf(friend)) : applies[reason],
  );
  return found && (found.message ?? "");
}

function friendCandidates(state: State, link: Link, settings: PickerSettings): Candidate[] {
  const { user } = link;
  // whoever can be invited does not use the app yet
  const friends = settings.friendFilter === "invitable" ? [] : friendsOf(state, link);
  const candidate = (one: EmulatorUser, group: Candidate["group"]): Candidate => ({
    value: uuidOf(one),
    name: nameOf(one),
    group,
    disabled: disabledBecause(settings, one),
    result: {
      uuid: uuidOf(one),
      id: one.id,
      profile_nickname: nicknameOf(one),
      profile_thumbnail_image: imageOf(one),
      favorite: isFavorite(user, one),
    },
  });
  const isShownFirst = (friend: EmulatorUser) => settings.showFavorite && isFavorite(user, friend);
  const sorted = friends.sort((one, other) => nameOf(one).localeCompare(nameOf(other), "ko"));
  return [
    ...(settings.showMyProfile ? [candidate(user, "me")] : []),
    ...sorted.filter(isShownFirst).map((friend) => candidate(friend, "favorites")),
    ...sorted
      .filter((friend) => !isShownFirst(friend))
      .map((friend) => candidate(friend, "friends")),
  ];
}

function chatCandidates(state: State, { user }: Link, { chatTypes }: PickerSettings): Candidate[] {
  return chatsOf(state, user)
    .filter(({ type }) => chatTypes.includes(type))
    .map(({ id, key, name }: Chat) => ({
      value: key,
      name,
      group: "chats",
      disabled: undefined,
      result: { id },
    }));
}

/** The members of the user's chats, without those whom the app does not see. */
function memberCandidates(state: State, link: Link, settings: PickerSettings): Candidate[] {
  const chats = chatsOf(state, link.user).filter(({ type }) => settings.chatTypes.includes(type));
  const members = new Set(chats.flatMap((chat) => chat.members.map(uuidOf)));
  return friendCandidates(state, link, settings).filter(({ value }) => members.has(value));
}

const needsFriends = ({ hasFriends, picksMembers }: PickerSettings) => hasFriends || picksMembers;

/** Whom, and which chats, the user may choose among. */
export function candidates(
  state: State,
  link: Link,
  settings: PickerSettings,
): readonly Candidate[] | PickerRefusal {
  const { app, scopes, user } = link;
  if (user.talk === false) {
    return refusal(-501, "given account is not connected to any talk user.");
  }
  if (needsFriends(settings)) {
    if (!app.scopes.some(({ id }) => id === "friends")) {
      return refusal(-3, "App disabled [friends] scopes on developers.kakao.com. Enable it first.");
    }
    if (!scopes.has("friends")) return refusal(-402, "insufficient scopes.");
  }
  const found = [
    ...(settings.hasFriends ? friendCandidates(state, link, settings) : []),
    ...(settings.hasChats
      ? (settings.picksMembers ? memberCandidates : chatCandidates)(state, link, settings)
      : []),
  ];
  const isEmpty = needsFriends(settings) && !found.some(({ group }) => group !== "me");
  return isEmpty ? refusal(-204, "no friends to show.") : found;
}
