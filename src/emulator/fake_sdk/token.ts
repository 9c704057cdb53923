import { decrypt, encrypt, storageKey } from "./storage.js";

/** The token of one load of the SDK: memory first, then sessionStorage. */
export interface TokenStore {
  get(): unknown;
  set(token: unknown, persist?: unknown): void;
}

/** `undefined` where there is no such thing (Node 22); throws where the page may not use it. */
function session(): Storage | undefined {
  return typeof sessionStorage === "undefined" ? undefined : sessionStorage;
}

export function createTokenStore(appKey: () => string | null): TokenStore {
  let memory: unknown = null;
  // kept from the first access on, also when the SDK is initialised with another key later
  let memoised: string | undefined;
  const key = () => (memoised ??= storageKey(appKey()));
  return {
    get() {
      if (memory === null) {
        const stored = session()?.getItem(key()) ?? null;
        if (stored !== null) memory = decrypt(stored, appKey());
      }
      return memory;
    },
    set(token, persist = true) {
      memory = token;
      const storage = session();
      if (token === null || persist === false) storage?.removeItem(key());
      else {
        const sealed = encrypt(token, appKey());
        storage?.setItem(key(), sealed);
      }
    },
  };
}
