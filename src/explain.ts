export type { Language } from "./explain/entry.js";
export { explain, type Explanation } from "./explain/explain.js";
