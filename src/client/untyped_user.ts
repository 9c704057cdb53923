import type { Endpoint, OtherBody, OtherData } from "../endpoints/endpoint.js";
import { anyObject, type Schema } from "../validation/compiled.js";

/** What the SDK itself checks: keys and kinds of these calls are not typed yet. */
const data: Schema<OtherData | undefined> = anyObject;
/** Any JSON object. */
const response: Schema<OtherBody> = anyObject;
export type UntypedEndpoint<Url extends string> = Endpoint<
  Url,
  OtherData | undefined,
  OtherBody,
  never
>;

/** An endpoint of which only the URL is typed. */
export const untypedEndpoint = <const Url extends string>(
  method: UntypedEndpoint<Url>["method"],
  url: Url,
): UntypedEndpoint<Url> => ({
  url,
  method,
  data,
  response,
});

/** The SDK's other URLs of a user. */
export const untypedUserEndpoints = /* @__PURE__ */ (() =>
  [
    untypedEndpoint("GET", "/v1/friends"),
    untypedEndpoint("GET", "/v1/api/talk/channels"),
  ] as const)();
