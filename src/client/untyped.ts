import type { Endpoint } from "../endpoints/endpoint.js";
import type { ShareCalls } from "../generated/types/calls.js";
import { compiled } from "../validation/compiled.js";
import { untypedEndpoint, untypedUserEndpoints, type untypedUserUrls } from "./untyped_user.js";

/** Any body at all. */
const anything = /* @__PURE__ */ compiled("*");

/** The SDK's other URLs of the app. No body is promised of these: an empty one is fine. */
const untypedAppMethods = {
  "/v2/api/talk/message/image/delete": "DELETE",
  "/v1/app/validate/sdk": "POST",
} as const;

/** URLs the SDK knows beside those that are typed: `request` lets them through, loosely typed. */
export type OtherUrl = (typeof untypedUserUrls)[number] | keyof typeof untypedAppMethods;

/** URLs that are typed, but not checked: pages do not call them, the SDK does on phones. */
const templateUrls = [
  "/v2/api/kakaolink/talk/template/validate",
  "/v2/api/kakaolink/talk/template/scrap",
  "/v2/api/kakaolink/talk/template/default",
] as const satisfies readonly (keyof ShareCalls)[];

const auth = "app";

/** The endpoints that `request` lets through; no others exist. */
export const untypedEndpoints: readonly Endpoint[] = /* @__PURE__ */ (() => [
  ...untypedUserEndpoints,
  ...templateUrls.map((url) => ({ ...untypedEndpoint(url), auth }) as const),
  ...Object.entries(untypedAppMethods).map(
    ([url, method]) => ({ ...untypedEndpoint(url, method), auth, response: anything }) as const,
  ),
])();
