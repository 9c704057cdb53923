import type { Endpoint, OtherBody, OtherData } from "../endpoint.js";
import { anything, type Schema, whatever } from "../schema.js";

/** What the SDK itself checks: keys and kinds of these calls are not typed yet. */
const data: Schema<OtherData | undefined> = anything;
/** Any JSON object. */
const response: Schema<OtherBody> = anything;
type Other<Url extends string> = Endpoint<Url, OtherData | undefined, OtherBody, never>;

const user = <const Url extends string>(method: Other<Url>["method"], url: Url): Other<Url> => ({
  url,
  method,
  data,
  response,
});
const app = <const Url extends string>(method: Other<Url>["method"], url: Url): Other<Url> => ({
  ...user(method, url),
  auth: "app",
});

/** The SDK's other URLs: `request` lets them through; no others exist. */
export const others = [
  user("GET", "/v1/friends"),
  user("GET", "/v1/api/talk/channels"),
  app("GET", "/v2/api/kakaolink/talk/template/validate"),
  app("GET", "/v2/api/kakaolink/talk/template/scrap"),
  app("GET", "/v2/api/kakaolink/talk/template/default"),
  { ...app("POST", "/v2/api/talk/message/image/upload"), files: true },
  app("POST", "/v2/api/talk/message/image/scrap"),
  // no body is promised of these two: an empty one is fine
  { ...app("DELETE", "/v2/api/talk/message/image/delete"), response: whatever },
  { ...app("POST", "/v1/app/validate/sdk"), response: whatever },
] as const;
