/** The id after the highest one taken; where that is no safe integer, the lowest free one. */
export function freeId(taken: Iterable<number>): number {
  const ids = new Set(taken);
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  if (Number.isSafeInteger(highest + 1)) return highest + 1;
  let lowest = 1;
  while (ids.has(lowest)) lowest += 1;
  return lowest;
}
