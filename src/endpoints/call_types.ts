// The types of calls, of which `npm run generate` makes the types of `request` and of the methods.
import type { CallOptions } from "../validation/arguments.js";

type NoData = { readonly [key: string]: never };

/** The types of an endpoint whose data may be left out. `settings` is what `request` takes beside the URL. */
export interface Call<Data, Body> {
  readonly data: Data;
  readonly settings: { readonly data?: Data | undefined };
  readonly response: Body;
}

/** The types of an endpoint that needs data. */
export interface CallWithData<Data, Body> {
  readonly data: Data;
  readonly settings: { readonly data: Data };
  readonly response: Body;
}

/** The types of an endpoint that takes no data. */
export interface CallWithoutData<Body> {
  readonly data: undefined;
  readonly settings: { readonly data?: NoData | undefined };
  readonly response: Body;
}

/** The types of an endpoint that takes files. */
export interface CallWithFiles<Data, Body> {
  readonly data: Data;
  readonly settings: {
    readonly data?: Data | undefined;
    /** The files to upload. */
    readonly files?: ArrayLike<Blob> | undefined;
    /** The file to upload. */
    readonly file?: Blob | undefined;
  };
  readonly response: Body;
}

/** `Data` where the fields named in `Comma` also take arrays. */
export type Listed<Data, Comma> = {
  [Key in keyof Data]: Key extends Comma ? Data[Key] | readonly string[] : Data[Key];
};

/** The method of an endpoint that answers page by page. */
export interface PagedMethod<Data, Body> {
  (data?: Data, options?: CallOptions): Promise<Body>;
  /** Iterates over the pages: each item once, until the last page. */
  readonly pages: (
    data?: Data,
    options?: CallOptions,
  ) => AsyncGenerator<Body, undefined, undefined>;
}
