// What a project may export of the schemas: its declarations name zod beside this package.
import { adminEndpoints, endpoints, idTokenClaims, tokenEndpoints } from "kakao-typed/schemas";

export const tables = { endpoints, adminEndpoints, tokenEndpoints };
export const { me: meEndpoint, shipping_address: pagedEndpoint } = endpoints;
export const claims = { idTokenClaims };
