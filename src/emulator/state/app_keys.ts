import type { App } from "./sample_data.js";
import type { State } from "./state.js";

/** The kinds of keys an app has. */
export type KeyKind = "rest" | "javascript" | "native" | "admin";

/** The app that a key belongs to, and which of the app's keys it is. */
export function findAppByKey(
  { apps }: State,
  key: string | null,
): { readonly app: App; readonly kind: KeyKind } | undefined {
  for (const app of apps) {
    const keys: readonly [KeyKind, string][] = [
      ["rest", app.restApiKey],
      ["javascript", app.javascriptKey],
      ["native", app.nativeAppKey],
      ["admin", app.adminKey],
    ];
    const found = keys.find(([, value]) => value === key);
    if (found) return { app, kind: found[0] };
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
