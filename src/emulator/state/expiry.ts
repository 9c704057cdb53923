import { clock } from "./clock.js";
import type { State } from "./state.js";

const minute = 60_000;
const lastTime = Date.UTC(9999, 11, 31);
/** Milliseconds for which an expired access token is still recognised as expired, rather than unknown. */
const rememberExpired = 24 * 60 * minute;
/** Most entries of one kind; beyond it the oldest are dropped. */
const mostEntries = 100_000;

/**
 * Moves the clock.
 *
 * @throws RangeError for a time before 1970 or after 9999
 */
export function moveClock(state: State, seconds: number): void {
  const time = clock(state) + seconds * 1000;
  if (!(time >= 0 && time <= lastTime)) {
    throw new RangeError(
      `advance: seconds: ${seconds} leads out of the years 1970 to 9999. Pass fewer seconds.`,
    );
  }
  state.ahead += seconds * 1000;
  sweep(state);
}

/** Removes expired entries. */
function sweep(state: State): void {
  const { tokens, refreshTokens, codes, tickets, transactions, images, quotas } = state;
  const time = clock(state);
  for (const kind of [refreshTokens, codes, tickets, transactions, images]) {
    for (const [key, { expiresAt }] of kind) if (expiresAt <= time) kind.delete(key);
  }
  for (const [key, { expiresAt }] of tokens) {
    if (expiresAt + rememberExpired <= time) tokens.delete(key);
  }
  for (const [user, { access, refresh }] of quotas) {
    if ([...access, ...refresh].every((until) => until <= time)) quotas.delete(user);
  }
  state.sweepAt = time + minute;
}

/** Adds an entry that expires. All such entries are added here, so here they are swept and limited in number. */
export function keep<Key, Entry>(
  state: State,
  kind: Map<Key, Entry>,
  key: Key,
  entry: Entry,
): void {
  if (clock(state) >= state.sweepAt) sweep(state);
  kind.set(key, entry);
  if (kind.size <= mostEntries) return;
  const [oldest] = kind.keys();
  kind.delete(oldest!);
}

/** The number of entries that expire. */
export const countEntries = (state: State): number =>
  [
    state.tokens,
    state.refreshTokens,
    state.codes,
    state.tickets,
    state.transactions,
    state.images,
    state.quotas,
  ].reduce((sum, { size }) => sum + size, 0);
