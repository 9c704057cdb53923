import { explainResponse } from "./reasons.js";
import { jsonResponse, rawResponse } from "./responses.js";

/** How a call fails. */
export interface Failure {
  /** HTTP status, 200 to 599; 0 for a network that fails. */
  readonly status: number;
  /** Body: a string is sent unchanged, anything else as JSON. @default none */
  readonly body?: unknown;
  /** Headers, in addition to the usual ones. Over HTTP the server sets those of the connection itself, such as `Content-Length`. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path of the calls that fail, such as `/v2/user/me`. @default any */
  readonly url?: string;
  /** How many calls fail; `Infinity` for all from now on. @default 1 */
  readonly times?: number;
}

/** What is planned and not yet over. */
export interface PlannedFaults {
  /** The failures, in the order in which they are taken. */
  readonly failures: readonly Failure[];
  readonly delays: readonly Delay[];
}

/** How long calls wait. */
export interface Delay {
  readonly milliseconds: number;
  /** Path of the calls that wait. @default any */
  readonly url?: string;
}

/** The failures and delays that tests have planned. */
export interface Faults {
  /** What is planned and not yet over, at each reading. */
  readonly planned: PlannedFaults;
  /** @throws RangeError for a failure that no server could answer with */
  readonly failNext: (failure: Failure) => void;
  /** @throws RangeError for a time that no timer takes */
  readonly delay: (milliseconds: number, url?: string) => void;
  /** Waits for the delay of calls to this path, or until the signal aborts. */
  readonly wait: (path: string, signal: AbortSignal) => Promise<void>;
  /** Takes the next failure planned for a call to this path. */
  readonly next: (path: string) => Failure | undefined;
  /** Removes what is planned. */
  readonly cancel: () => void;
  /** The same, as a part of a greater change. */
  readonly clear: () => void;
}

/** Milliseconds; a timer for longer fires at once. */
const longestDelay = 2 ** 31 - 1;
/** Most queued failures, and most delayed paths. */
const mostPlans = 1000;

const isHeaderName = (name: string) => /^[\w!#$%&'*+.^`|~-]+$/.test(name);
const isHeaderValue = (value: unknown) =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

function throwRange(message: string): never {
  throw new RangeError(message);
}

function checkFailure({ status, body, headers = {}, times = 1 }: Failure): void {
  const answers = Number.isInteger(status) && status >= 200 && status <= 599;
  if (status !== 0 && !answers) {
    throwRange(
      `failNext: status: expected 200 to 599, or 0 for a network that fails, got ${status}.`,
    );
  }
  if (!(times === Infinity || (Number.isSafeInteger(times) && times > 0))) {
    throwRange(`failNext: times: expected 1 or more, or Infinity, got ${times}.`);
  }
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throwRange("failNext: headers: expected an object of names and texts.");
  }
  const wrong = Object.entries(headers).find(
    ([name, value]) => !isHeaderName(name) || !isHeaderValue(value),
  );
  if (wrong)
    throwRange(`failNext: headers: ${JSON.stringify(wrong[0])} is no header that can be sent.`);
  try {
    JSON.stringify(body);
  } catch {
    throwRange("failNext: body: expected text, or what JSON can hold.");
  }
}

/** Without any failure or delay at first; `changed` is called when one is planned or taken. */
export function createFaults(changed: () => void): Faults {
  const failures: Failure[] = [];
  const delays = new Map<string | undefined, number>();
  const clear = () => {
    failures.length = 0;
    delays.clear();
  };
  return {
    planned: {
      get failures() {
        return [...failures];
      },
      get delays() {
        return [...delays].map(([url, milliseconds]) => ({
          milliseconds,
          ...(url !== undefined && { url }),
        }));
      },
    },
    failNext(failure) {
      checkFailure(failure);
      if (failures.length >= mostPlans) {
        throwRange(`failNext: ${mostPlans} failures wait already. Reset the emulator first.`);
      }
      failures.push(failure);
      changed();
    },
    delay(milliseconds, url) {
      if (!(milliseconds >= 0 && milliseconds <= longestDelay)) {
        throwRange(`delay: milliseconds: expected 0 to ${longestDelay}, got ${milliseconds}.`);
      }
      if (delays.size >= mostPlans && !delays.has(url) && milliseconds > 0) {
        throwRange(`delay: ${mostPlans} paths are slow already. Reset the emulator first.`);
      }
      if (milliseconds > 0) delays.set(url, milliseconds);
      else delays.delete(url);
      changed();
    },
    async wait(path, signal) {
      const delay = (delays.get(undefined) ?? 0) + (delays.get(path) ?? 0);
      if (delay === 0 || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          resolve();
        };
        const timer = setTimeout(done, Math.min(delay, longestDelay));
        signal.addEventListener("abort", done);
      });
    },
    next(path) {
      const index = failures.findIndex(({ url }) => url === undefined || url === path);
      if (index < 0) return undefined;
      const [failure] = failures.splice(index, 1) as [Failure];
      const { times = 1 } = failure;
      if (times > 1) failures.splice(index, 0, { ...failure, times: times - 1 });
      changed();
      return failure;
    },
    cancel() {
      clear();
      changed();
    },
    clear,
  };
}

/** The response of a call that fails as planned; for status 0 the one `fetch` rejects on. */
export function failureResponse(
  { status, body = "", headers = {} }: Failure,
  request: Request,
): Response {
  const reason = { why: "a failure planned with failNext" };
  if (status === 0) return explainResponse(Response.error(), reason);
  const response =
    typeof body === "string"
      ? rawResponse(status, body, request)
      : jsonResponse(status, body, request);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return explainResponse(response, reason);
}
