export type { Language } from "./explain/entry.js";
export type { PreflightFacts } from "./preflight/facts.js";
export { observeKakao, type ObserveOptions } from "./preflight/observe.js";
export {
  preflight,
  type Preflight,
  type PreflightBox,
  type PreflightWarning,
} from "./preflight/preflight.js";
export { printPreflight } from "./preflight/print.js";
export type { WarningCode } from "./preflight/warnings.js";
