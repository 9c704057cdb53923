/** The pairs of neighbouring letters of a string, and its last letter. */
const pairs = (text: string) => Array.from(text, (_, at) => text.slice(at, at + 2).toLowerCase());

/** ` Did you mean 'scopes'?` with the candidate that shares most pairs of letters, at least half of them; else an empty string. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  let hint = "";
  let most = 0.5;
  const asked = pairs(text.slice(0, 100));
  for (const candidate of candidates) {
    const offered = pairs(candidate);
    const shared = asked.filter((pair) => offered.includes(pair)).length;
    const alike = (2 * shared) / (asked.length + offered.length);
    if (alike > most) [hint, most] = [` Did you mean '${candidate}'?`, alike];
  }
  return hint;
}
