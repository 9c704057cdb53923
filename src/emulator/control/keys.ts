import type { Routes } from "./route.js";

export const keyRoutes: Routes = { "POST /rotate-keys": (emulator) => emulator.rotateKeys() };
