import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { originOfHost } from "./arrival.js";

/** A request the server refuses before the emulator sees it: thrown, and answered with this status and message. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Most bytes of a request's body. */
const mostOfBody = 10_000_000;
/** Milliseconds for which the rest of a body that is too large is read and discarded. */
const linger = 1000;

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The path and query of a request, whose target is a path or, as with a proxy, a complete URL. */
function pathOf({ url = "/", headers }: IncomingMessage): string {
  if (url.startsWith("/")) return url;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new BadRequest(400, "The request's target is neither a path nor an http address.");
  }
  const { host, pathname, search } = new URL(url);
  // servers differ in which of the two they follow, so they have to agree
  if (host !== headers.host?.toLowerCase()) {
    throw new BadRequest(400, "The request's target and its Host header name different hosts.");
  }
  return pathname + search;
}

/** Reads the whole body. A body that is too large is discarded, and the rest of it ignored. */
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
 * Turns an HTTP request into one to the address that was asked; its signal aborts when the client disconnects.
 *
 * @param own - The server's own address, for a request whose `Host` header names none.
 * @throws BadRequest for a method, target or body that the emulator does not take
 */
export async function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  own: URL,
): Promise<Request> {
  const { method = "GET", headers } = incoming;
  if (!methods.includes(method)) {
    throw new BadRequest(405, `The emulator has no ${method}.`, { Allow: methods.join(", ") });
  }
  const path = pathOf(incoming);
  const disconnected = new AbortController();
  outgoing.once("close", () => {
    // also closed once all is sent
    if (!outgoing.writableFinished) disconnected.abort();
  });
  const body = method === "GET" || method === "HEAD" ? null : await bodyOf(incoming);
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, String(value));
  }
  const { origin } = originOfHost(own.protocol, headers.host) ?? own;
  // a path may begin with two slashes; after a host it is still read as a path
  return new Request(origin + path, { method, headers: sent, body, signal: disconnected.signal });
}

/** Headers of the connection, which only the server sets. */
const connectionHeaders = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Sends a response; a network error as a closed connection. */
export async function sendResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (response.type === "error") {
    outgoing.destroy();
    return;
  }
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !connectionHeaders.has(name)),
  );
  // the rest of the request is not waited for
  if (!incoming.complete) headers["Connection"] = "close";
  if (response.headers.get("Content-Type") === "text/event-stream") {
    outgoing.writeHead(response.status, headers);
    // the client that leaves ends the stream; that is no failure
    const stream = Readable.fromWeb(response.body as ReadableStream);
    await pipeline(stream, outgoing).catch(() => {});
    return;
  }
  // as bytes: an image is no text
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, headers).end(body);
}

/** Sends a refusal as JSON, and closes the connection. A client that is still sending does not read the response yet, so its body is read for a while. */
export function sendRefusal(
  { status, message, headers }: BadRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const body = JSON.stringify({ message });
  outgoing.writeHead(status, {
    ...headers,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  });
  if (incoming.complete) {
    outgoing.end(body);
    return;
  }
  outgoing.write(body);
  const timer = setTimeout(() => incoming.destroy(), linger);
  incoming.once("close", () => clearTimeout(timer));
  incoming.once("end", () => outgoing.end());
  incoming.resume();
}
