import { array, id, optional, string } from "../../schemas/kinds.js";

/** The user and the app that a request is about. */
export const userAndApp = () => ({ user: optional(id), app: optional(id) });

/** What a user agrees to. */
export const agreements = () => ({
  scopes: optional(array(string())),
  serviceTerms: optional(array(string())),
});
