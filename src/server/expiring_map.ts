/** Remembers values for a while. */
export interface ExpiringMap<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T, milliseconds: number) => void;
}

/** A map that forgets values when their time is over, and the oldest where there are more than `most`. */
export function expiringMap<T>(most: number): ExpiringMap<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry && entry.until > Date.now()) return entry.value;
      if (entry) entries.delete(key);
      return undefined;
    },
    set(key, value, milliseconds) {
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + milliseconds });
      // entries of one map live about as long: the first have the least time left
      for (const [old, { until }] of entries) {
        if (until > Date.now() && entries.size <= most) break;
        entries.delete(old);
      }
    },
  };
}
