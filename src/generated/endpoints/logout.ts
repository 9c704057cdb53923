// Written by `npm run generate`, from src/endpoints/logout.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Response of `API.logout` and `Auth.logout`. */
export interface Logout {
  /** Id of the user whose tokens no longer work. */
  id: number;
}

export const logout: Endpoint<"/v1/user/logout", undefined, Logout, never> = {
  url: "/v1/user/logout",
  method: "POST",
  data: /* @__PURE__ */ compiled("<>"),
  response: /* @__PURE__ */ compiled("{id#}"),
};
