/** A function of the page that is replaced: its owner, its name, and what makes the replacement of the original. */
export type Patch = readonly [
  owner: object,
  name: string,
  makeReplacement: (original: never) => unknown,
];

/** Runs a function while functions of the page are replaced, and restores them, also when it throws. */
export function withPatched<T>(patches: readonly Patch[], run: () => T): T {
  const restoreAll = patches.map(([owner, name, makeReplacement]) => {
    const record = owner as Record<string, unknown>;
    const isOwn = Object.hasOwn(owner, name);
    const original = record[name];
    record[name] = makeReplacement(original as never);
    return () => (isOwn ? (record[name] = original) : delete record[name]);
  });
  try {
    return run();
  } finally {
    for (const restore of restoreAll) restore();
  }
}

/** A patch that calls the original, and returns what `onCall` makes of its result and arguments. */
export const interceptCall = <Result, Args extends unknown[]>(
  owner: object,
  name: string,
  onCall: (result: Result, args: Args) => unknown,
): Patch => [
  owner,
  name,
  (original: (...args: Args) => Result) =>
    (...args: Args) =>
      onCall(original.apply(owner, args), args),
];
