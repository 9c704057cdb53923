import { closed, int } from "../../schemas/kinds.js";
import type { Emulator } from "../emulator.js";
import type { Routes } from "./route.js";

const clockSchema = closed({ seconds: int() });

/** The emulator's time, and by how many seconds it is ahead of the machine's. */
const timeOf = ({ clock }: Emulator) => ({
  time: new Date(clock).toISOString(),
  ahead: Math.round((clock - Date.now()) / 1000),
});

export const clockRoutes: Routes = {
  "GET /clock": timeOf,
  "POST /clock": (emulator, read) => {
    emulator.advance(read<{ seconds: number }>(clockSchema).seconds);
    return timeOf(emulator);
  },
};
