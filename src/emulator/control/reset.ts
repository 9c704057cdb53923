import type { Routes } from "./route.js";

export const resetRoutes: Routes = { "POST /reset": (emulator) => emulator.reset() };
