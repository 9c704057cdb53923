/**
 * SHA-384 of each version's `kakao.min.js`, as Kakao publishes it for `integrity`: from `.0` on, in order.
 * One text for each line of versions: quotes and commas around 64 random letters are what does not compress.
 */
const hashes: Readonly<Record<string, string>> = {
  "2.7":
    "l+xbElFSnPZ2rOaPrU//2FF5B4LB8FiX5q4fXYTlfcG4PGpMkE1vcL7kNXI6Cci0 " +
    "kDljxUXHaJ9xAb2AzRd59KxjrFjzHa5TAoFQ6GbYTCAG0bjM55XohjjDT7tDDC01 " +
    "TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4 " +
    "kLbo2SvoNtOFiniJ1EQ9o2iDA8i3xp+O6Cns+L5cd4RsOJfl+43z5pvieT2ayq3C " +
    "DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka " +
    "dok87au0gKqJdxs7msEdBPNnKSRT+/mhTVzq+qOhcL464zXwvcrpjeWvyj1kCdq6 " +
    "WAtVcQYcmTO/N+C1N+1m6Gp8qxh+3NlnP7X1U7qP6P5dQY/MsRBNTh+e1ahJrkEm " +
    "tJkjbtDbvoxO+diRuDtwRO9JXR7pjWnfjfRn5ePUpl7e7RJCxKCwwnfqUAdXh53p " +
    "WUSirVbD0ASvo37f3qQZuDap8wy76aJjmGyXKOYgPL/NdAs8HhgmPlk9dz2XQsNv " +
    "JpLApTkB8lPskhVMhT+m5Ln8aHlnS0bsIexhaak0jOhAkMYedQoVghPfSpjNi9K1",
  "2.8":
    "Lvrr4dmJLLhBimcAC4GfpNV3oEGKgfd26Mp7KkvDz8PxGrhUhUT3zoax7EirW8fu " +
    "OL+ylM/iuPLtW5U3XcvLSGhE8JzReKDank5InqlHGWPhb4140/yrBw0bg0y7+C9J " +
    "zt/G7/KfaRQ9dT/QIkS0ujMtzouJqzuSJcXVQu50x0rl/+mD1dc70AeOejVbMD9E " +
    "oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy",
};

/** Versions whose hash is built in: 2.7.0 to 2.8.3. */
export type KnownVersion = `2.7.${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `2.8.${0 | 1 | 2 | 3}`;

const word =
  /^(sha(256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)(\?[!-~]*)?)?$/;

/**
 * Whether a browser holds a script against this text: it passes over every word that is no hash in its eyes, and runs
 * the script unchecked when none is left. Hence the exact names and lengths, and the spaces that HTML knows.
 */
export function isIntegrity(text: unknown): boolean {
  const words = typeof text === "string" ? text.split(/[ \t\n\f\r]+/) : [];
  return words.some(Boolean) && words.every((one) => word.test(one));
}

/** The built-in `integrity` of a version. */
export function integrityOf(version: string): string | undefined {
  const [, line, patch] = /^(2\.\d)\.(\d)$/.exec(version) ?? [];
  const hash = hashes[line!]?.split(" ")[Number(patch)];
  return hash && `sha384-${hash}`;
}
