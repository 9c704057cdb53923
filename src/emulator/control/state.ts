import { snapshotHeadSchema } from "../state/snapshot_schema.js";
import type { Routes } from "./route.js";

export const stateRoutes: Routes = {
  "GET /state": (emulator) => emulator.exportState(),
  "PUT /state": (emulator, read) => emulator.importState(read(snapshotHeadSchema)),
};
