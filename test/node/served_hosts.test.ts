// The emulator over HTTP, as other sites' pages meet it: its control API is for this machine.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import { describe, expect, test } from "vitest";
import { json, post, send, sendBytes, start, useServer } from "../support/served.js";

let emulator: Emulator;
let kakao: Served;

useServer((started) => ({ emulator, kakao } = started));

describe("where it listens", () => {
  test("only this machine reaches it, unless it is told otherwise", async () => {
    expect(new URL(kakao.url).hostname).toBe("127.0.0.1");
    // another address of this machine, which a server at all addresses would answer at
    const { port } = new URL(kakao.url);
    await expect(fetch(`http://127.0.0.2:${port}/emulator`)).rejects.toThrow();
  });

  test("at an IPv6 address, its url is one", async () => {
    const served = await start(createEmulator(), { hostname: "::1" });
    expect(new URL(served.url)).toMatchObject({ hostname: "[::1]", pathname: "/" });
    expect((await fetch(`${served.url}/emulator`)).status).toBe(200);
  });

  test("an empty host name is no address, nor a host to allow", async () => {
    await expect(serve(emulator, { port: 0, hostname: "" })).rejects.toThrow(/hostname/);
    for (const name of ["", "a b", "a/b", "http://a"]) {
      await expect(serve(emulator, { port: 0, allowedHosts: ["a", name] })).rejects.toThrow(
        /allowedHosts\.1/,
      );
    }
  });
});

describe("the control API is for this machine", () => {
  test.each([
    "localhost",
    "LOCALHOST:9300",
    "kakao.localhost:80",
    "127.0.0.1",
    "127.8.9.10:1",
    "[::1]:9300",
  ])("the host %s gets it", async (Host) => {
    expect((await send("/emulator/users", { headers: { Host } })).status).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:9300",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evillocalhost",
    "192.168.0.1",
    "0.0.0.0",
    "[::2]",
    "localhost@evil.example",
    "evil.example#localhost",
    "evil.example/.localhost",
    "::1",
    "%",
  ])("the host %j gets nothing of it, and is told why", async (Host) => {
    emulator.signIn();
    for (const path of ["/emulator", "/emulator/users", "/emulator/requests", "/emulator/none"]) {
      const answer = await send(path, { headers: { Host } });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body)).toEqual({
        message: expect.stringMatching(/not served to the host.*--allowed-host/) as string,
      });
    }
    const reset = { method: "POST", headers: { ...json, Host }, body: "{}" };
    expect((await send("/emulator/reset", reset)).status).toBe(403);
    expect(emulator.consents()).toHaveProperty("scopes");
  });

  test.each(["Host: \r\n", "Host:localhost/\r\n", "Host: localhost:x\r\n"])(
    "neither does %j",
    async (host) => {
      const bytes = `GET /emulator HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
      expect(await sendBytes(bytes)).toMatch(/^HTTP\/1\.1 403 /);
    },
  );

  test("what names two hosts is refused", async () => {
    const answer = await sendBytes(
      "GET http://127.0.0.1/emulator/users HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("different hosts");
  });

  test("Kakao's own addresses answer under any name", async () => {
    const { access_token } = emulator.signIn();
    const headers = { Host: "kakao.example", Authorization: `Bearer ${access_token}` };
    expect((await send("/v2/user/me", { headers })).status).toBe(200);
    const foreign = { ...headers, Origin: "https://shop.example" };
    const { headers: got } = await send("/v2/user/me", { headers: foreign });
    expect(got["access-control-allow-origin"]).toBe("https://shop.example");
  });

  test("allowedHosts names more, and nothing else", async () => {
    const served = await start(createEmulator(), {
      hostname: "0.0.0.0",
      allowedHosts: ["Kakao", "10.0.0.5"],
    });
    const url = served.url.replace("0.0.0.0", "127.0.0.1");
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await send("/emulator", { headers }, { url })).status;
    expect(await status({ Host: "kakao:9300" })).toBe(200);
    expect(await status({ Host: "10.0.0.5" })).toBe(200);
    expect(await status({ Host: "kakao", Origin: "http://kakao:3000" })).toBe(200);
    expect(await status({ Host: "10.0.0.6" })).toBe(403);
    expect(await status({ Host: "shop.kakao" })).toBe(403);
  });

  test.each(["http://localhost:3000", "https://shop.localhost", "http://127.0.0.1:5173"])(
    "pages of %s may call it",
    async (Origin) => {
      const plain = await send("/emulator/users", { headers: { Origin } });
      expect(plain.status).toBe(200);
      expect(plain.headers["access-control-allow-origin"]).toBe(Origin);
      const asked = {
        Origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      };
      const ahead = await send("/emulator/users", { method: "OPTIONS", headers: asked });
      expect(ahead).toMatchObject({
        status: 204,
        headers: {
          "access-control-allow-origin": Origin,
          "access-control-allow-headers": "content-type",
        },
      });
    },
  );

  test.each([
    "https://evil.example",
    "null",
    "",
    "https://localhost.evil.example",
    "chrome-extension://localhost",
    "https://evil.example http://localhost",
  ])("pages of %j get nothing of it, nor leave to ask", async (Origin) => {
    for (const method of ["GET", "POST", "OPTIONS", "DELETE"]) {
      const answer = await send("/emulator/users", { method, headers: { ...json, Origin } });
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      expect(answer.body).not.toContain("sample");
    }
  });

  test("other sites' links, images and scripts get nothing of it", async () => {
    const from = async (site: string) =>
      (await send("/emulator/users", { headers: { "Sec-Fetch-Site": site } })).status;
    expect(await from("cross-site")).toBe(403);
    for (const site of ["none", "same-origin", "same-site"]) expect(await from(site)).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "text/plain;application/json", ""])(
    "a POST of %j changes nothing",
    async (type) => {
      emulator.signIn();
      const answer = await post("/reset", {}, type ? { "Content-Type": type } : {});
      expect(answer.status).toBe(415);
      expect(answer.body).toContain("application/json");
      expect(emulator.consents()).toHaveProperty("scopes");
    },
  );

  test.each([
    "application/json",
    "Application/JSON; charset=utf-8",
    "application/json;charset=UTF-8",
  ])("a POST of %j counts", async (type) => {
    emulator.signIn();
    expect((await post("/reset", {}, { "Content-Type": type })).status).toBe(200);
    expect(emulator.consents()).toBeUndefined();
  });
});
