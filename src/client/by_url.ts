// Which data and which body belong to a URL: types derived from the tables of endpoints.
import type { Endpoint, OtherBody, OtherData } from "../endpoints/endpoint.js";
import type { ByUrl } from "../endpoints/table_types.js";
import type { endpoints } from "../generated/endpoints/table.js";
import type * as templates from "../generated/endpoints/share/templates.js";
import type { shareEndpoints } from "../generated/endpoints/share_table.js";
import type { untypedEndpoints } from "./untyped.js";

type Typed = ByUrl<typeof endpoints> &
  ByUrl<typeof shareEndpoints> &
  // typed alone: pages do not call them, the SDK does on phones
  ByUrl<typeof templates>;

/** URLs whose data and response are typed field by field. */
export type TypedUrl = keyof Typed;
/** URLs the SDK knows beside them: `request` lets them through, loosely typed. */
export type OtherUrl = (typeof untypedEndpoints)[number]["url"];
/** A URL `request` takes: the SDK's own closed list. */
export type Url = TypedUrl | OtherUrl;

/** What the endpoint at `U` takes, in Kakao's own form; `undefined` where it takes nothing. */
export type DataOf<U extends Url> = U extends TypedUrl ? DataAt<Typed[U]> : OtherData | undefined;

/** What the endpoint at `U` responds with. */
export type ResponseOf<U extends Url> = U extends TypedUrl ? BodyAt<Typed[U]> : OtherBody;

/** What an endpoint takes. */
export type DataAt<E> = E extends Endpoint<string, infer Data> ? Data : never;

/** What an endpoint responds with. */
export type BodyAt<E> = E extends Endpoint<string, unknown, infer Body> ? Body : never;
