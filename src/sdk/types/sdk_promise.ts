/** A promise of the SDK's: a thenable of its own, not `instanceof Promise`. */
export interface SdkPromise<T> {
  then<Resolved = T, Rejected = never>(
    resolved?: ((value: T) => Resolved | PromiseLike<Resolved>) | null,
    rejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): SdkPromise<Resolved | Rejected>;
  catch<Rejected>(
    rejected: (reason: unknown) => Rejected | PromiseLike<Rejected>,
  ): SdkPromise<T | Rejected>;
  finally(settled: () => void): SdkPromise<T>;
}
