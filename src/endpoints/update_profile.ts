import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { stringRecord } from "../schemas/kinds.js";
import { closed, id, open, optional } from "../schemas/kinds.js";

const data = closed({
  /** User properties to store, name to text; the names are those set up in the app's console. */
  properties: stringRecord(),
});

/** Data of `API.update_profile`. */
export interface UpdateProfileData extends Output<typeof data> {}

const response = open({
  /** Id of the user whose properties were stored. Documented, but not always sent. */
  id: optional(id),
});

/** Response of `API.update_profile`. */
export interface UpdateProfile extends Output<typeof response> {}

export const update_profile = defineEndpoint({
  url: "/v1/user/update_profile",
  method: "POST",
  data,
  response,
});
