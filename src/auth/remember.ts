import { json } from "./login_failure.js";

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

/** localStorage, because the login may come back in another tab; else sessionStorage. */
function storages(): Storage[] {
  return (["localStorage", "sessionStorage"] as const).flatMap((name) => {
    try {
      return window[name];
    } catch {
      return [];
    }
  });
}

function read(storage: Storage, key: string): Remembered | undefined {
  const found = json(storage.getItem(key)) as (Remembered & { readonly at: number }) | undefined;
  return found && Date.now() - found.at < life ? found : undefined;
}

/** Keeps what belongs to a state; tells whether it could. Old ones are swept out. */
export function remember(state: string, what: Remembered): boolean {
  return storages().some((storage) => {
    try {
      for (const key of Object.keys(storage)) {
        if (key.startsWith(prefix) && !read(storage, key)) storage.removeItem(key);
      }
      storage.setItem(prefix + state, JSON.stringify({ ...what, at: Date.now() }));
      return true;
    } catch {
      return false;
    }
  });
}

/** Gives back what belongs to a state, once. */
export function recall(state: string): Remembered | undefined {
  for (const storage of storages()) {
    const found = read(storage, prefix + state);
    storage.removeItem(prefix + state);
    if (found) return found;
  }
  return undefined;
}
