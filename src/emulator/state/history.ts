/** A log with limited space: its entries, oldest first. */
export interface History<Entry> {
  /** Always the same array. */
  readonly entries: Entry[];
  /** Adds an entry of that many bytes; the oldest entries are dropped where there is no more space. */
  readonly add: (entry: Entry, bytes: number) => void;
  readonly clear: () => void;
}

const mostEntries = 10_000;
/** Bytes of all entries together. */
const mostBytes = 50_000_000;
/** How far the limits may be exceeded before entries are dropped: dropping moves the whole array, so it is not done for each entry. */
const slack = 1.1;

/** An empty history. A server may run for days: the history keeps the last 10,000 entries at least, but no more than 50 MB. */
export function createHistory<Entry>(): History<Entry> {
  const entries: Entry[] = [];
  let sizes: number[] = [];
  let total = 0;
  return {
    entries,
    add(entry, bytes) {
      entries.push(entry);
      sizes.push(bytes);
      total += bytes;
      const mostNow = total > mostBytes ? mostBytes / slack : mostBytes;
      if (mostNow === mostBytes && entries.length <= mostEntries * slack) return;
      let dropped = 0;
      while (total > mostNow || entries.length - dropped > mostEntries) {
        total -= sizes[dropped]!;
        dropped += 1;
      }
      entries.splice(0, dropped);
      sizes.splice(0, dropped);
    },
    clear() {
      entries.length = 0;
      sizes = [];
      total = 0;
    },
  };
}
