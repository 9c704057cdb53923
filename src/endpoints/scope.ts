import { openEnum } from "../schemas/kinds.js";
import type { Scope } from "./consent_items.js";

/** The id of a consent item: one that Kakao documents, or any other. */
export const scope = openEnum<Scope>();
