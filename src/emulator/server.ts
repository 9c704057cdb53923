import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { control, controlPath } from "./control.js";
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

const sdkPath = /^\/kakao_js_sdk\/(\d+\.\d+)[\d.]*\/kakao(\.min)?\.js$/;

/** The fake SDK as a script, for pages: it calls the address that served it. */
async function sdkScript(version: string, origin: string): Promise<Response> {
  const file = new URL(
    "./dist/emulator/sdk.global.js",
    import.meta.resolve("kakao-typed/package.json"),
  );
  const options = { version: version === "2.7" ? "2.7.1" : "2.8.2", origin };
  const text = `(() => {${await readFile(file, "utf8")}
KakaoEmulatorSdk.load(${JSON.stringify(options)});})();`;
  return new Response(text, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/**
 * Serves an emulator over HTTP, for servers and browsers on this machine: at one address Kakao's login, API and
 * pages, the fake SDK at `/kakao_js_sdk/2.8.2/kakao.min.js`, and under `/emulator` what the emulator's methods do.
 *
 * @throws Error when the port is taken.
 * @example
 * ```ts
 * const kakao = await serve(createEmulator());
 * const { API } = createRestClient({ accessToken: "access token", baseUrl: kakao.url });
 * ```
 */
export async function serve(
  emulator: Emulator,
  { port = 9300, hostname = "127.0.0.1" }: ServeOptions = {},
): Promise<Served> {
  async function answer(request: Request, origin: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [, version] = sdkPath.exec(pathname) ?? [];
    if (version !== undefined) return sdkScript(version, origin);
    const own = pathname === controlPath || pathname.startsWith(`${controlPath}/`);
    return own && request.method !== "OPTIONS"
      ? control(emulator, request)
      : emulator.fetch(request);
  }
  const server = createServer((incoming, outgoing) => {
    const work = async () => {
      const origin = `http://${incoming.headers.host ?? hostname}`;
      return respond(await answer(await requestOf(incoming), origin), outgoing);
    };
    work().catch((error: unknown) => {
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
