import type * as z from "zod/v4/mini";

/** An endpoint as it is written: with zod schemas. `npm run generate` makes an `Endpoint` of it. */
export interface EndpointDefinition {
  readonly url: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** Whom a call is about: a user (access token), the app (its key), or all users of the app (admin key). @default "user" */
  readonly auth?: "user" | "app" | "admin";
  /** Parameters that every call sends with these values. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Schema of the parameters. */
  readonly data: z.ZodMiniType;
  /** Schema of the body of a 200. */
  readonly response: z.ZodMiniType;
  /** Fields that Kakao takes as a comma-separated list: methods take arrays for them too. */
  readonly comma?: readonly string[];
  /** Whether the SDK uploads files to it. @default false */
  readonly files?: true;
  /** How `pages()` walks through the pages. */
  readonly paging?: {
    readonly items: string;
    readonly id?: string;
    readonly next: (data: never, body: never) => object | undefined;
  };
}

/** Defines an endpoint; its type keeps the URL and the schemas. */
export const defineEndpoint = <const Definition extends EndpointDefinition>(
  definition: Definition,
): Definition => definition;

/** A table of endpoints as code walks through it that treats all alike. */
export type DefinitionTable = { readonly [name: string]: EndpointDefinition | DefinitionTable };
