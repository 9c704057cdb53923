import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { id, int, emptyObject, open } from "../schemas/kinds.js";

const response = open({
  /** Id of the user the token belongs to. */
  id,
  /** Seconds until the token expires. */
  expires_in: int(),
  /** Id of the app the token was issued to. */
  app_id: int(),
});

/** Response of `API.access_token_info`. */
export interface AccessTokenInfo extends Output<typeof response> {}

export const access_token_info = defineEndpoint({
  url: "/v1/user/access_token_info",
  method: "GET",
  data: emptyObject,
  response,
});
