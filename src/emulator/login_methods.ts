import type { Emulator } from "./emulator.js";
import { expireToken, listLinks, listTokens, revokeToken } from "./login_records.js";
import type { State } from "./state/state.js";
import { changeUser, removeUser } from "./user_control.js";

/** What an emulator has for users that exist, their links and their tokens. */
export type LoginMethods = Pick<
  Emulator,
  "changeUser" | "removeUser" | "links" | "tokens" | "expireToken" | "revokeToken"
>;

/** The part of an emulator that shows who is logged in, and ends that. `stateNow` gives its state, which a reset replaces. */
export function loginMethods(stateNow: () => State, changed: () => void): LoginMethods {
  return {
    changeUser(user) {
      changeUser(stateNow(), user);
      changed();
    },
    removeUser(id) {
      removeUser(stateNow(), id);
      changed();
    },
    get links() {
      return listLinks(stateNow());
    },
    get tokens() {
      return listTokens(stateNow());
    },
    expireToken(token) {
      expireToken(stateNow(), token);
      changed();
    },
    revokeToken(token) {
      revokeToken(stateNow(), token);
      changed();
    },
  };
}
