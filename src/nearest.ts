/** Edits (insert, delete, replace) from one text to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const same = from[line - 1] === to[column - 1] ? 0 : 1;
      next[column] = Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + same);
    }
    row = next;
  }
  return row[to.length]!;
}

/** The candidate that was most likely meant, if any is near enough. */
function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(2, text.length / 4) + 1;
  for (const candidate of candidates) {
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** ` Did you mean 'scopes'?`, or nothing. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const meant = nearest(text, candidates);
  return meant === undefined ? "" : ` Did you mean '${meant}'?`;
}
