import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "./endpoint.js";
import { stringRecord } from "../validation/records.js";
import { closed, id, open, optional } from "../validation/schema.js";

const data = closed(() => ({
  /** User properties to store while connecting, name to text; the names are those set up in the app's console. */
  properties: optional(stringRecord()),
}));

/** Data of `API.signup`. */
export interface SignupData extends Output<typeof data> {}

const response = open(() => ({
  /** Id of the user who is now connected. Documented, but not always sent. */
  id: optional(id),
}));

/** Response of `API.signup`. */
export interface Signup extends Output<typeof response> {}

export const signup: Endpoint<"/v1/user/signup", SignupData, Signup, never> = {
  url: "/v1/user/signup",
  method: "POST",
  data,
  response,
};
