import { findLink } from "./links.js";
import type { EmulatorUser } from "./sample_data.js";
import type { Link, State } from "./state.js";

/** A user's id for messages and friends. */
export const uuidOf = ({ id, uuid = `uuid-${id}` }: EmulatorUser): string => uuid;

/** A user's nickname, `""` where the account has none. */
export const nicknameOf = ({ kakao_account }: EmulatorUser): string =>
  kakao_account?.profile?.nickname ?? "";

/** What a page calls a user. */
export const nameOf = (user: EmulatorUser): string =>
  (nicknameOf(user) || user.kakao_account?.name) ?? String(user.id);

/** The address of a user's small profile image, `""` where the account has none. */
export const imageOf = ({ kakao_account }: EmulatorUser): string =>
  kakao_account?.profile?.thumbnail_image_url ?? "";

/** Whether a user has marked another as a favourite. */
export const isFavorite = ({ favorites }: EmulatorUser, { id }: EmulatorUser): boolean =>
  favorites?.includes(id) ?? false;

/** A user's friends in KakaoTalk, whatever apps they use. */
export const talkFriendsOf = ({ users }: State, user: EmulatorUser): EmulatorUser[] =>
  users.filter(
    (other) =>
      other.id !== user.id && other.talk !== false && (user.friends?.includes(other.id) ?? true),
  );

/** The friends an app sees: those who use it too and have agreed to the item `friends`. */
export const friendsOf = (state: State, { app, user }: Link): EmulatorUser[] =>
  state.users.filter(
    (other) =>
      other.id !== user.id &&
      (user.friends?.includes(other.id) ?? true) &&
      findLink(state, app, other)?.scopes.has("friends"),
  );
