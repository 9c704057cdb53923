// Written by `npm run generate`, from src/endpoints/signup.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled, recordOf } from "../../validation/compiled.js";

/** Data of `API.signup`. */
export interface SignupData {
  /** User properties to store while connecting, name to text; the names are those set up in the app's console. */
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Response of `API.signup`. */
export interface Signup {
  /** Id of the user who is now connected. Documented, but not always sent. */
  id?: number | undefined;
}

export const signup: Endpoint<"/v1/user/signup", SignupData, Signup, never> = {
  url: "/v1/user/signup",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<properties?$0>",
    /* @__PURE__ */ recordOf(["string"], "Pass { name: 'text' }."),
  ),
  response: /* @__PURE__ */ compiled("{id?#}"),
};
