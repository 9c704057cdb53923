import * as z from "zod/mini";
import type { Endpoint } from "../endpoint.js";
import { closed, id, open, texts } from "../schema.js";

const data = closed(() => ({
  /** User properties to store while connecting, name to text; the names are those set up in the app's console. */
  properties: z.optional(texts()),
}));

/** What `API.signup` takes. */
export interface SignupData extends z.output<typeof data> {}

const response = open(() => ({
  /** Id of the user who is now connected. Documented, but not always sent. */
  id: z.optional(id),
}));

/** What `API.signup` responds with. */
export interface Signup extends z.output<typeof response> {}

export const signup: Endpoint<"/v1/user/signup", SignupData, Signup, never> = {
  url: "/v1/user/signup",
  method: "POST",
  data,
  response,
};
