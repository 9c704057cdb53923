import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { id, emptyObject, open } from "../schemas/kinds.js";

const response = open({
  /** Id of the user who is no longer linked to the app. */
  id,
});

/** Response of `API.unlink`. */
export interface Unlink extends Output<typeof response> {}

export const unlink = defineEndpoint({
  url: "/v1/user/unlink",
  method: "POST",
  data: emptyObject,
  response,
});
