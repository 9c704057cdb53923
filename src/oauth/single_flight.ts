import { countWaiting } from "../client/deadline.js";

interface Flight<T> {
  readonly work: Promise<T>;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Counts a call that waits for it. */
  readonly join: (gone: AbortSignal) => void;
}

/** Joins the work named by `key`, or starts it; `gone` aborts when the call that joins waits no longer. */
export type Join<T> = (
  key: string,
  start: (gone: AbortSignal) => Promise<T>,
  gone: AbortSignal,
) => Promise<T>;

/**
 * Work that is shared by the calls that ask for the same at the same time.
 *
 * Each call keeps limits of its own. The work is given up and forgotten when the last of them waits no longer, so that
 * the next call starts anew. After `patience` nobody joins it any more: it hangs, and a steady stream of calls would
 * keep it.
 */
export function singleFlight<T>(patience: number | false): Join<T> {
  const flights = new Map<string, Flight<T>>();

  function begin(key: string, start: (gone: AbortSignal) => Promise<T>): Flight<T> {
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
    // it may end after the last of those who waited has gone
    flight.work.catch(() => {});
    flights.set(key, flight);
    return flight;
  }

  const hangs = ({ startedAt }: Flight<T>) =>
    patience !== false && Date.now() - startedAt >= patience;

  return (key, start, gone) => {
    const current = flights.get(key);
    const flight = current && !hangs(current) ? current : begin(key, start);
    flight.join(gone);
    return flight.work;
  };
}
