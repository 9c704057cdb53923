import { checkApp, checkAppChanges } from "./seed/check_seed.js";
import { makeApp, type Removable } from "./state/make_app.js";
import type { App, EmulatorApp } from "./state/sample_data.js";
import type { State } from "./state/state.js";

/** Changes to an app. What is left out stays as it is; `null` takes an address or a limit away. */
export type AppChanges = Omit<EmulatorApp, "id" | Removable> & {
  readonly [Key in Removable]?: EmulatorApp[Key] | null;
} & {
  /** App id. @default the first app */
  readonly app?: number;
};

/** An app by its id, or the first one. */
export function findApp({ apps }: State, operation: string, appId?: number): App {
  const app = appId === undefined ? apps[0] : apps.find(({ id }) => id === appId);
  if (!app) throw new RangeError(`${operation}: app: the emulator has no app ${appId}.`);
  return app;
}

/** Adds an app; what it does not say is as in the sample, with an id and keys of its own. */
export function addApp({ apps }: State, given: EmulatorApp): App {
  checkApp("addApp", given, apps);
  const app = makeApp(given, apps);
  apps.push(app);
  return app;
}

/** Changes an app in place: links and tokens refer to it. */
export function changeApp(state: State, { app: appId, ...changes }: AppChanges): App {
  const app = findApp(state, "changeApp", appId);
  const others = state.apps.filter((one) => one !== app);
  checkAppChanges("changeApp", changes, others);
  for (const [name, value] of Object.entries(structuredClone(changes))) {
    // a client secret that is `null` is off, and anything else that is `null` is gone
    if (value === null && name !== "clientSecret") Reflect.deleteProperty(app, name);
    else if (value !== undefined) Object.assign(app, { [name]: value });
  }
  return app;
}
