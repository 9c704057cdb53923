import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { asHost, hostnameOf } from "./http/access.js";
import { control, controlPath } from "./control/control.js";
import { dashboard } from "./dashboard/shell.js";
import type { Emulator } from "./emulator.js";
import { isKakaoHost } from "./http/hosts.js";
import { openServer } from "./http/open_server.js";
import { type ServedRequest, tellServed } from "./http/served_request.js";
import type { HttpsOptions, ServedHttps } from "./https/https_options.js";

export type { HttpsOptions, ServedHttps } from "./https/https_options.js";

export type { ServedRequest };

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
  /** Whether to serve Kakao's own host names over https as well, for clients that have them built in. @default false */
  readonly https?: boolean | HttpsOptions;
  /** Called with each request to the control API and for the SDK's script, once it is answered: `emulator.subscribe` tells of all others. */
  readonly onServed?: (served: ServedRequest) => void;
}

/** A running server. */
export interface Served {
  /** The address of the server, such as `http://127.0.0.1:9300`: the `baseUrl` of clients. */
  readonly url: string;
  /** The server of Kakao's host names, where it was asked for. */
  readonly https?: ServedHttps;
  /** Stops the server, and closes open connections. */
  readonly close: () => Promise<void>;
}

const sdkPath = /^\/kakao_js_sdk\/(\d+\.\d+)[\d.]*\/kakao(\.min)?\.js$/;

/** The fake SDK as a script for pages. Its API calls go to the address that served it, or to Kakao's hosts where that is one of these. */
async function sdkScript(version: string, { origin, hostname, port }: URL): Promise<Response> {
  const file = new URL(
    "./dist/emulator/sdk.global.js",
    import.meta.resolve("kakao-typed/package.json"),
  );
  const isKakao = isKakaoHost(hostname) && port === "";
  const options = {
    version: version === "2.7" ? "2.7.1" : "2.8.2",
    ...(!isKakao && { origin }),
  };
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

const isControl = (path: string) => path === controlPath || path.startsWith(`${controlPath}/`);

/**
 * Serves an emulator over HTTP, for servers and browsers on this machine. One address has Kakao's login, API and
 * pages, the fake SDK at `/kakao_js_sdk/2.8.2/kakao.min.js`, and under `/emulator` a control API with the emulator's
 * methods: for programs, and for pages of this machine and of `allowedHosts` only. With `https` it answers under
 * Kakao's own host names too, the control API excepted.
 *
 * @throws Error when a port is taken, or needs more rights.
 * @throws TypeError for an empty `hostname`, or an invalid name in `allowedHosts`.
 * @example
 * ```ts
 * const kakao = await serve(createEmulator());
 * const { API } = createRestClient({ accessToken: "access token", baseUrl: kakao.url });
 * ```
 */
export async function serve(
  emulator: Emulator,
  {
    port = 9300,
    hostname = "127.0.0.1",
    allowedHosts = [],
    https = false,
    onServed,
  }: ServeOptions = {},
): Promise<Served> {
  // for an empty name Node listens at all addresses of the machine
  if (hostname === "") throw new TypeError("serve: hostname: expected an address, got empty text.");
  const allowed = hostsOf(hostname, allowedHosts);
  async function answerKakao(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const [, version] = sdkPath.exec(url.pathname) ?? [];
    if (version === undefined) return emulator.fetch(request);
    return tellServed(request, onServed, () => sdkScript(version, url));
  }
  async function answer(request: Request): Promise<Response> {
    const page = await dashboard(request, allowed);
    if (page) return page;
    const { pathname } = new URL(request.url);
    return isControl(pathname)
      ? tellServed(request, onServed, () => control(emulator, request, allowed))
      : answerKakao(request);
  }
  const http = await openServer(createServer(), { hostname, port, answer });
  if (https === false) return http;
  try {
    const { openHttps } = await import("./https/open_https.js");
    const options = https === true ? {} : https;
    const { close, ...served } = await openHttps({
      hostname,
      ...options,
      answer: async (request) => {
        if (!isControl(new URL(request.url).pathname)) return answerKakao(request);
        const message = `The control API answers over http alone: ${http.url}${controlPath}.`;
        return Response.json({ message }, { status: 403 });
      },
    });
    return {
      url: http.url,
      https: served,
      close: async () => void (await Promise.all([http.close(), close()])),
    };
  } catch (error) {
    await http.close();
    throw error;
  }
}
