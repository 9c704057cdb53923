import type { endpoints } from "./table.js";
import type { untypedEndpoints } from "./untyped.js";
import type { UnknownRecord } from "../validation/arguments.js";
import type { Schema } from "../validation/schema.js";
import type { ResolvedRequest } from "../client/request_settings.js";
import type { CallbackV1 } from "../sdk/removed_v1.js";

/** One endpoint of Kakao's API, as data: everything else is derived from it. */
export interface Endpoint<
  Url extends string = string,
  Data = unknown,
  Body = unknown,
  Comma extends string = string,
> {
  readonly url: Url;
  readonly method: "GET" | "POST" | "DELETE";
  /** Who is asked for: the user (access token), the app (app key), or all its users (admin key). @default "user" */
  readonly auth?: "user" | "app" | "admin";
  /** Parameters that are the same in every call. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What it takes. */
  readonly data: Schema<Data>;
  /** What it responds with. */
  readonly response: Schema<Body>;
  /** Fields Kakao takes as a comma list: methods take arrays for them too. */
  readonly comma?: readonly Comma[];
  /** Finds the files among the settings, where the SDK sends some to it. */
  readonly files?: (endpoint: Endpoint, data: unknown, settings: UnknownRecord) => ResolvedRequest;
}

/** How to walk through an endpoint that answers page by page. */
export interface Paging<Data, Body> {
  /** The field that holds the items. */
  readonly items: string & keyof Body;
  /** The field of an item that tells it from others; none where the item itself does. */
  readonly id?: string;
  /** The `data` that asks for the page after this one; `undefined` after the last. */
  readonly next: (data: Data, body: Body) => Data | undefined;
}

/** An endpoint that answers page by page. */
export interface PagedEndpoint<Url extends string, Data, Body> extends Endpoint<
  Url,
  Data,
  Body,
  never
> {
  readonly paging: Paging<Data, Body>;
}

type Leaves<Table> = {
  [Name in keyof Table]: Table[Name] extends { readonly url: string }
    ? Table[Name]
    : Leaves<Table[Name]>;
}[keyof Table];
/** The endpoints of a table by their URLs. */
export type ByUrl<Table> = {
  [
    Each in Leaves<Table> as Each extends { readonly url: infer U extends string } ? U : never
  ]: Each;
};
type Typed = ByUrl<typeof endpoints>;

/** URLs whose response is typed and checked field by field. */
export type TypedUrl = keyof Typed;
/** URLs the SDK knows beside them: `request` lets them through, loosely typed. */
export type OtherUrl = (typeof untypedEndpoints)[number]["url"];
/** A URL `request` takes: the SDK's own closed list. */
export type Url = TypedUrl | OtherUrl;

/** `data` of an endpoint that is not typed yet; the SDK checks it. */
export type OtherData = { readonly [key: string]: unknown };
/** Body of an endpoint that is not typed yet. */
// oxlint-disable-next-line typescript/no-explicit-any -- code written for the untyped SDK reads these bodies freely
export type OtherBody = { readonly [key: string]: any };

/** What the endpoint at `U` takes, in Kakao's own form; `undefined` where it takes nothing. */
export type DataOf<U extends Url> = U extends TypedUrl ? DataAt<Typed[U]> : OtherData | undefined;

/** What the endpoint at `U` responds with. */
export type ResponseOf<U extends Url> = U extends TypedUrl ? BodyAt<Typed[U]> : OtherBody;

/** What an endpoint takes. */
export type DataAt<E> = E extends Endpoint<string, infer Data> ? Data : never;

/** What an endpoint responds with. */
export type BodyAt<E> = E extends Endpoint<string, unknown, infer Body> ? Body : never;

/** Last argument of every API call. */
export interface CallOptions {
  /** Rejects with `KakaoNetworkError` `aborted` when it aborts. The request itself cannot be called back. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the answer, `false` to wait for ever. @default 30000 */
  readonly timeout?: number | false | undefined;
}

type NoData = { readonly [key: string]: never };
type Field<Data> = [Data] extends [undefined]
  ? { readonly data?: NoData | undefined }
  : {} extends Data
    ? { readonly data?: Data | undefined }
    : { readonly data: Data };

/** What `request` takes: `url` and, where the endpoint takes something, `data`. */
export type RequestSettings<U extends Url> = { readonly url: U } & Field<DataOf<U>> &
  CallbacksV1 &
  (U extends UploadUrl ? Files : {});

/** `request` for the endpoints of a table. */
export type RequestIn<Table> = <const U extends keyof ByUrl<Table>>(
  settings: { readonly url: U } & Field<DataAt<ByUrl<Table>[U]>> & CallbacksV1,
  options?: CallOptions,
) => Promise<BodyAt<ByUrl<Table>[U]>>;

/** Callbacks of SDK v1: they do not compile. */
interface CallbacksV1 {
  /** @deprecated SDK v1: await the promise. */
  readonly success?: CallbackV1 | undefined;
  /** @deprecated SDK v1: catch what the promise rejects with. */
  readonly fail?: CallbackV1 | undefined;
  /** @deprecated SDK v1: await the promise. */
  readonly always?: CallbackV1 | undefined;
}

/** The URL that takes files. */
type UploadUrl = Extract<(typeof untypedEndpoints)[number], { readonly files: unknown }>["url"];

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
