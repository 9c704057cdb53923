import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { id, emptyObject, open } from "../schemas/kinds.js";

const response = open({
  /** Id of the user whose tokens no longer work. */
  id,
});

/** Response of `API.logout` and `Auth.logout`. */
export interface Logout extends Output<typeof response> {}

export const logout = defineEndpoint({
  url: "/v1/user/logout",
  method: "POST",
  data: emptyObject,
  response,
});
