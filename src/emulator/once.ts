import type { AdminKeyCalls, SdkCalls, TokenOnlyCalls } from "../generated/types/calls.js";
import { asReason, explainResponse } from "./http/reasons.js";
import type { SeenRequest } from "./http/recorder.js";
import { corsHeaders } from "./http/responses.js";
import type { TokenBody } from "./kauth/token.js";

type PathOf<Route extends string> = Route extends `${string} ${infer Path}` ? Path : Route;

/** The endpoints whose answers have a type. */
interface Answers extends SdkCalls, TokenOnlyCalls, AdminKeyCalls {}

type TypedUrl = keyof Answers;

/** The body that the emulator would answer with: that of a success, where the type knows it. */
export type AnswerBody<Route extends string> =
  PathOf<Route> extends TypedUrl
    ? Answers[PathOf<Route>]["response"]
    : PathOf<Route> extends "/oauth/token"
      ? TokenBody
      : unknown;

/** A path, or a method and a path, such as `/v2/user/me` or `POST /oauth/token`. */
export type AnswerRoute =
  | TypedUrl
  | "/oauth/token"
  | "POST /oauth/token"
  | `${"GET" | "POST"} ${TypedUrl}`
  | (string & {});

/**
 * Changes one answer. It gets the body (of JSON what it says, of anything else the text), the request, and the whole
 * response. What it returns is sent: a `Response` as it is, text unchanged, and anything else as JSON with the status and
 * the headers of the answer; where it returns nothing, the body as it has changed it.
 */
export type AnswerChange<Route extends string> = (
  body: AnswerBody<Route>,
  request: SeenRequest,
  response: Response,
) => unknown;

interface Bend {
  readonly method: string | undefined;
  readonly path: string;
  readonly route: string;
  readonly change: AnswerChange<string>;
}

/** The answers that tests have planned to bend. */
export interface Bends {
  /** @throws TypeError for what is no route. @throws RangeError for too many */
  readonly add: <Route extends AnswerRoute>(
    route: Route,
    change: AnswerChange<Route>,
  ) => () => void;
  /** Bends the answer, where that was planned. */
  readonly bend: (response: Response, seen: SeenRequest) => Response | Promise<Response>;
  readonly clear: () => void;
}

/** Most answers that wait to be bent. */
const mostBends = 1000;

function parseRoute(route: unknown): {
  readonly method: string | undefined;
  readonly path: string;
} {
  const [, method, path] =
    /^(?:([A-Z]+) )?(\/[^\s?#]*)$/.exec(typeof route === "string" ? route : "") ?? [];
  if (path !== undefined) return { method, path };
  throw new TypeError(
    `once: route: expected a path, with a method or without, such as "/v2/user/me" or "POST /oauth/token", got ${JSON.stringify(route)}.`,
  );
}

const isJson = (response: Response) => /json/i.test(response.headers.get("Content-Type") ?? "");

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return isJson(response) && text !== "" ? (JSON.parse(text) as unknown) : text;
}

/** The response with what a change has returned. */
function changed(original: Response, result: unknown): Response {
  if (result instanceof Response) return result;
  const { status, headers } = original;
  return new Response(typeof result === "string" ? result : JSON.stringify(result), {
    status,
    headers,
  });
}

/** Lets pages of other origins read the response, as all others. */
function readableByPages(response: Response, { headers }: SeenRequest): Response {
  if (response.type === "error" || response.headers.has("Access-Control-Allow-Origin")) {
    return response;
  }
  const open = new Response(response.body, response);
  for (const [name, value] of Object.entries(corsHeaders(headers["origin"] ?? null))) {
    open.headers.set(name, value);
  }
  return open;
}

const why = asReason({ en: "changed by emulator.once", ko: "emulator.once로 바꾼 응답입니다" });

async function applyBend({ route, change }: Bend, response: Response, seen: SeenRequest) {
  try {
    const body = await bodyOf(response.clone());
    const result = await change(body, seen, response.clone());
    const bent = readableByPages(changed(response, result === undefined ? body : result), seen);
    return explainResponse(bent, why);
  } catch (error) {
    const problem = `emulator.once(${JSON.stringify(route)}): the change has thrown: ${String(error)}`;
    // a client may repeat the call and succeed, so the test has to fail by itself
    queueMicrotask(() => {
      throw new Error(problem, { cause: error });
    });
    const failed = Response.json({ code: -1, msg: problem }, { status: 500 });
    return explainResponse(readableByPages(failed, seen), asReason({ en: problem, ko: problem }));
  }
}

/** Without any at first; `planned` is called when one is added, used or removed. */
export function createBends(planned: () => void): Bends {
  const bends: Bend[] = [];
  const remove = (bend: Bend) => {
    const index = bends.indexOf(bend);
    if (index < 0) return;
    bends.splice(index, 1);
    planned();
  };
  return {
    add(route, change) {
      const parsed = parseRoute(route);
      if (typeof change !== "function") {
        throw new TypeError(`once: change: expected a function, got ${typeof change}.`);
      }
      if (bends.length >= mostBends) {
        throw new RangeError(`once: ${mostBends} answers wait already. Reset the emulator first.`);
      }
      const bend: Bend = { ...parsed, route, change: change as unknown as AnswerChange<string> };
      bends.push(bend);
      planned();
      return () => remove(bend);
    },
    bend(response, seen) {
      if (bends.length === 0) return response;
      const { pathname } = new URL(seen.url);
      const bend = bends.find(
        ({ method, path }) => path === pathname && (method === undefined || method === seen.method),
      );
      if (!bend) return response;
      remove(bend);
      return applyBend(bend, response, seen);
    },
    clear() {
      bends.length = 0;
    },
  };
}
