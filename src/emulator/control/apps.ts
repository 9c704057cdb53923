import { appChangesSchema } from "../state/app_schema.js";
import type { AppChanges } from "../user_control.js";
import type { Routes } from "./route.js";

export const appRoutes: Routes = {
  "POST /apps": (emulator, read) => emulator.changeApp(read<AppChanges>(appChangesSchema)),
};
