import { addApp, changeApp } from "./app_control.js";
import type { Emulator } from "./emulator.js";
import type { State } from "./state/state.js";

/** What an emulator has for apps, and for what Kakao limits for each. */
export type AppMethods = Pick<Emulator, "apps" | "addApp" | "changeApp" | "quotas" | "setQuotas">;

/** The part of an emulator that is about apps. `stateNow` gives its state, which a reset replaces. */
export function appMethods(stateNow: () => State, changed: () => void): AppMethods {
  return {
    get apps() {
      return stateNow().apps;
    },
    addApp(app) {
      const added = addApp(stateNow(), app);
      changed();
      return added;
    },
    changeApp(changes) {
      const app = changeApp(stateNow(), changes);
      changed();
      return app;
    },
    get quotas() {
      return stateNow().limitsTokens;
    },
    setQuotas(on) {
      stateNow().limitsTokens = on;
      changed();
    },
  };
}
