import { array, boundedArray, closed, optional, string } from "../../schemas/kinds.js";
import type { Person } from "../state/person.js";
import type { EmulatorApp, EmulatorUser } from "../state/sample_data.js";
import { appSchema } from "./app_schema.js";
import { personSchema } from "./person_schema.js";
import type { SchemasOf } from "./strict.js";
import { userSchema } from "./user_schema.js";

/** What the emulator starts with. What is left out is as in the sample. */
export interface Seed {
  /** Address of the JSON Schema that editors check this file with. */
  readonly $schema?: string;
  /** Apps. Keys and ids that an app does not say are those of the sample app; a further app's end in `-2`, `-3` …. @default one with usual consent items and terms */
  readonly apps?: readonly EmulatorApp[];
  /** Users. With none, the login page makes the first account. @default two, the first with data for every consent item */
  readonly users?: readonly EmulatorUser[];
  /** The user at the browser, where no pages are shown. @default the first user, who agrees to everything */
  readonly person?: Person;
}

/** Checks a seed. */
export const seedSchema = closed({
  $schema: optional(string()),
  apps: optional(boundedArray(appSchema, "Write [{ … }], or leave it out for the sample app.", 1)),
  users: optional(array(userSchema, 'Write [{ "id": 1 }], or leave it out for the sample users.')),
  person: optional(personSchema),
} satisfies SchemasOf<Seed>);
