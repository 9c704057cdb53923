import type { IncomingMessage, ServerResponse } from "node:http";
import { hostOf, hosts } from "./hosts.js";

/** A request that gets no further: what the server says to it. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Bytes of a request's body. */
const mostOfBody = 10_000_000;
/** Milliseconds for which the rest of a body that is too large is read and thrown away. */
const linger = 1000;

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The path a request is for: its target is a path, or a whole address as a proxy gets it. */
function pathOf({ url = "/", headers }: IncomingMessage): string {
  if (url.startsWith("/")) return url;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new BadRequest(400, "The request's target is neither a path nor an http address.");
  }
  const { host, pathname, search } = new URL(url);
  // which of the two counts is not for everybody the same, so they have to agree
  if (host !== headers.host?.toLowerCase()) {
    throw new BadRequest(400, "The request's target and its Host header name different hosts.");
  }
  return pathname + search;
}

/** The whole body. What is too large is not kept: the rest of it runs into the void. */
function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostOfBody) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      reject(new BadRequest(413, `The request's body is larger than ${mostOfBody} bytes.`));
    });
    incoming.once("end", () => resolve(Buffer.concat(chunks)));
    incoming.once("error", reject);
    incoming.once("close", () => reject(new Error("The connection was closed.")));
  });
}

/**
 * A request over HTTP as one to Kakao; its signal tells when the other side has hung up.
 *
 * @throws BadRequest for what cannot be one
 */
export async function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Request> {
  const { method = "GET", headers } = incoming;
  if (!methods.includes(method)) {
    throw new BadRequest(405, `The emulator has no ${method}.`, { Allow: methods.join(", ") });
  }
  const path = pathOf(incoming);
  const hungUp = new AbortController();
  outgoing.once("close", () => hungUp.abort());
  const body = method === "GET" || method === "HEAD" ? null : await bodyOf(incoming);
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, String(value));
  }
  // a path may begin with two slashes: behind a host it stays a path
  const url = new URL(`https://${hosts.kapi}${path}`);
  url.host = hostOf(url.pathname);
  return new Request(url, { method, headers: sent, body, signal: hungUp.signal });
}

/** What belongs to the connection, and so to the server alone. */
const ofConnection = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Sends an answer. */
export async function respond(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // a network that fails
  if (response.type === "error") {
    outgoing.destroy();
    return;
  }
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !ofConnection.has(name)),
  );
  // what is still on its way is not waited for
  if (!incoming.complete) headers["Connection"] = "close";
  const text = await response.text();
  outgoing.writeHead(response.status, headers).end(text);
}

/** Sends a refusal as JSON, and ends the connection. Who is still sending reads no answer, so the rest is read for a while. */
export function respondTo(
  { status, message, headers }: BadRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const text = JSON.stringify({ message });
  outgoing.writeHead(status, {
    ...headers,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
    Connection: "close",
  });
  if (incoming.complete) {
    outgoing.end(text);
    return;
  }
  outgoing.write(text);
  const timer = setTimeout(() => incoming.destroy(), linger);
  incoming.once("close", () => clearTimeout(timer));
  incoming.once("end", () => outgoing.end());
  incoming.resume();
}
