import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { asHost, reachable } from "./access.js";
import { BadRequest, requestOf, sendRefusal, sendResponse } from "./incoming.js";

/** A server to open. */
export interface ServerToOpen {
  readonly hostname: string;
  readonly port: number;
  readonly answer: (request: Request) => Promise<Response>;
}

/** A server that listens. */
export interface OpenedServer {
  readonly url: string;
  /** Stops it, and closes open connections. */
  readonly close: () => Promise<void>;
}

type Protocol = "http:" | "https:";

/** What to do about a port at which a server cannot listen, by Node's code. */
const problems: Readonly<Record<string, (port: number, choose: string) => string>> = {
  EADDRINUSE: (port, choose) =>
    `port ${port} is taken (EADDRINUSE). Stop what listens there, or ${choose}.`,
  EACCES: (port, choose) =>
    `port ${port} needs more rights than this user has (EACCES). Allow it, on Linux with sudo sysctl net.ipv4.ip_unprivileged_port_start=${port}, or ${choose}.`,
};

/** How to choose another port. */
const chooses: Readonly<Record<Protocol, string>> = {
  "http:": "choose another port: --port, or serve(emulator, { port })",
  "https:": "choose another port: --https-port, or serve(emulator, { https: { port } })",
};

function listen(
  server: Server,
  { port, hostname }: ServerToOpen,
  protocol: Protocol,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const hint = problems[error.code ?? ""]?.(port, chooses[protocol]);
      reject(hint ? Object.assign(error, { message: `serve: ${hint}` }) : error);
    });
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Opens a server, of http or https.
 *
 * @throws Error with the `code` of Node's; its message says what to do
 */
export async function openServer(
  server: Server,
  options: ServerToOpen,
  protocol: Protocol = "http:",
): Promise<OpenedServer> {
  const { hostname, answer } = options;
  const port = await listen(server, options, protocol);
  const own = new URL(`${protocol}//${asHost(hostname)}:${port}`);
  server.on("request", (incoming, outgoing) => {
    const handle = async () => {
      const request = await requestOf(incoming, outgoing, own);
      await sendResponse(await answer(request), incoming, outgoing);
    };
    handle().catch((error: unknown) => {
      if (outgoing.headersSent || outgoing.destroyed) {
        outgoing.destroy();
        return;
      }
      const refusal = error instanceof BadRequest ? error : new BadRequest(500, String(error));
      sendRefusal(refusal, incoming, outgoing);
    });
  });
  return {
    url: `${protocol}//${reachable(hostname)}:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
