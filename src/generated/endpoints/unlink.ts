// Written by `npm run generate`, from src/endpoints/unlink.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Response of `API.unlink`. */
export interface Unlink {
  /** Id of the user who is no longer linked to the app. */
  id: number;
}

export const unlink: Endpoint<"/v1/user/unlink", undefined, Unlink, never> = {
  url: "/v1/user/unlink",
  method: "POST",
  data: /* @__PURE__ */ compiled("<>"),
  response: /* @__PURE__ */ compiled("{id#}"),
};
