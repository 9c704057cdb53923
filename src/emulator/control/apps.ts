import { appChangesSchema, appSchema } from "../seed/app_schema.js";
import type { AppChanges } from "../app_control.js";
import type { EmulatorApp } from "../state/sample_data.js";
import type { Routes } from "./route.js";

export const appRoutes: Routes = {
  "GET /apps": ({ apps }) => apps,
  "POST /apps": (emulator, read) => emulator.addApp(read<EmulatorApp>(appSchema)),
  "PATCH /apps": (emulator, read) => emulator.changeApp(read<AppChanges>(appChangesSchema)),
};
