import { compiled } from "../validation/compiled.js";
import { type UntypedEndpoint, untypedEndpoint, untypedUserEndpoints } from "./untyped_user.js";

/** Any body at all. */
const anything = /* @__PURE__ */ compiled("*");

const app = <const Url extends string>(
  method: UntypedEndpoint<Url>["method"],
  url: Url,
): UntypedEndpoint<Url> => ({
  ...untypedEndpoint(method, url),
  auth: "app",
});

/** The SDK's other URLs: `request` lets them through; no others exist. */
export const untypedEndpoints = /* @__PURE__ */ (() =>
  [
    ...untypedUserEndpoints,
    app("GET", "/v2/api/kakaolink/talk/template/validate"),
    app("GET", "/v2/api/kakaolink/talk/template/scrap"),
    app("GET", "/v2/api/kakaolink/talk/template/default"),
    // no body is promised of these two: an empty one is fine
    { ...app("DELETE", "/v2/api/talk/message/image/delete"), response: anything },
    { ...app("POST", "/v1/app/validate/sdk"), response: anything },
  ] as const)();
