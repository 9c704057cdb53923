import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { stringRecord } from "../schemas/kinds.js";
import { closed, id, open, optional } from "../schemas/kinds.js";

const data = closed({
  /** User properties to store while connecting, name to text; the names are those set up in the app's console. */
  properties: optional(stringRecord()),
});

/** Data of `API.signup`. */
export interface SignupData extends Output<typeof data> {}

const response = open({
  /** Id of the user who is now connected. Documented, but not always sent. */
  id: optional(id),
});

/** Response of `API.signup`. */
export interface Signup extends Output<typeof response> {}

export const signup = defineEndpoint({
  url: "/v1/user/signup",
  method: "POST",
  data,
  response,
});
