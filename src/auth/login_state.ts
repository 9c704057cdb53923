import { deadline } from "../client/deadline.js";
import { KakaoStateError } from "../errors/classes.js";
import { omitUndefined } from "../validation/arguments.js";
import { type UnknownRecord, isNonEmptyString } from "../validation/values.js";
import { parseJsonObject } from "./json_object.js";
import { isOwnPage } from "../validation/own_page.js";

/** What the page that starts a login stores for the page that Kakao redirects to. */
export interface Remembered {
  /** Where Kakao sent the user back to: the exchange of the code has to repeat it. */
  readonly redirectUri: string;
  /** For the check of the ID token, where the scope had `openid`. */
  readonly nonce?: string | undefined;
  /** Page of this origin to go back to, as it was given. */
  readonly returnTo?: string | undefined;
}

const prefix = "kakao-typed.login.";
/** Milliseconds a login may take. */
const lifetime = 600_000;
/** Milliseconds by which a clock that is corrected meanwhile may go back. */
const clockSkew = 60_000;

/** localStorage first, because the login may come back in another tab. Each throws where it is denied. */
const storages = [() => localStorage, () => sessionStorage];

/** A hash of 32 bits: it distinguishes two codes and reveals neither. */
const hashOf = (codeOrError: string): number =>
  Array.from(codeOrError).reduce(
    (sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0,
    0,
  );

/**
 * Reads an entry: a login to be finished, the hash of the code that has finished it, or `undefined` for anything else.
 * Each field is checked, because every script of this origin can write to the storage.
 */
function read(storage: Storage, key: string): Remembered | number | undefined {
  const { redirectUri, nonce, returnTo, used, at } = parseJsonObject(storage.getItem(key)) ?? {};
  const age = typeof at === "number" ? Date.now() - at : NaN;
  if (!(age > -clockSkew && age < lifetime)) return undefined;
  if (typeof used === "number") return used;
  const isValid =
    isNonEmptyString(redirectUri) &&
    (nonce === undefined || isNonEmptyString(nonce)) &&
    (returnTo === undefined || (isNonEmptyString(returnTo) && isOwnPage(returnTo)));
  return isValid
    ? (omitUndefined({ redirectUri, nonce, returnTo }) as UnknownRecord & Remembered)
    : undefined;
}

const write = (storage: Storage, key: string, entry: object) =>
  storage.setItem(key, JSON.stringify({ ...entry, at: Date.now() }));

/** Stores what belongs to a state, and removes expired entries. Returns `false` where this browser stores nothing. */
export function remember(state: string, login: Remembered): boolean {
  return storages.some((open) => {
    try {
      const storage = open();
      for (const key of Object.keys(storage)) {
        if (key.startsWith(prefix) && read(storage, key) === undefined) storage.removeItem(key);
      }
      write(storage, prefix + state, login);
      return true;
    } catch {
      return false;
    }
  });
}

function takeEntry(operation: string, state: string | undefined, codeOrError: string) {
  const key = prefix + (state ?? "");
  const used = hashOf(codeOrError);
  let original: unknown;
  for (const open of storages) {
    try {
      const storage = open();
      const entry = read(storage, key);
      if (entry === used) return "used";
      if (typeof entry !== "object" && state !== undefined) continue;
      storage.removeItem(key);
      try {
        write(storage, key, { used });
      } catch {
        // the storage is full: the same URL again is a state_mismatch then, and no longer state_used
      }
      return entry as Remembered | undefined;
    } catch (thrown) {
      original = thrown;
    }
  }
  if (!original || state === undefined) return undefined;
  const message = `${operation}: this browser's storage cannot be read. Log in again.`;
  throw new KakaoStateError(message, { code: "no_storage", original });
}

/** Runs `work` while no other tab does, because two tabs may have the same URL. Without the lock after a second, it runs all the same. */
async function exclusively<T>(name: string, work: () => T): Promise<T> {
  let result: Promise<T> | undefined;
  // also what it throws is the result: a lock that comes late must not finish a login that has failed
  const runOnce = () => (result ??= (async () => work())());
  // `navigator.locks` is missing without https and in older browsers
  const locked = async () => navigator.locks.request(name, runOnce);
  await deadline(locked(), { timeout: 1000 }, name).catch(() => {});
  return runOnce();
}

/**
 * Returns what belongs to a state, once, in one tab. Afterwards the same code is `used`, and another code gets nothing.
 * Without a state nothing is stored, and a code is `used` where this browser could store its hash.
 *
 * @throws KakaoStateError `no_storage`
 */
export const recall = (
  operation: string,
  state: string | undefined,
  codeOrError: string,
): Promise<Remembered | "used" | undefined> =>
  exclusively(`${prefix}${state}`, () => takeEntry(operation, state, codeOrError));
