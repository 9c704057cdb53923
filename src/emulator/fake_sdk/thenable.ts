import type { SdkPromise } from "../../sdk/types/sdk_promise.js";

/** The SDK's own promise: it is not `instanceof Promise`, and an unhandled rejection stays silent. */
export class Thenable<T> implements SdkPromise<T> {
  readonly #native: Promise<T>;

  constructor(native: Promise<T>) {
    this.#native = native;
    native.catch(() => {});
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being one is its purpose
  then<Resolved = T, Rejected = never>(
    resolved?: ((value: T) => Resolved | PromiseLike<Resolved>) | null,
    rejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Thenable<Resolved | Rejected> {
    return new Thenable(this.#native.then(resolved, rejected));
  }

  catch<Rejected>(
    rejected: (reason: unknown) => Rejected | PromiseLike<Rejected>,
  ): Thenable<T | Rejected> {
    return new Thenable(this.#native.catch(rejected));
  }

  finally(settled: () => void): Thenable<T> {
    return new Thenable(this.#native.finally(settled));
  }
}

/** Creates a promise of the SDK's from an executor. */
export function thenable<T>(
  executor: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void,
): Thenable<T> {
  return new Thenable(new Promise<T>(executor));
}
