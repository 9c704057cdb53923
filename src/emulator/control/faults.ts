import { closed, int, optional, string, unknownValue } from "../../schemas/kinds.js";
import type { Failure } from "../http/faults.js";
import type { Routes } from "./route.js";

const faultSchema = closed({
  status: int(),
  body: optional(unknownValue()),
  headers: optional(unknownValue()),
  url: optional(string()),
  times: optional(int()),
});
const delaySchema = closed({ milliseconds: int(), url: optional(string()) });

export const faultRoutes: Routes = {
  "GET /faults": ({ faults }) => faults,
  "DELETE /faults": (emulator) => emulator.clearFaults(),
  "POST /faults": (emulator, read) => emulator.failNext(read<Failure>(faultSchema)),
  "POST /delay": (emulator, read) => {
    const { milliseconds, url } = read<{ milliseconds: number; url?: string }>(delaySchema);
    emulator.delay(milliseconds, url);
  },
};
