import type { Endpoint, OtherBody, OtherData } from "./endpoint.js";
import { anything, type Schema } from "../validation/schema.js";

/** What the SDK itself checks: keys and kinds of these calls are not typed yet. */
const data: Schema<OtherData | undefined> = anything;
/** Any JSON object. */
const response: Schema<OtherBody> = anything;
export type Other<Url extends string> = Endpoint<Url, OtherData | undefined, OtherBody, never>;

/** An endpoint of which only the URL is typed. */
export const other = <const Url extends string>(
  method: Other<Url>["method"],
  url: Url,
): Other<Url> => ({
  url,
  method,
  data,
  response,
});

/** The SDK's other URLs of a user. */
export const userOthers = /* @__PURE__ */ (() =>
  [other("GET", "/v1/friends"), other("GET", "/v1/api/talk/channels")] as const)();
