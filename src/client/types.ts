// The types of `request` and of the methods, derived from the tables of endpoints.
import type { ByUrl } from "../endpoints/table_types.js";
import type { BodyAt, DataAt, DataOf, Url } from "./by_url.js";
import type { Endpoint, PagedEndpoint } from "../endpoints/endpoint.js";
import type { shareEndpoints } from "../generated/endpoints/share_table.js";
import type { CallbacksV1 } from "../sdk/removed_v1.js";
import type { CallOptions } from "../validation/arguments.js";

type NoData = { readonly [key: string]: never };
type Field<Data> = [Data] extends [undefined]
  ? { readonly data?: NoData | undefined }
  : {} extends Data
    ? { readonly data?: Data | undefined }
    : { readonly data: Data };

/** Settings of `request`: `url` and, where the endpoint takes parameters, `data`. */
export type RequestSettings<U extends Url> = { readonly url: U } & Field<DataOf<U>> &
  CallbacksV1 &
  (U extends UploadUrl ? Files : {});

/** `request` for the endpoints of a table. */
export type RequestIn<Table> = <const U extends keyof ByUrl<Table>>(
  settings: { readonly url: U } & Field<DataAt<ByUrl<Table>[U]>> & CallbacksV1,
  options?: CallOptions,
) => Promise<BodyAt<ByUrl<Table>[U]>>;

/** The URL that takes files. */
type UploadUrl = (typeof shareEndpoints)["image_upload"]["url"];

/** Files to upload: `files`, or Kakao's `file`. */
interface Files {
  readonly files?: ArrayLike<Blob> | undefined;
  readonly file?: Blob | undefined;
}

/** `Data` where the fields named in `Comma` also take arrays. */
type Listed<Data, Comma> = [Comma] extends [never]
  ? Data
  : { [Key in keyof Data]: Key extends Comma ? Data[Key] | readonly string[] : Data[Key] };

type Arguments<Data> = [Data] extends [undefined]
  ? [options?: CallOptions]
  : {} extends Data
    ? [data?: Data, options?: CallOptions]
    : [data: Data, options?: CallOptions];

/** The method of an endpoint. */
type Method<E> =
  E extends Endpoint<string, infer Data, infer Body, infer Comma>
    ? (...args: Arguments<Listed<Data, Comma>>) => Promise<Body>
    : never;

/** Adds `pages` to the method of an endpoint that answers page by page. */
type Pages<E> =
  E extends PagedEndpoint<string, infer Data, infer Body>
    ? {
        /** Iterates over the pages: each item once, until the last page. */
        readonly pages: (
          data?: Data,
          options?: CallOptions,
        ) => AsyncGenerator<Body, undefined, undefined>;
      }
    : unknown;

/** One method per endpoint, named as Kakao names it. */
export type Methods<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly url: string }
    ? Method<Table[Name]> & Pages<Table[Name]>
    : Methods<Table[Name]>;
};
