import { omitUndefined } from "../../validation/arguments.js";
import { keysOfApp } from "./app_keys.js";
import { type App, type EmulatorApp, sampleApp } from "./sample_data.js";

const { id, name, javascriptKey, restApiKey, nativeAppKey, adminKey } = sampleApp;

/** The id and the keys of the sample app, or with a number those of a further app: `rest-api-key-2`. */
function identity(number: number): EmulatorApp {
  if (number === 1) return { id, name, javascriptKey, restApiKey, nativeAppKey, adminKey };
  return {
    id: id + number - 1,
    name: `${name} ${number}`,
    javascriptKey: `${javascriptKey}-${number}`,
    restApiKey: `${restApiKey}-${number}`,
    nativeAppKey: `${nativeAppKey}-${number}`,
    adminKey: `${adminKey}-${number}`,
  };
}

const idAndKeys = (app: EmulatorApp): unknown[] => [
  app.id,
  ...keysOfApp(app).map(([, key]) => key),
];

/** Fills in what an app does not say, with an id and keys that no other app has. */
export function makeApp(given: EmulatorApp, others: readonly EmulatorApp[]): App {
  const app: EmulatorApp = omitUndefined(given);
  const taken = new Set(others.flatMap(idAndKeys));
  const isFree = ([name, value]: [string, unknown]) =>
    Object.hasOwn(app, name) || !taken.has(value);
  let number = 1;
  while (!Object.entries(identity(number)).every(isFree)) number += 1;
  return structuredClone({ ...sampleApp, ...identity(number), ...app });
}

/** Fills in what apps do not say: what another app says for itself is taken. */
export function makeApps(apps: readonly EmulatorApp[]): App[] {
  const made: App[] = [];
  for (const [index, app] of apps.entries()) {
    made.push(makeApp(app, [...made, ...apps.slice(index + 1)]));
  }
  return made;
}
