import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";

/** The kinds of an app's keys. */
export type KeyKind = "rest" | "javascript" | "native" | "admin";

/** The app a key is of, and which of its keys it is. */
export function appOf(
  { apps }: State,
  key: string | null,
): { readonly app: App; readonly kind: KeyKind } | undefined {
  for (const app of apps) {
    const kinds: readonly [KeyKind, string][] = [
      ["rest", app.restApiKey],
      ["javascript", app.javascriptKey],
      ["native", app.nativeAppKey],
      ["admin", app.adminKey],
    ];
    const found = kinds.find(([, text]) => text === key);
    if (found) return { app, kind: found[0] };
  }
  return undefined;
}

/** Seconds an access token lives that a login with a key of this kind gets. */
export const lifetimes: Readonly<Record<KeyKind, number>> = {
  rest: 21_599,
  javascript: 7_199,
  native: 43_199,
  admin: 21_599,
};
