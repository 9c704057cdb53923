// Over HTTP, from the browser to the site and from the site to Kakao, as Express and Node.js serve it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import express from "express";
import { serve } from "kakao-typed/emulator/server";
import { createKakaoLogin, forwardCookies } from "kakao-typed/server";
import { afterEach, expect, test } from "vitest";
import { CookieJar } from "tough-cookie";
import { root } from "../../support/compiler.js";
import { freePort } from "../../support/free_port.js";
import { emulatorOf, sessionSecret } from "../../support/kakao_login.js";
import { serveLogin } from "../../support/node_adapter.js";

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
  app.use("/api/auth/kakao", (request, response) => void serveLogin(kakao, request, response));
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

test("the adapter is the one of the documentation", () => {
  const read = (name: string) => readFileSync(root + name, "utf8");
  const adapter = read("test/support/node_adapter.ts").replaceAll(/^\s*\/\/.*\n/gm, "");
  for (const name of ["docs/server.md", "docs/server.ko.md"]) {
    const shown = read(name).replaceAll(/^\s*\/\/.*\n/gm, "");
    expect(shown).toContain(adapter);
  }
});
