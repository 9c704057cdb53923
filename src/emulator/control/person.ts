import { boolean, closed, custom, optional } from "../../schemas/kinds.js";
import type { Person } from "../state/person.js";
import { agreements } from "./of_user.js";
import type { Routes } from "./route.js";

const personSchema = closed({
  user: optional(
    custom<number | null>({
      expected: "user id, or null",
      holds: (value) => value === null || Number.isSafeInteger(value),
    }),
  ),
  ...agreements(),
  cancels: optional(boolean()),
  leavesAccount: optional(boolean()),
});

export const personRoutes: Routes = {
  "POST /person": (emulator, read) => emulator.setPerson(read<Person>(personSchema)),
};
