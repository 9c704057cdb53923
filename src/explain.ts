export { explain, type Explanation, type Language } from "./explain/explain.js";
