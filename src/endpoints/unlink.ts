import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "./endpoint.js";
import { id, emptyObject, open } from "../validation/schema.js";

const response = open(() => ({
  /** Id of the user who is no longer linked to the app. */
  id,
}));

/** Response of `API.unlink`. */
export interface Unlink extends Output<typeof response> {}

export const unlink: Endpoint<"/v1/user/unlink", undefined, Unlink, never> = {
  url: "/v1/user/unlink",
  method: "POST",
  data: emptyObject,
  response,
};
