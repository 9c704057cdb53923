// preflight: what has to stand in Kakao's console for this app, and what is likely to go wrong? For development only.
import { type Language, languages, places } from "../explain/entry.js";
import { checkKeys, checkLinks, checkOrigin, checkRedirectUris } from "./checks.js";
import type { PreflightFacts } from "./facts.js";
import { type Found, type WarningCode, warnings } from "./warnings.js";

/** A box of Kakao's console, and what belongs into it. */
export interface PreflightBox {
  readonly name: "sdkDomain" | "redirectUri" | "productLink";
  /** Where it is in the console, in the language of the report. */
  readonly where: string;
  /** What to paste there, each in a line of its own. */
  readonly values: readonly string[];
}

/** Something that is likely to go wrong. */
export interface PreflightWarning {
  readonly code: WarningCode;
  /** The field of the facts that it is about. */
  readonly about: keyof PreflightFacts;
  /** What is wrong, and what to do, in the language of the report. */
  readonly text: string;
}

/** What {@link preflight} finds. */
export interface Preflight {
  readonly language: Language;
  /** The boxes that need something; a box without a value is left out. */
  readonly boxes: readonly PreflightBox[];
  readonly warnings: readonly PreflightWarning[];
}

/** The origin of a URL as the console takes it, without a default port; `undefined` where it is none. */
function originOf(url: string): string | undefined {
  try {
    const { origin, protocol } = new URL(url);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];

/**
 * Says what has to stand in the three boxes of Kakao's console for this app, to the letter, and warns of what is likely
 * to go wrong: quotes of an environment file, `www`, a trailing slash, `localhost` beside `127.0.0.1`, `unlink` as a logout.
 *
 * It calls nobody and needs no key. For development: leave it out of production builds.
 *
 * @param language - `ko` or `en`; `ko` where it is left out.
 * @example
 * ```ts
 * const { boxes, warnings } = preflight({
 *   origin: "http://localhost:3000",
 *   redirectUri: "http://localhost:3000/callback",
 *   links: ["https://shop.example/items/1"],
 * });
 * ```
 * @see https://developers.kakao.com/docs/ko/app-setting/app
 */
export function preflight(facts: PreflightFacts, language: Language = "ko"): Preflight {
  // plain JavaScript may pass another language
  const lang = languages.find((one) => one === language) ?? "ko";
  const { location } = globalThis as { readonly location?: Location };
  const origin = facts.origin ?? (location?.origin === "null" ? undefined : location?.origin);
  const redirectUris = [facts.redirectUri ?? []].flat();
  const { links = [] } = facts;
  const boxes: readonly PreflightBox[] = [
    {
      name: "sdkDomain",
      where: places.domains[lang],
      values: unique([origin && originOf(origin)]),
    },
    {
      name: "redirectUri",
      where: places.redirect[lang],
      values: unique(redirectUris.filter((uri) => originOf(uri) !== undefined)),
    },
    { name: "productLink", where: places.productLink[lang], values: unique(links.map(originOf)) },
  ];
  const found: readonly Found[] = [
    ...checkKeys(facts),
    ...checkOrigin(origin),
    ...checkRedirectUris(redirectUris, origin),
    ...checkLinks(links),
    ...(facts.logoutWith === "unlink"
      ? [{ code: "unlink_as_logout", about: "logoutWith" } as const]
      : []),
  ];
  const told = found.map(({ code, about, value = "" }) => ({
    code,
    about,
    text: warnings[code][lang].replaceAll("{value}", value).replaceAll("{about}", about),
  }));
  return {
    language: lang,
    boxes: boxes.filter(({ values }) => values.length),
    // the same of two links is one thing to mend
    warnings: told.filter(({ text }, at) => told.findIndex((other) => other.text === text) === at),
  };
}
