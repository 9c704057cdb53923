declare const why: unique symbol;

/** Type of a setting that the SDK throws for: it does not compile, and the compiler shows `Why`. */
export interface SdkThrows<Why extends string> {
  readonly [why]: Why;
}

/**
 * An array; written in place, it is refused from the index `Beyond` on. The `0` has TypeScript count what is written
 * there; the length of an array in a variable is known at run time only.
 */
export type Fewer<Item, Beyond extends number, Why extends string> = readonly Item[] & {
  readonly 0?: Item;
} & { readonly [Index in Beyond]?: SdkThrows<Why> };
