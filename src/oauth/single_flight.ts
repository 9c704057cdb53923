import { countWaiting } from "../client/deadline.js";

interface Flight<T> {
  readonly work: Promise<T>;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Counts a call that waits for it, until `abandoned` aborts. */
  readonly join: (abandoned: AbortSignal) => void;
}

/** Joins the work with the same `key`, or starts it. `abandoned` aborts when the call that joins ends without a result. */
export type SingleFlight<T> = (
  key: string,
  start: (abandoned: AbortSignal) => Promise<T>,
  abandoned: AbortSignal,
) => Promise<T>;

/**
 * Shares work between concurrent calls with the same key, each of which keeps its own signal and timeout.
 *
 * The work is aborted and forgotten when the last of the calls has ended, so that the next call starts anew. Work older
 * than `maxAge` is not joined any more: it hangs, and a steady stream of calls would keep it for ever.
 *
 * @param maxAge - Milliseconds; `false` for no limit.
 */
export function singleFlight<T>(maxAge: number | false): SingleFlight<T> {
  const flights = new Map<string, Flight<T>>();

  function begin(key: string, start: (abandoned: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const forget = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    const flight: Flight<T> = {
      work: start(controller.signal).finally(forget),
      startedAt: Date.now(),
      join: countWaiting(() => {
        forget();
        controller.abort();
      }),
    };
    // it may fail after the last call that waited for it has ended
    flight.work.catch(() => {});
    flights.set(key, flight);
    return flight;
  }

  const hangs = ({ startedAt }: Flight<T>) => maxAge !== false && Date.now() - startedAt >= maxAge;

  return (key, start, abandoned) => {
    const current = flights.get(key);
    const flight = current && !hangs(current) ? current : begin(key, start);
    flight.join(abandoned);
    return flight.work;
  };
}
