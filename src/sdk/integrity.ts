/** SHA-384 of `kakao.min.js`, as Kakao publishes it for `integrity`: of the versions that a page can load without a hash of its own. */
export const builtInHashes = {
  "2.8.0": "sha384-Lvrr4dmJLLhBimcAC4GfpNV3oEGKgfd26Mp7KkvDz8PxGrhUhUT3zoax7EirW8fu",
  "2.8.1": "sha384-OL+ylM/iuPLtW5U3XcvLSGhE8JzReKDank5InqlHGWPhb4140/yrBw0bg0y7+C9J",
  "2.8.2": "sha384-zt/G7/KfaRQ9dT/QIkS0ujMtzouJqzuSJcXVQu50x0rl/+mD1dc70AeOejVbMD9E",
  "2.8.3": "sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy",
} as const;

/** The version that is loaded unless another is asked for. */
export const defaultVersion = "2.8.2" satisfies keyof typeof builtInHashes;

/** Where Kakao publishes the script of a version. */
export const scriptUrl = (version: string): string =>
  `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;

/** Versions whose hash Kakao has published: those of 2.8 are built in, those of 2.7 are in `kakao-typed/integrity`. */
export type KnownVersion =
  | keyof typeof builtInHashes
  | `2.7.${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

const hash =
  /^sha(256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)(\?[!-~]*)?$/;

/**
 * Whether a browser checks a script against this `integrity`. Browsers ignore every word that they do not read as a hash,
 * and run the script unchecked when none is left: hence the exact names and lengths, and only the spaces of HTML.
 */
export function isIntegrity(integrity: unknown): integrity is string {
  const words = typeof integrity === "string" && integrity.match(/[^ \t\n\f\r]+/g);
  return !!words && words.every((word) => hash.test(word));
}

/** The built-in `integrity` of a version; of a name such as `constructor`, something that {@link isIntegrity} refuses. */
export const integrityOf = (version: string): unknown =>
  (builtInHashes as Readonly<Record<string, unknown>>)[version];
