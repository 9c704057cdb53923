import { closed, int } from "../../schemas/kinds.js";
import type { Routes } from "./route.js";

const clockSchema = closed({ seconds: int() });

export const clockRoutes: Routes = {
  "POST /clock": (emulator, read) =>
    emulator.advance(read<{ seconds: number }>(clockSchema).seconds),
};
