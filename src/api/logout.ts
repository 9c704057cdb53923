import type * as z from "zod/mini";
import type { Endpoint } from "../endpoint.js";
import { id, nothing, open } from "../schema.js";

const response = open(() => ({
  /** Id of the user whose tokens no longer work. */
  id,
}));

/** What `API.logout` and `Auth.logout` respond with. */
export interface Logout extends z.output<typeof response> {}

export const logout: Endpoint<"/v1/user/logout", undefined, Logout, never> = {
  url: "/v1/user/logout",
  method: "POST",
  data: nothing,
  response,
};
