import type { Schema } from "../validation/compiled.js";

/** One endpoint of Kakao's API, as data: everything else is derived from it. */
export interface Endpoint<
  Url extends string = string,
  Data = unknown,
  Body = unknown,
  Comma extends string = string,
> {
  readonly url: Url;
  readonly method: "GET" | "POST" | "DELETE";
  /** Whom a call is about: a user (access token), the app (its key), or all users of the app (admin key). @default "user" */
  readonly auth?: "user" | "app" | "admin";
  /** Parameters that every call sends with these values. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Schema of the parameters. */
  readonly data: Schema<Data>;
  /** Schema of the body of a 200. */
  readonly response: Schema<Body>;
  /** Fields that Kakao takes as a comma-separated list: methods take arrays for them too. */
  readonly comma?: readonly Comma[];
  /** Whether the SDK uploads files to it. @default false */
  readonly files?: true;
}

/** How `pages()` walks through an endpoint that responds page by page. */
export interface Paging<Data, Body> {
  /** The field that holds the items. */
  readonly items: string & keyof Body;
  /** The field that identifies an item; left out where the items are ids themselves. */
  readonly id?: string;
  /** The `data` that asks for the page after this one; `undefined` after the last. */
  readonly next: (data: Data, body: Body) => Data | undefined;
}

/** An endpoint that responds page by page. */
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
