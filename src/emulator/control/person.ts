import { personSchema } from "../seed/person_schema.js";
import type { Person } from "../state/person.js";
import type { Routes } from "./route.js";

export const personRoutes: Routes = {
  "POST /person": (emulator, read) => emulator.setPerson(read<Person>(personSchema)),
};
