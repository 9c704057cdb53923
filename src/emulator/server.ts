import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Emulator } from "./emulator.js";
import { hostOf } from "./hosts.js";

/** How {@link serve} listens. */
export interface ServeOptions {
  /** Port; 0 for any that is free. @default 9300 */
  readonly port?: number;
  /** Address to listen at. @default "127.0.0.1", which only this machine reaches */
  readonly hostname?: string;
}

/** A server that is running. */
export interface Served {
  /** Where it is, such as `http://127.0.0.1:9300`: the `baseUrl` of clients. */
  readonly url: string;
  /** Stops it, also where connections are open. */
  readonly close: () => Promise<void>;
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headers } = incoming;
  const [path = "/"] = url.split("?");
  const body = method === "GET" || method === "HEAD" ? null : await buffer(incoming);
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, String(value));
  }
  return new Request(`https://${hostOf(path)}${url}`, { method, headers: sent, body });
}

async function respond(response: Response, outgoing: ServerResponse): Promise<void> {
  // a network that fails
  if (response.type === "error") {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

/**
 * Serves an emulator over HTTP: Kakao's login and API at one address, for servers and browsers on this machine.
 *
 * @throws Error when the port is taken.
 * @example
 * ```ts
 * const kakao = await serve(createEmulator());
 * const { API } = createRestClient({ accessToken: "access token", baseUrl: kakao.url });
 * ```
 */
export async function serve(
  emulator: Pick<Emulator, "fetch">,
  { port = 9300, hostname = "127.0.0.1" }: ServeOptions = {},
): Promise<Served> {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) =>
    respond(await emulator.fetch(await requestOf(incoming)), outgoing);
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500, { "Content-Type": "text/plain" }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://${hostname}:${found}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
