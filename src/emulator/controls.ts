import { addApp, type AppChanges, changeApp } from "./app_control.js";
import type { Core } from "./core.js";
import type { Emulator } from "./emulator.js";
import { createSigningKeys } from "./kauth/id_token.js";
import { checkPerson } from "./seed/check_seed.js";
import { checkSnapshot } from "./state/check_snapshot.js";
import { moveClock } from "./state/expiry.js";
import { exportState } from "./state/export_state.js";
import { findLink } from "./state/links.js";
import type { Person } from "./state/person.js";
import { restoreState } from "./state/restore_state.js";
import type { EmulatorApp, EmulatorUser } from "./state/sample_data.js";
import type { Link, State } from "./state/state.js";
import {
  addUser,
  consentsOf,
  findReported,
  type SignIn,
  signIn,
  unlinkUser,
} from "./user_control.js";
import { reportAccount } from "./webhooks/account_webhook.js";
import { reportUnlink } from "./webhooks/unlink_webhook.js";

/** What changes an emulator from outside. */
type Controls = Pick<
  Emulator,
  | "signIn"
  | "setPerson"
  | "advance"
  | "rotateKeys"
  | "setQuotas"
  | "addApp"
  | "changeApp"
  | "addUser"
  | "consents"
  | "unlink"
  | "reportAccount"
  | "exportState"
  | "importState"
  | "reset"
>;

/** Moves the clock; gives the links that ended because their user had not signed up in time. */
function advance(state: State, seconds: number): Link[] {
  const pending = [...state.links.values()].filter(({ registered }) => !registered);
  moveClock(state, seconds);
  return pending.filter(({ app, user }) => !findLink(state, app, user));
}

export function controlsOf(core: Core): Controls {
  const report = ({ webhooks }: Core, link: Link, reason: string) =>
    reportUnlink(link, reason, webhooks.deliver);
  /** What changes something, and tells the listeners so. */
  const telling =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const result = change(...args);
      core.changed();
      return result;
    };
  return {
    signIn: telling((how: SignIn = {}) => signIn(core.state, how)),
    setPerson: telling((person: Person) => {
      checkPerson("setPerson", person, core.state.users);
      core.state.person = person;
    }),
    advance: telling((seconds: number) => {
      // a webhook that does not answer is no failure of the clock
      for (const link of advance(core.state, seconds)) {
        void report(core, link, "INCOMPLETE_SIGN_UP");
      }
      core.webhooks.sendDue();
    }),
    rotateKeys: telling(() => core.keys.rotate()),
    setQuotas: telling((on: boolean) => {
      core.state.limitsTokens = on;
    }),
    addApp: telling((app: EmulatorApp) => addApp(core.state, app)),
    changeApp: telling((changes: AppChanges) => changeApp(core.state, changes)),
    addUser: telling((user: EmulatorUser) => addUser(core.state, user)),
    consents(of = {}) {
      const consents = consentsOf(core.state, of);
      if (of.scopes || of.serviceTerms) core.changed();
      return consents;
    },
    async unlink(whom = {}) {
      const link = unlinkUser(core.state, whom);
      core.changed();
      return link && report(core, link, whom.referrer_type ?? "UNLINK_FROM_APPS");
    },
    async reportAccount(what) {
      const { state, keys, webhooks } = core;
      return reportAccount(
        state,
        keys,
        { ...what, ...findReported(state, what) },
        webhooks.deliver,
      );
    },
    exportState: () => ({
      ...exportState(core.state),
      keys: structuredClone(core.keys.exported()),
    }),
    importState(given) {
      checkSnapshot("importState", given);
      const snapshot = structuredClone(given);
      const next = core.newState(snapshot);
      restoreState(next, snapshot);
      core.goOnWith(next, createSigningKeys(snapshot.keys));
    },
    reset: () => core.goOnWith(core.newState()),
  };
}
