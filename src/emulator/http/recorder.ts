import type { History } from "../state/history.js";

/** A request the emulator has received. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; one of more than a million characters is cut there, and ends with `…`. */
  readonly body: string;
}

/** Characters of a body that are kept. */
const mostOfBody = 1_000_000;

/** The body, cut where it is too long. The part is decoded anew, since a slice of a string keeps the whole string in memory. */
function shorten(body: string): string {
  if (body.length <= mostOfBody) return body;
  const bytes = new TextEncoder().encode(body.slice(0, mostOfBody));
  return `${new TextDecoder().decode(bytes)}…`;
}

/** Adds a request to the history. */
export async function record(requests: History<SeenRequest>, request: Request): Promise<void> {
  const { method, url } = request;
  // some implementations of Headers do not lower the names
  const headers = Object.fromEntries(
    [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const body = shorten(await request.clone().text());
  const size = [url, body, ...Object.entries(headers).flat()].join("").length;
  requests.add({ method, url, headers, body }, size);
}
