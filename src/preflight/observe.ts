import type { Language } from "../explain/entry.js";
import { type Preflight, preflight } from "./preflight.js";
import { printPreflight } from "./print.js";

/** Options of {@link observeKakao}. */
export interface ObserveOptions {
  /** Language of what is printed. @default "ko" */
  readonly language?: Language | undefined;
  /** Called with each new report. @default printPreflight */
  readonly onReport?: ((report: Preflight) => void) | undefined;
}

/** A facade, as far as its calls are observed. */
interface Observable {
  readonly Auth: object;
  readonly API: object;
  readonly Share: object;
}

type UnknownRecord = Readonly<Record<string, unknown>>;

/** What the calls of a page have shown so far. */
interface Seen {
  readonly redirectUris: Set<string>;
  readonly links: Set<string>;
  hasUnlinked: boolean;
}

/** The fields of a message that lead somewhere. */
const linkFields = /^(web_?url|mobile_?web_?url|request_?url)$/i;

/** Adds the links in the settings of a share, or in a message. */
function collectLinks(value: unknown, links: Set<string>, depth = 0): void {
  // settings are a few levels deep; a circle has no end
  if (typeof value !== "object" || value === null || depth > 8) return;
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === "string" && linkFields.test(key)) links.add(field);
    else collectLinks(field, links, depth + 1);
  }
}

/** Notes what a call shows, by the function's path. */
function note(path: string, [settings]: readonly unknown[], seen: Seen): void {
  const { redirectUri, url } = Object(settings) as UnknownRecord;
  if (path.startsWith("Auth.authorize")) {
    if (typeof redirectUri === "string") seen.redirectUris.add(redirectUri);
  } else if (path === "API.unlink" || (path === "API.request" && url === "/v1/user/unlink")) {
    seen.hasUnlinked = true;
  } else {
    collectLinks(settings, seen.links);
  }
}

/** The functions whose arguments say something. */
const observedFunctions =
  /^(Auth\.authorize\w*|Share\.(send|create)\w+|API\.(unlink|request|talk\.(memo|message)\.\w+))$/;
/** The objects that lead to them. */
const observedObjects = /^(Auth|Share|API(\.talk(\.(memo|message))?)?)$/;

/** An object that has what another one has, and tells of calls of its functions before it makes them. */
function observed(object: object, path: string, onCall: (path: string, args: unknown[]) => void) {
  return new Proxy(Object.create(object) as object, {
    get(_, key) {
      const value: unknown = Reflect.get(object, key);
      const name = path ? `${path}.${String(key)}` : String(key);
      if (observedObjects.test(name)) return observed(value as object, name, onCall);
      if (typeof value !== "function" || !observedFunctions.test(name)) return value;
      const call = (...args: unknown[]): unknown => {
        onCall(name, args);
        return Reflect.apply(value, object, args) as unknown;
      };
      return Object.assign(call, value);
    },
  });
}

/**
 * Watches what a page passes to Kakao while somebody develops it, and prints what belongs into the boxes of Kakao's
 * console: the page's origin at once, redirect URIs and the domains of links as they are used, and a warning of each
 * thing that is likely to go wrong.
 *
 * The calls go on as they are, in the task of the click. For development: leave it out of production builds.
 *
 * @param kakao - Of `loadKakao` or `wrapKakao`.
 * @example
 * ```ts
 * let kakao = await loadKakao({ appKey: "JavaScript key" });
 * if (process.env.NODE_ENV !== "production") {
 *   const { observeKakao } = await import("kakao-typed/preflight");
 *   kakao = observeKakao(kakao);
 * }
 * ```
 */
export function observeKakao<Facade extends Observable>(
  kakao: Facade,
  { language = "ko", onReport = printPreflight }: ObserveOptions = {},
): Facade {
  const seen: Seen = { redirectUris: new Set(), links: new Set(), hasUnlinked: false };
  let printed = "";
  const report = () => {
    const found = preflight(
      {
        redirectUri: [...seen.redirectUris],
        links: [...seen.links],
        ...(seen.hasUnlinked && { logoutWith: "unlink" }),
      },
      language,
    );
    const text = JSON.stringify(found);
    if (text === printed) return;
    printed = text;
    onReport(found);
  };
  report();
  return observed(kakao, "", (path, args) => {
    try {
      note(path, args, seen);
      report();
    } catch {
      // a getter of the caller's settings that throws is the call's own matter
    }
  }) as Facade;
}
