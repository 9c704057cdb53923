// A page in Chromium with two copies of the built package, which load the SDK.
import type * as typed from "kakao-typed";
import type { Browser, Page } from "playwright";
import { bundle } from "../../scripts/bundle.ts";
import { type Answer, hashOf, sdkScript, sdkUrl, useBrowser, visit } from "./shop.js";

export const url = sdkUrl("2.8.2");

/** The versions whose hash Kakao has published. */
export const versions = [
  ...[..."0123456789"].map((patch) => `2.7.${patch}`),
  ...[..."0123"].map((patch) => `2.8.${patch}`),
];

/** The hashes of these versions, as Kakao's download page has them. */
export const published = [
  "l+xbElFSnPZ2rOaPrU//2FF5B4LB8FiX5q4fXYTlfcG4PGpMkE1vcL7kNXI6Cci0",
  "kDljxUXHaJ9xAb2AzRd59KxjrFjzHa5TAoFQ6GbYTCAG0bjM55XohjjDT7tDDC01",
  "TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4",
  "kLbo2SvoNtOFiniJ1EQ9o2iDA8i3xp+O6Cns+L5cd4RsOJfl+43z5pvieT2ayq3C",
  "DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka",
  "dok87au0gKqJdxs7msEdBPNnKSRT+/mhTVzq+qOhcL464zXwvcrpjeWvyj1kCdq6",
  "WAtVcQYcmTO/N+C1N+1m6Gp8qxh+3NlnP7X1U7qP6P5dQY/MsRBNTh+e1ahJrkEm",
  "tJkjbtDbvoxO+diRuDtwRO9JXR7pjWnfjfRn5ePUpl7e7RJCxKCwwnfqUAdXh53p",
  "WUSirVbD0ASvo37f3qQZuDap8wy76aJjmGyXKOYgPL/NdAs8HhgmPlk9dz2XQsNv",
  "JpLApTkB8lPskhVMhT+m5Ln8aHlnS0bsIexhaak0jOhAkMYedQoVghPfSpjNi9K1",
  "Lvrr4dmJLLhBimcAC4GfpNV3oEGKgfd26Mp7KkvDz8PxGrhUhUT3zoax7EirW8fu",
  "OL+ylM/iuPLtW5U3XcvLSGhE8JzReKDank5InqlHGWPhb4140/yrBw0bg0y7+C9J",
  "zt/G7/KfaRQ9dT/QIkS0ujMtzouJqzuSJcXVQu50x0rl/+mD1dc70AeOejVbMD9E",
  "oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy",
];

/** The SDK, which counts its runs, and the calls of `init`. */
export const script = `${await sdkScript()}
  ;{ const { init } = Kakao; Kakao.runs = (Kakao.runs ?? 0) + 1; Kakao.inits ??= [];
    Kakao.init = function (key) { "use strict"; Kakao.inits.push(key); return init.call(this, key); }; }`;

export const integrity = hashOf(script);

const copy = async (name: string) =>
  (await bundle(`import * as typed from "kakao-typed"; window.${name} = typed;`)).text;

const copies = `(() => {${await copy("A")}})();\n(() => {${await copy("B")}})();`;

let browser: Browser;

/** Starts Chromium for the tests of a file. */
export function useChromium(): void {
  useBrowser((started) => (browser = started));
}

/** A page with both copies on it, and the SDK where it is asked for. */
export async function open({
  head = "",
  files = {},
  csp,
}: { head?: string; files?: Record<string, Answer>; csp?: string } = {}) {
  const { page, wrong } = await visit(browser, {
    files: {
      "/": `<!doctype html><title>shop</title>${head}<script src="/copies.js"></script>`,
      "/copies.js": copies,
      [url]: script,
      ...files,
    },
    ...(csp === undefined ? {} : { csp }),
  });
  return { page, wrong };
}

/** What a call ends with: `loaded`, or the code and message of its error. */
type Outcome = "loaded" | { code: string; message: string };

export const load = (page: Page, options: object = {}, copy: "A" | "B" = "A"): Promise<Outcome> =>
  page.evaluate(
    async ([given, name]) => {
      const { loadKakao, isKakaoError } = name === "A" ? A : B;
      return loadKakao(given as never).then(
        () => "loaded" as const,
        (error: unknown) => {
          if (!isKakaoError(error)) throw error;
          return { code: String(error.code), message: error.message };
        },
      );
    },
    [{ appKey: "javascript-key", integrity, ...options }, copy] as const,
  );

/** The script tags of the SDK on the page. */
export const tags = (page: Page) =>
  page.evaluate(() =>
    [...Document.prototype.querySelectorAll.call(document, "script")]
      .map((tag) => tag as HTMLScriptElement)
      .filter(({ src }) => /kakao[^/]*\.js$|sdk/.test(src))
      .map(({ src, crossOrigin, integrity: hash, nonce }) => ({
        src,
        crossOrigin,
        integrity: hash,
        nonce,
      })),
  );

/** The SDK on the page, with the counts that the test's script adds. */
export interface CountingKakao {
  inits: string[];
  runs: number;
  version: string;
  isInitialized(): boolean;
  init(key: string): void;
  Auth: { getAppKey(): string | null };
}

declare global {
  /** Two copies of the built package. */
  const A: typeof typed;
  const B: typeof typed;
}
