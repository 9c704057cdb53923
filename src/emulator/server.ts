import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { asHost, hostnameOf } from "./http/access.js";
import { control, controlPath } from "./control.js";
import type { Emulator } from "./create_emulator.js";
import { BadRequest, requestOf, respond, respondTo } from "./http/incoming.js";

/** How {@link serve} listens. */
export interface ServeOptions {
  /** Port; 0 for any that is free. @default 9300 */
  readonly port?: number;
  /** Address to listen at. @default "127.0.0.1", which only this machine reaches */
  readonly hostname?: string;
  /**
   * Host names under which the control API answers beside `localhost`, `*.localhost`, loopback addresses and `hostname`,
   * such as a container's: `["kakao"]`. Pages of these hosts may use it, too.
   *
   * @default none
   */
  readonly allowedHosts?: readonly string[];
}

/** A server that is running. */
export interface Served {
  /** Where it is, such as `http://127.0.0.1:9300`: the `baseUrl` of clients. */
  readonly url: string;
  /** Stops it, also where connections are open. */
  readonly close: () => Promise<void>;
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

/** The names under which the control API answers, beside those of the machine itself. */
function hostsOf(hostname: string, allowedHosts: readonly string[]): ReadonlySet<string> {
  const named = allowedHosts.map((text, index) => {
    const name = hostnameOf(asHost(text));
    if (name !== undefined) return name;
    throw new TypeError(
      `serve: allowedHosts.${index}: expected a host name, such as "kakao", got ${JSON.stringify(text)}.`,
    );
  });
  return new Set([hostnameOf(asHost(hostname)) ?? "", ...named]);
}

/**
 * Serves an emulator over HTTP, for servers and browsers on this machine: at one address Kakao's login, API and
 * pages, the fake SDK at `/kakao_js_sdk/2.8.2/kakao.min.js`, and under `/emulator` what the emulator's methods do: that
 * for programs, and for pages of this machine and of `allowedHosts` only.
 *
 * @throws Error when the port is taken.
 * @throws TypeError for a host name that is none.
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
  // without a name Node listens at every address there is
  if (hostname === "") throw new TypeError("serve: hostname: expected an address, got empty text.");
  const allowed = hostsOf(hostname, allowedHosts);
  async function answer(request: Request, origin: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [, version] = sdkPath.exec(pathname) ?? [];
    if (version !== undefined) return sdkScript(version, origin);
    const own = pathname === controlPath || pathname.startsWith(`${controlPath}/`);
    return own ? control(emulator, request, allowed) : emulator.fetch(request);
  }
  const server = createServer((incoming, outgoing) => {
    const work = async () => {
      const request = await requestOf(incoming, outgoing);
      const origin = `http://${request.headers.get("Host") || asHost(hostname)}`;
      await respond(await answer(request, origin), incoming, outgoing);
    };
    work().catch((error: unknown) => {
      if (outgoing.headersSent || outgoing.destroyed) {
        outgoing.destroy();
        return;
      }
      const wrong = error instanceof BadRequest ? error : new BadRequest(500, String(error));
      respondTo(wrong, incoming, outgoing);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://${asHost(hostname)}:${found}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
