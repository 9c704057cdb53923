import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { asHost, hostnameOf } from "./http/access.js";
import { control, controlPath } from "./control/control.js";
import type { Emulator } from "./emulator.js";
import { BadRequest, requestOf, sendRefusal, sendResponse } from "./http/incoming.js";

/** Options of {@link serve}. */
export interface ServeOptions {
  /** Port; 0 for any free port. @default 9300 */
  readonly port?: number;
  /** IP address or host name to listen at. @default "127.0.0.1", which only this machine reaches */
  readonly hostname?: string;
  /**
   * Host names under which the control API answers in addition to `localhost`, `*.localhost`, loopback addresses and
   * `hostname`, such as the name of a container: `["kakao"]`. Pages of these hosts may use the control API, too.
   *
   * @default none
   */
  readonly allowedHosts?: readonly string[];
}

/** A running server. */
export interface Served {
  /** The address of the server, such as `http://127.0.0.1:9300`: the `baseUrl` of clients. */
  readonly url: string;
  /** Stops the server, and closes open connections. */
  readonly close: () => Promise<void>;
}

const sdkPath = /^\/kakao_js_sdk\/(\d+\.\d+)[\d.]*\/kakao(\.min)?\.js$/;

/** The fake SDK as a script for pages. Its API calls go to the address that served it. */
async function sdkScript(version: string, origin: string): Promise<Response> {
  const file = new URL(
    "./dist/emulator/sdk.global.js",
    import.meta.resolve("kakao-typed/package.json"),
  );
  const options = { version: version === "2.7" ? "2.7.1" : "2.8.2", origin };
  const script = `(() => {${await readFile(file, "utf8")}
KakaoEmulatorSdk.load(${JSON.stringify(options)});})();`;
  return new Response(script, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/** The names under which the control API answers, in addition to those of the machine itself. */
function hostsOf(hostname: string, allowedHosts: readonly string[]): ReadonlySet<string> {
  const names = allowedHosts.map((host, index) => {
    const name = hostnameOf(asHost(host));
    if (name !== undefined) return name;
    throw new TypeError(
      `serve: allowedHosts.${index}: expected a host name, such as "kakao", got ${JSON.stringify(host)}.`,
    );
  });
  return new Set([hostnameOf(asHost(hostname)) ?? "", ...names]);
}

/**
 * Serves an emulator over HTTP, for servers and browsers on this machine. One address has Kakao's login, API and
 * pages, the fake SDK at `/kakao_js_sdk/2.8.2/kakao.min.js`, and under `/emulator` a control API with the emulator's
 * methods: for programs, and for pages of this machine and of `allowedHosts` only.
 *
 * @throws Error when the port is taken.
 * @throws TypeError for an empty `hostname`, or an invalid name in `allowedHosts`.
 * @example
 * ```ts
 * const kakao = await serve(createEmulator());
 * const { API } = createRestClient({ accessToken: "access token", baseUrl: kakao.url });
 * ```
 */
export async function serve(
  emulator: Emulator,
  { port = 9300, hostname = "127.0.0.1", allowedHosts = [] }: ServeOptions = {},
): Promise<Served> {
  // for an empty name Node listens at all addresses of the machine
  if (hostname === "") throw new TypeError("serve: hostname: expected an address, got empty text.");
  const allowed = hostsOf(hostname, allowedHosts);
  async function answer(request: Request, origin: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [, version] = sdkPath.exec(pathname) ?? [];
    if (version !== undefined) return sdkScript(version, origin);
    const isControl = pathname === controlPath || pathname.startsWith(`${controlPath}/`);
    return isControl ? control(emulator, request, allowed) : emulator.fetch(request);
  }
  const server = createServer((incoming, outgoing) => {
    const handle = async () => {
      const request = await requestOf(incoming, outgoing);
      const origin = `http://${request.headers.get("Host") || asHost(hostname)}`;
      await sendResponse(await answer(request, origin), incoming, outgoing);
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
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${asHost(hostname)}:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
