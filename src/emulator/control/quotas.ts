import { boolean, closed } from "../../schemas/kinds.js";
import type { Routes } from "./route.js";

const quotasSchema = closed({ on: boolean() });

export const quotaRoutes: Routes = {
  "GET /quotas": ({ quotas }) => ({ on: quotas }),
  "POST /quotas": (emulator, read) => {
    emulator.setQuotas(read<{ on: boolean }>(quotasSchema).on);
    return { on: emulator.quotas };
  },
};
