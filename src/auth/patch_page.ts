/** A function of the page that is replaced: its owner, its name, and what makes the replacement of the original. */
export type Patch = readonly [
  owner: object,
  name: string,
  makeReplacement: (original: never) => unknown,
];

/** Runs a function while functions of the page are replaced, and restores them, also when it throws. */
export function withPatched<T>(patches: readonly Patch[], run: () => T): T {
  const restoreAll = patches.map(([owner, name, makeReplacement]) => {
    // by its descriptor, since a spy or a test's page may have made an accessor of it, which an assignment does not replace
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const value = makeReplacement((owner as Record<string, unknown>)[name] as never);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    return () =>
      descriptor
        ? Object.defineProperty(owner, name, descriptor)
        : delete (owner as Record<string, unknown>)[name];
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
