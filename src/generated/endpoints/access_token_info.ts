// Written by `npm run generate`, from src/endpoints/access_token_info.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Response of `API.access_token_info`. */
export interface AccessTokenInfo {
  /** Id of the user the token belongs to. */
  id: number;
  /** Seconds until the token expires. */
  expires_in: number;
  /** Id of the app the token was issued to. */
  app_id: number;
}

export const access_token_info: Endpoint<
  "/v1/user/access_token_info",
  undefined,
  AccessTokenInfo,
  never
> = {
  url: "/v1/user/access_token_info",
  method: "GET",
  data: /* @__PURE__ */ compiled("<>"),
  response: /* @__PURE__ */ compiled("{id#expires_in#app_id#}"),
};
