import { decrypt, encrypt, storageKey } from "./storage.js";

/** The access token of one load of the SDK: from memory, otherwise from sessionStorage. */
export interface TokenStore {
  get(): unknown;
  set(token: unknown, persist?: unknown): void;
}

/** `undefined` where the platform has none (Node 22). @throws where the page may not use it */
function getSessionStorage(): Storage | undefined {
  return typeof sessionStorage === "undefined" ? undefined : sessionStorage;
}

export function createTokenStore(appKey: () => string | null): TokenStore {
  let memory: unknown = null;
  // the SDK keeps the first storage key, also when it is initialised with another app key later
  let storageKeyOnce: string | undefined;
  const key = () => (storageKeyOnce ??= storageKey(appKey()));
  return {
    get() {
      if (memory === null) {
        const stored = getSessionStorage()?.getItem(key()) ?? null;
        if (stored !== null) memory = decrypt(stored, appKey());
      }
      return memory;
    },
    set(token, persist = true) {
      memory = token;
      const storage = getSessionStorage();
      if (token === null || persist === false) storage?.removeItem(key());
      else {
        const sealed = encrypt(token, appKey());
        storage?.setItem(key(), sealed);
      }
    },
  };
}
