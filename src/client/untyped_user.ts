import type { Endpoint, OtherBody, OtherData } from "../endpoints/endpoint.js";
import { anyObject, type Schema } from "../validation/compiled.js";

/** What the SDK itself checks: keys and kinds of these calls are not typed yet. */
const data: Schema<OtherData | undefined> = anyObject;
/** Any JSON object. */
const response: Schema<OtherBody> = anyObject;

/** The SDK's other URLs of a user. */
export const untypedUserUrls = ["/v1/friends", "/v1/api/talk/channels"] as const;

/** An endpoint of which only the URL is typed. */
export const untypedEndpoint = (url: string, method: Endpoint["method"] = "GET"): Endpoint => ({
  url,
  method,
  data,
  response,
});

/** The endpoints at the SDK's other URLs of a user. */
export const untypedUserEndpoints = /* @__PURE__ */ untypedUserUrls.map((url) =>
  untypedEndpoint(url),
);
