// Over HTTP, from the browser to the site and from the site to Kakao, as Express and Node.js serve it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { serve } from "kakao-typed/emulator/server";
import { createKakaoLogin, forwardCookies, toNodeHandler } from "kakao-typed/server";
import { afterEach, expect, test } from "vitest";
import { CookieJar } from "tough-cookie";
import { freePort } from "../../support/free_port.js";
import { emulatorOf, sessionSecret } from "../../support/kakao_login.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A site in Express, and Kakao, each on a port of its own. */
async function start() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const redirectUri = `${origin}/api/auth/kakao/callback`;
  const emulator = emulatorOf();
  emulator.changeApp({ redirectUris: [redirectUri] });
  const served = await serve(emulator, { port: 0 });
  const kakao = createKakaoLogin({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri,
    sessionSecret,
    baseUrl: served.url,
  });
  const app = express();
  app.use("/api/auth/kakao", toNodeHandler(kakao.handler));
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 hands on what it rejects with
  app.get("/", async (request, response) => {
    const { user, headers } = await kakao.session(request);
    response.setHeaders(headers).json(user);
  });
  const server = createServer(app).listen(port);
  closing.push(
    () => served.close(),
    () => {
      server.closeAllConnections();
      server.close();
    },
  );
  return { origin, emulator, kakao };
}

/** Sends a request with the cookies of a jar. */
async function send(jar: CookieJar, url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Cookie", await jar.getCookieString(url));
  const response = await fetch(url, { ...init, headers, redirect: "manual" });
  for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, url);
  return response;
}

test("log in, be known, log out", async () => {
  const { origin } = await start();
  const jar = new CookieJar();
  let url = `${origin}/api/auth/kakao/login?returnTo=/?welcome`;
  for (let steps = 0; steps < 3; steps += 1) {
    const response = await send(jar, url);
    expect([await response.text(), response.status]).toEqual(["", 302]);
    url = response.headers.get("Location")!;
  }
  expect(url).toBe(`${origin}/?welcome`);
  expect(await (await send(jar, url)).json()).toEqual({ id: 123456789 });
  const out = await send(jar, `${origin}/api/auth/kakao/logout`, {
    method: "POST",
    headers: { Origin: origin },
  });
  expect(await out.json()).toEqual({ location: `${origin}/` });
  expect(await (await send(jar, url)).json()).toBeNull();
});

test("a body that is too long, and one that is none", async () => {
  const { origin } = await start();
  for (const body of ["x".repeat(1_000_000), "{", ""]) {
    const headers = { Origin: origin, "Content-Type": "application/json" };
    const url = `${origin}/api/auth/kakao/callback`;
    const sent = send(new CookieJar(), url, { method: "POST", headers, body });
    // Node.js may end the connection before all of a long body is written
    const status = await sent.then((response) => response.status).catch(() => "ended");
    expect(body.length > 1000 ? ["ended", 400] : [400]).toContain(status);
  }
});

test("cookies are passed on with a request", () => {
  const request = new Headers({ Cookie: "a=1; old=2; gone=3", Accept: "text/html" });
  const response = new Headers();
  for (const cookie of ["old=4=; Path=/", "gone=; Max-Age=0; Path=/", "new=5; Max-Age=09"]) {
    response.append("Set-Cookie", cookie);
  }
  const forwarded = forwardCookies(request, response);
  expect(forwarded.get("Cookie")).toBe("a=1; old=4=; new=5");
  expect(forwarded.get("Accept")).toBe("text/html");
  expect(request.get("Cookie")).toBe("a=1; old=2; gone=3");
  expect(forwardCookies(new Headers(), new Headers()).has("Cookie")).toBe(false);
});

test("what a parser has read is handed on, what fails goes to Express, and a query stays", async () => {
  const app = express();
  const seen: unknown[] = [];
  app.use(
    "/api",
    express.json(),
    toNodeHandler(async (request) => {
      seen.push(request.url, await request.text());
      if (request.method === "GET") throw new Error("of the handler");
      return new Response("done", {
        headers: [
          ["Set-Cookie", "a=1"],
          ["Set-Cookie", "b=2"],
        ],
      });
    }),
  );
  app.use(((error: Error, _request, response, _next) => {
    response.status(500).send(error.message);
  }) as express.ErrorRequestHandler);
  const server = createServer(app).listen(0);
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}/api/some?path=1`;
  const headers = { "Content-Type": "application/json" };
  const answered = await fetch(url, { method: "POST", headers, body: '{"code":1}' });
  expect(answered.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await answered.text()).toBe("done");
  const failed = await fetch(url);
  expect([failed.status, await failed.text()]).toEqual([500, "of the handler"]);
  // without the port: no host that a request names is read
  const seenUrl = "http://localhost/api/some?path=1";
  expect(seen).toEqual([seenUrl, '{"code":1}', seenUrl, ""]);
});
