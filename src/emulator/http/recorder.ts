import type { History } from "../state/history.js";

/** How a request was answered. */
export interface SeenAnswer {
  /** HTTP status; 0 for a network that fails, as planned with `failNext`. */
  readonly status: number;
  /** Kakao's code, such as `KOE303` or `-401`. */
  readonly code?: string | number;
  /** What is wrong, naming what was sent and what was expected; never a secret. */
  readonly why?: string;
  /** The same in Korean. */
  readonly whyInKorean?: string;
  /** Whether an ID token came with it. */
  readonly hasIdToken?: true;
  /** How long the answer took, planned delays included. */
  readonly milliseconds: number;
}

/** A request the emulator has received. */
export interface SeenRequest {
  /** Number of the request, from 1. */
  readonly id: number;
  /** When it came, by the emulator's clock: milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; one of more than a million characters is cut there, and ends with `…`. */
  readonly body: string;
  /** How it was answered; absent until then. */
  readonly answer?: SeenAnswer;
}

/** A request whose answer is still to come. */
export type OpenRequest = Omit<SeenRequest, "answer"> & { answer?: SeenAnswer };

/** Characters of a body that are kept. */
const mostOfBody = 1_000_000;

/** The body, cut where it is too long. The part is decoded anew, since a slice of a string keeps the whole string in memory. */
function shorten(body: string): string {
  if (body.length <= mostOfBody) return body;
  const bytes = new TextEncoder().encode(body.slice(0, mostOfBody));
  return `${new TextDecoder().decode(bytes)}…`;
}

/** Adds a request to the history. */
export async function record(
  requests: History<SeenRequest>,
  request: Request,
  { id, at }: Pick<SeenRequest, "id" | "at">,
): Promise<OpenRequest> {
  const { method, url } = request;
  // some implementations of Headers do not lower the names
  const headers = Object.fromEntries(
    [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const body = request.body === null ? "" : shorten(await request.clone().text());
  const size = [url, body, ...Object.entries(headers).flat()].join("").length;
  const seen: OpenRequest = { id, at, method, url, headers, body };
  requests.add(seen, size);
  return seen;
}
