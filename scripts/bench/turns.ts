// Measures several things in one process, in short turns one after another: what else the machine does meets all of them.

type Work = () => unknown;

/** Turns before the first that counts, for the compiler. */
const warming = 50;
/** Turns that count. */
const counted = 150;

/** Microseconds of one call, on average over so many. */
async function time(work: Work, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - start) * 1000) / calls;
}

/** How many calls fill a millisecond. */
async function callsOfTurn(work: Work): Promise<number> {
  let calls = 1;
  while ((await time(work, calls)) * calls < 1000) calls *= 2;
  return calls;
}

/** Microseconds of a call of each: a low percentile, because whatever disturbs a turn can only make it longer. */
export async function inTurns(
  ways: Readonly<Record<string, Work>>,
): Promise<Readonly<Record<string, number>>> {
  const turns: { name: string; work: Work; calls: number; times: number[] }[] = [];
  for (const [name, work] of Object.entries(ways)) {
    turns.push({ name, work, calls: await callsOfTurn(work), times: [] });
  }
  for (let round = 0; round < warming; round += 1) {
    for (const { work, calls } of turns) await time(work, calls);
  }
  for (const turn of turns) turn.calls = await callsOfTurn(turn.work);
  for (let round = 0; round < counted; round += 1) {
    for (const { work, calls, times } of turns) times.push(await time(work, calls));
  }
  return Object.fromEntries(
    turns.map(({ name, times }) => {
      const sorted = times.sort((one, other) => one - other);
      return [name, sorted[Math.floor(counted * 0.15)]!];
    }),
  );
}
