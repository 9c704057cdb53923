import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "./endpoint.js";
import { stringRecord } from "../validation/records.js";
import { closed, id, open, optional } from "../validation/schema.js";

const data = closed(() => ({
  /** User properties to store, name to text; the names are those set up in the app's console. */
  properties: stringRecord(),
}));

/** Data of `API.update_profile`. */
export interface UpdateProfileData extends Output<typeof data> {}

const response = open(() => ({
  /** Id of the user whose properties were stored. Documented, but not always sent. */
  id: optional(id),
}));

/** Response of `API.update_profile`. */
export interface UpdateProfile extends Output<typeof response> {}

export const update_profile: Endpoint<
  "/v1/user/update_profile",
  UpdateProfileData,
  UpdateProfile,
  never
> = {
  url: "/v1/user/update_profile",
  method: "POST",
  data,
  response,
};
