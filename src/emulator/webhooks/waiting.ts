/** Something that is due at a time; `undefined` where it does not wait. */
interface Due {
  nextAt: number | undefined;
}

/** Most that wait; beyond it the oldest are given up. */
const mostWaiting = 1000;
/** Longest time of a timer. */
const mostOfTimer = 2 ** 31 - 1;

/** What waits for its time by the emulator's clock. One timer, which does not hold the process open, serves all. */
export function createWaiting<One extends Due>(clock: () => number, isDue: (one: One) => void) {
  const waiting = new Set<One>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function setTimer(): void {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    const next = Math.min(...[...waiting].map(({ nextAt }) => nextAt!));
    timer = setTimeout(takeDue, Math.min(Math.max(next - clock(), 0), mostOfTimer));
    (timer as { unref?: () => void }).unref?.();
  }

  function remove(one: One): void {
    one.nextAt = undefined;
    waiting.delete(one);
  }

  /** Takes out what is due. To be called whenever the clock was moved. */
  function takeDue(): void {
    const now = clock();
    const due = [...waiting].filter(({ nextAt }) => nextAt! <= now);
    for (const one of due) remove(one);
    setTimer();
    due.forEach(isDue);
  }

  return {
    add(one: One, milliseconds: number): void {
      one.nextAt = clock() + milliseconds;
      waiting.add(one);
      if (waiting.size > mostWaiting) remove([...waiting][0]!);
      setTimer();
    },
    remove,
    takeDue,
    clear(): void {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
