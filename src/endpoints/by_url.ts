// Which data and which body belong to a URL: types derived from the tables of endpoints, for the emulator.
import type { Output } from "../schemas/kinds.js";
import type { EndpointDefinition } from "./define_endpoint.js";
import type { endpoints } from "./table.js";
import type { ByUrl } from "./table_types.js";

type Typed = ByUrl<typeof endpoints>;

/** URLs of the SDK's endpoints. */
export type TypedUrl = keyof Typed;

/** What an endpoint takes. */
export type DataAt<E> = E extends EndpointDefinition ? Output<E["data"]> : never;

/** What an endpoint responds with. */
export type BodyAt<E> = E extends EndpointDefinition ? Output<E["response"]> : never;

/** What the endpoint at `U` takes. */
export type DataOf<U extends TypedUrl> = DataAt<Typed[U]>;

/** What the endpoint at `U` responds with. */
export type ResponseOf<U extends TypedUrl> = BodyAt<Typed[U]>;
