import type { Emulator } from "./emulator.js";
import { expireToken, listLinks, listTokens, revokeToken } from "./login_records.js";
import type { State } from "./state/state.js";
import { addUser, changeUser, consentsOf, removeUser, signIn } from "./user_control.js";

/** What an emulator has for users, their links and their tokens. */
export type UserMethods = Pick<
  Emulator,
  | "users"
  | "addUser"
  | "changeUser"
  | "removeUser"
  | "signIn"
  | "consents"
  | "links"
  | "tokens"
  | "expireToken"
  | "revokeToken"
>;

/** The part of an emulator that is about users. `stateNow` gives its state, which a reset replaces. */
export function userMethods(stateNow: () => State, changed: () => void): UserMethods {
  return {
    get users() {
      return stateNow().users;
    },
    addUser(user) {
      addUser(stateNow(), user);
      changed();
    },
    changeUser(user) {
      changeUser(stateNow(), user);
      changed();
    },
    removeUser(id) {
      removeUser(stateNow(), id);
      changed();
    },
    signIn(how = {}) {
      const signedIn = signIn(stateNow(), how);
      changed();
      return signedIn;
    },
    consents(of = {}) {
      const consents = consentsOf(stateNow(), of);
      if (of.scopes || of.serviceTerms) changed();
      return consents;
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
