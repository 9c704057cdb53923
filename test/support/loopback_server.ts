// A server on this machine for the tests of a file: started before them, closed with their connections.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Where the server is, once the tests run. */
export interface LoopbackServer {
  readonly url: string;
}

/** Serves the tests of a file: every request goes to `answer`. */
export function serveOnLoopback(answer: Answer): LoopbackServer {
  const server = createServer((request, response) => answer(response, request));
  beforeAll(
    () => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", () => resolve())),
  );
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  };
}
