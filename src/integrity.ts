export type { KnownVersion } from "./sdk/integrity.js";
export { integrity } from "./sdk/published_integrity.js";
