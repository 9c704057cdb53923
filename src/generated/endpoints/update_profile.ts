// Written by `npm run generate`, from src/endpoints/update_profile.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled, recordOf } from "../../validation/compiled.js";

/** Data of `API.update_profile`. */
export interface UpdateProfileData {
  /** User properties to store, name to text; the names are those set up in the app's console. */
  properties: {
    [key: string]: string;
  };
}

/** Response of `API.update_profile`. */
export interface UpdateProfile {
  /** Id of the user whose properties were stored. Documented, but not always sent. */
  id?: number | undefined;
}

export const update_profile: Endpoint<
  "/v1/user/update_profile",
  UpdateProfileData,
  UpdateProfile,
  never
> = {
  url: "/v1/user/update_profile",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<properties$0>",
    /* @__PURE__ */ recordOf(["string"], "Pass { name: 'text' }."),
  ),
  response: /* @__PURE__ */ compiled("{id?#}"),
};
