import type { Schema } from "../validation/schema.js";

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
  /** Whether the SDK uploads files to it. @default false */
  readonly files?: true;
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

/** `data` of an endpoint that is not typed yet; the SDK checks it. */
export type OtherData = { readonly [key: string]: unknown };
/** Body of an endpoint that is not typed yet. */
// oxlint-disable-next-line typescript/no-explicit-any -- code written for the untyped SDK reads these bodies freely
export type OtherBody = { readonly [key: string]: any };
