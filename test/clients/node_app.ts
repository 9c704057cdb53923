// An app of Node.js at a free port of this machine, for requests to where it would listen.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Starts an app until the tests of the file are over; gives what answers requests to any origin with it. */
export async function startApp(
  app: RequestListener,
): Promise<(request: Request) => Promise<Response>> {
  const server = createServer(app).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request));
  };
}
