import { json, raw } from "./responses.js";

/** What goes wrong with a call. */
export interface Failure {
  /** HTTP status, 200 to 599; 0 for a network that fails. */
  readonly status: number;
  /** Body: text as it is, anything else as JSON. @default none */
  readonly body?: unknown;
  /** Headers, beside the usual ones; over HTTP those of the connection itself, such as `Content-Length`, stay the server's. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path it is for, such as `/v2/user/me`. @default any */
  readonly url?: string;
  /** How many calls fail so; `Infinity` for all from now on. @default 1 */
  readonly times?: number;
}

/** What is planned to go wrong, and to take long. */
export interface Faults {
  /** @throws RangeError for a failure that no server could answer with */
  readonly failNext: (failure: Failure) => void;
  /** @throws RangeError for a time that no timer takes */
  readonly delay: (milliseconds: number, url?: string) => void;
  /** Waits as long as calls to this path shall; not for who has hung up. */
  readonly wait: (path: string, signal: AbortSignal) => Promise<void>;
  /** The failure planned for a call to this path, which is one less then. */
  readonly next: (path: string) => Failure | undefined;
  readonly clear: () => void;
}

/** Milliseconds: beyond it a timer fires at once. */
const longest = 2 ** 31 - 1;
/** Failures that wait in line, or paths that are slow. */
const mostPlans = 1000;

const isName = (name: string) => /^[\w!#$%&'*+.^`|~-]+$/.test(name);
const isValue = (value: unknown) =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

function refuse(what: string): never {
  throw new RangeError(what);
}

function checkFailure({ status, body, headers = {}, times = 1 }: Failure): void {
  const answers = Number.isInteger(status) && status >= 200 && status <= 599;
  if (status !== 0 && !answers) {
    refuse(`failNext: status: expected 200 to 599, or 0 for a network that fails, got ${status}.`);
  }
  if (!(times === Infinity || (Number.isSafeInteger(times) && times > 0))) {
    refuse(`failNext: times: expected 1 or more, or Infinity, got ${times}.`);
  }
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    refuse("failNext: headers: expected an object of names and texts.");
  }
  const wrong = Object.entries(headers).find(([name, value]) => !isName(name) || !isValue(value));
  if (wrong)
    refuse(`failNext: headers: ${JSON.stringify(wrong[0])} is no header that can be sent.`);
  try {
    JSON.stringify(body);
  } catch {
    refuse("failNext: body: expected text, or what JSON can hold.");
  }
}

/** Plans for what goes wrong: none at first. */
export function createFaults(): Faults {
  const failures: Failure[] = [];
  const delays = new Map<string | undefined, number>();
  return {
    failNext(failure) {
      checkFailure(failure);
      if (failures.length >= mostPlans) {
        refuse(`failNext: ${mostPlans} failures wait already. Reset the emulator first.`);
      }
      failures.push(failure);
    },
    delay(milliseconds, url) {
      if (!(milliseconds >= 0 && milliseconds <= longest)) {
        refuse(`delay: milliseconds: expected 0 to ${longest}, got ${milliseconds}.`);
      }
      delays.delete(url);
      if (milliseconds === 0) return;
      if (delays.size >= mostPlans) {
        refuse(`delay: ${mostPlans} paths are slow already. Reset the emulator first.`);
      }
      delays.set(url, milliseconds);
    },
    async wait(path, signal) {
      const asked = (delays.get(undefined) ?? 0) + (delays.get(path) ?? 0);
      if (asked === 0 || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          resolve();
        };
        const timer = setTimeout(done, Math.min(asked, longest));
        signal.addEventListener("abort", done);
      });
    },
    next(path) {
      const index = failures.findIndex(({ url }) => url === undefined || url === path);
      if (index < 0) return undefined;
      const [failure] = failures.splice(index, 1) as [Failure];
      const { times = 1 } = failure;
      if (times > 1) failures.splice(index, 0, { ...failure, times: times - 1 });
      return failure;
    },
    clear() {
      failures.length = 0;
      delays.clear();
    },
  };
}

/** The answer of a call that fails as planned. */
export function failed({ status, body = "", headers = {} }: Failure, request: Request): Response {
  if (status === 0) return Response.error();
  const response =
    typeof body === "string" ? raw(status, body, request) : json(status, body, request);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
