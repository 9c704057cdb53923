import type { State } from "./state.js";

/** The emulator's time: milliseconds since 1970. */
export const clock = ({ ahead }: State): number => Date.now() + ahead;

/** The emulator's time in Kakao's format: RFC 3339, UTC, to the second. */
export const now = (state: State): string =>
  new Date(clock(state)).toISOString().replace(/\.\d+Z$/, "Z");
