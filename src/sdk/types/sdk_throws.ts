import type { CallbacksV1 } from "../removed_v1.js";
import type { PageElement, PageFileList } from "./page_types.js";

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

/**
 * Settings as the SDK takes them: `Given`, which are `Known` settings, with `SdkThrows` for what the SDK throws on
 * although TypeScript lets it through, however deep it stands: `undefined`, also without `exactOptionalPropertyTypes`,
 * and keys that it does not know, also in a variable. A function takes them as
 * `<const Given extends Known>(settings: SdkTakes<Given, Known>)`; an editor shows the docstrings of `Shown`.
 */
export type SdkTakes<Given, Known, Shown = Known> = Given & Shown & Refused<Given, Known>;

/** `SdkThrows` at the keys that the SDK throws on, `unknown` where it throws on none. One of several `Known` settings applies. */
type Refused<Given, Known> = Known extends unknown
  ? [Known, Exclude<keyof Given, keyof CallbacksV1>] extends [Given, keyof Known]
    ? // the very type, or a part of it
      unknown
    : Known extends Whole
      ? unknown
      : [keyof Known] extends [never]
        ? // an object of the caller's own keys
          unknown
        : Given extends Known
          ? { readonly [Key in keyof Given]: RefusedAt<Given, Known, Key> }
          : never
  : never;

/** What the SDK takes as it is. */
type Whole =
  | string
  | number
  | boolean
  | PageElement
  | PageFileList
  | Blob
  | ((...args: never) => unknown);

type RefusedAt<Given, Known, Key extends keyof Given> = Known extends readonly unknown[]
  ? Refused<Given[Key], Exclude<Known[number], undefined>>
  : Key extends keyof Known
    ? [Extract<Required<Given>[Key], undefined>] extends [never]
      ? Refused<Given[Key], Exclude<Known[Key], undefined>>
      : SdkThrows<"The SDK throws on undefined: leave the key out.">
    : Key extends keyof RenamedV1
      ? SdkThrows<RenamedV1[Key]>
      : SdkThrows<"The SDK throws on keys it does not know: leave it out.">;

/** Keys that have another name since SDK v2. */
interface RenamedV1 {
  androidExecParams: "It is called androidExecutionParams in SDK v2.";
  iosExecParams: "It is called iosExecutionParams in SDK v2.";
}
