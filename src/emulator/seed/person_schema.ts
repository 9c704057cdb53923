import { array, boolean, closed, idOrNull, optional, string } from "../../schemas/kinds.js";
import type { Person } from "../state/person.js";
import type { SchemasOf } from "./strict.js";

/** Checks who is at the browser. */
export const personSchema = closed({
  user: optional(idOrNull()),
  scopes: optional(array(string(), 'Write ["account_email"].')),
  serviceTerms: optional(array(string(), 'Write ["service"].')),
  cancels: optional(boolean()),
  leavesAccount: optional(boolean()),
} satisfies SchemasOf<Person>);
