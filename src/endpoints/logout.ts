import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "./endpoint.js";
import { id, emptyObject, open } from "../validation/schema.js";

const response = open(() => ({
  /** Id of the user whose tokens no longer work. */
  id,
}));

/** Response of `API.logout` and `Auth.logout`. */
export interface Logout extends Output<typeof response> {}

export const logout: Endpoint<"/v1/user/logout", undefined, Logout, never> = {
  url: "/v1/user/logout",
  method: "POST",
  data: emptyObject,
  response,
};
