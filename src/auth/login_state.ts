import { type UnknownRecord, omitUndefined, isNonEmptyString } from "../validation/arguments.js";
import { deadline } from "../client/deadline.js";
import { KakaoStateError } from "../errors/classes.js";
import { isOwnPage, json } from "./login_error.js";

/** What a login leaves behind for the page it comes back to. */
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
const life = 600_000;
/** Milliseconds by which a clock that is set right may go back meanwhile. */
const skew = 60_000;

/** localStorage, because the login may come back in another tab; else sessionStorage. Each throws where it is denied. */
const storages = [() => localStorage, () => sessionStorage];

/** 32 bits of an answer: they tell two apart, and give no code away. */
const markOf = (answer: string): number =>
  Array.from(answer).reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, 0);

/**
 * What is stored: the memory of a login, the mark of the answer that has used it up, or nothing that is of use.
 * Looked at field by field: every script of this origin can write there.
 */
function read(storage: Storage, key: string): Remembered | number | undefined {
  const { redirectUri, nonce, returnTo, used, at } = json(storage.getItem(key)) ?? {};
  const age = typeof at === "number" ? Date.now() - at : NaN;
  if (!(age > -skew && age < life)) return undefined;
  if (typeof used === "number") return used;
  const isMemory =
    isNonEmptyString(redirectUri) &&
    (nonce === undefined || isNonEmptyString(nonce)) &&
    (returnTo === undefined || (isNonEmptyString(returnTo) && isOwnPage(returnTo)));
  return isMemory
    ? (omitUndefined({ redirectUri, nonce, returnTo }) as UnknownRecord & Remembered)
    : undefined;
}

const write = (storage: Storage, key: string, what: object) =>
  storage.setItem(key, JSON.stringify({ ...what, at: Date.now() }));

/** Keeps what belongs to a state; tells whether it could. Old ones are swept out. */
export function remember(state: string, what: Remembered): boolean {
  return storages.some((open) => {
    try {
      const storage = open();
      for (const key of Object.keys(storage)) {
        if (key.startsWith(prefix) && read(storage, key) === undefined) storage.removeItem(key);
      }
      write(storage, prefix + state, what);
      return true;
    } catch {
      return false;
    }
  });
}

function take(operation: string, state: string | undefined, answer: string) {
  const key = prefix + (state ?? "");
  const used = markOf(answer);
  let original: unknown;
  for (const open of storages) {
    try {
      const storage = open();
      const found = read(storage, key);
      if (found === used) return "used";
      if (typeof found !== "object" && state !== undefined) continue;
      storage.removeItem(key);
      try {
        write(storage, key, { used });
      } catch {
        // no room: the same address again is a mismatch then
      }
      return found as Remembered | undefined;
    } catch (thrown) {
      original = thrown;
    }
  }
  if (!original || state === undefined) return undefined;
  const message = `${operation}: this browser's storage cannot be read. Log in again.`;
  throw new KakaoStateError(message, { code: "no_storage", original });
}

/** Does something while no other tab does: two may have the same address. A lock that is denied, or never comes, holds nobody up. */
async function alone<T>(name: string, work: () => T): Promise<T> {
  let result: { readonly is: T } | undefined;
  const start = () => (result ??= { is: work() });
  // no locks without https, and in browsers of before
  const locked = async () => navigator.locks.request(name, start);
  await deadline(locked(), { timeout: 1000 }, name).catch(() => {});
  return start().is;
}

/**
 * Gives back what belongs to a state, once, in one tab. Afterwards the same answer is `used`, and another one gets nothing.
 * Without state nothing belongs to it, and an answer is `used` as far as this browser stores anything.
 *
 * @throws KakaoStateError `no_storage`
 */
export const recall = (
  operation: string,
  state: string | undefined,
  answer: string,
): Promise<Remembered | "used" | undefined> =>
  alone(`${prefix}${state}`, () => take(operation, state, answer));
