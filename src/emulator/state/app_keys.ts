import type { App, EmulatorApp } from "./sample_data.js";

/** The kinds of keys an app has. */
export type KeyKind = "rest" | "javascript" | "native" | "admin";

/** The fields that hold an app's keys. */
const keyFields = {
  restApiKey: "rest",
  javascriptKey: "javascript",
  nativeAppKey: "native",
  adminKey: "admin",
} as const satisfies Partial<Record<keyof EmulatorApp, KeyKind>>;

/** A field that holds a key of an app. */
export type KeyField = keyof typeof keyFields;
const fields = Object.keys(keyFields) as KeyField[];

/** The keys that an app says, by their fields. */
export const keysOfApp = (app: EmulatorApp): [field: KeyField, key: string][] =>
  fields.flatMap((field) => {
    const key = app[field];
    return key === undefined ? [] : [[field, key]];
  });

/** The app that a key belongs to, and which of the app's keys it is. */
export function findAppByKey(
  { apps }: { readonly apps: readonly App[] },
  key: string | null,
): { readonly app: App; readonly kind: KeyKind } | undefined {
  for (const app of apps) {
    const found = fields.find((field) => app[field] === key);
    if (found) return { app, kind: keyFields[found] };
  }
  return undefined;
}

/** Seconds for which an access token is valid, by the kind of key its login used. */
export const tokenLifetimes: Readonly<Record<KeyKind, number>> = {
  rest: 21_599,
  javascript: 7_199,
  native: 43_199,
  admin: 21_599,
};
