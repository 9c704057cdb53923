import { omitUndefined } from "../validation/arguments.js";
import { checkApp, checkAppChanges } from "./seed/check_seed.js";
import type { KeyField } from "./state/app_keys.js";
import { makeApp } from "./state/make_app.js";
import { type App, type EmulatorApp, sampleApp } from "./state/sample_data.js";
import type { State } from "./state/state.js";

/**
 * Changes to an app. What is left out stays as it is; `null` is as in the sample: no address, no limit. Only the client
 * secret is off with it.
 */
export type AppChanges = Pick<EmulatorApp, KeyField> & {
  readonly [Key in Exclude<keyof EmulatorApp, KeyField | "id">]?: EmulatorApp[Key] | null;
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
  for (const [name, value] of Object.entries(structuredClone(omitUndefined(changes)))) {
    const isReset = value === null && name !== "clientSecret";
    const set = isReset ? sampleApp[name as keyof App] : value;
    if (set === undefined) Reflect.deleteProperty(app, name);
    else Object.assign(app, { [name]: set });
  }
  return app;
}
