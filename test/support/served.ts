// The emulator over HTTP, and how an attacker speaks to it.
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import type { Emulator } from "kakao-typed/emulator";
import { serve, type ServeOptions, type Served } from "kakao-typed/emulator/server";
import { afterEach, beforeEach, expect } from "vitest";
import { shopEmulator } from "./shop_app.js";

const running: { emulator?: Emulator; served: Served[] } = { served: [] };

/**
 * Starts an emulator with pages, and its server, before each test of a file; closes all servers after it.
 *
 * @param started - Takes both, before each test.
 */
export function useServer(started: (server: { emulator: Emulator; kakao: Served }) => void): void {
  beforeEach(async () => {
    running.emulator = shopEmulator({ pages: true });
    started({ emulator: running.emulator, kakao: await start(running.emulator) });
  });
  afterEach(async () => {
    await Promise.all(running.served.splice(0).map(({ close }) => close()));
  });
}

/** Serves an emulator until the end of the test. */
export async function start(emulated: Emulator, options: ServeOptions = {}): Promise<Served> {
  const served = await serve(emulated, { port: 0, ...options });
  running.served.push(served);
  return served;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends to the first server what `fetch` would not: any host, any method. */
export const send = (
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
  { url }: Pick<Served, "url"> = running.served[0]!,
) =>
  new Promise<Got>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const address = { hostname: hostname.replaceAll(/[[\]]/g, ""), port, path, method, headers };
    const sent = httpRequest(address, (response) => {
      const { statusCode = 0 } = response;
      text(response).then((found) => {
        resolve({ status: statusCode, headers: response.headers, body: found });
      }, reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });

/** Sends bytes, and gives what came until the connection ended. */
export const sendBytes = (...parts: readonly (string | Buffer)[]) =>
  new Promise<string>((resolve) => {
    let got = "";
    const socket = connect(Number(new URL(running.served[0]!.url).port), "127.0.0.1");
    socket.setEncoding("latin1").on("data", (chunk: string) => void (got += chunk));
    socket.once("error", () => {});
    socket.once("close", () => resolve(got));
    for (const part of parts) socket.write(part, "latin1");
    socket.end();
  });

export const json = { "Content-Type": "application/json" };

export const post = (
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = json,
) => send(`/emulator${path}`, { method: "POST", headers, body: JSON.stringify(body) });

export const form = { "Content-Type": "application/x-www-form-urlencoded" };

export const works = async () => {
  const { access_token } = running.emulator!.signIn();
  const headers = { Authorization: `Bearer ${access_token}` };
  expect((await send("/v2/user/me", { headers })).status).toBe(200);
};
