// The emulator over HTTP: bodies, requests and messages do not pile up.
import { connect } from "node:net";
import type { Emulator } from "kakao-typed/emulator";
import type { Served } from "kakao-typed/emulator/server";
import { describe, expect, test } from "vitest";
import { form, send, sendBytes, useServer, works } from "../support/served.js";

let emulator: Emulator;
let kakao: Served;

useServer((started) => ({ emulator, kakao } = started));

describe("bodies do not pile up", () => {
  const large = 10_000_001;

  test("one that is too large is refused, and not kept", async () => {
    const body = Buffer.alloc(large, "a");
    const answer = await send("/oauth/token", { method: "POST", headers: form, body });
    expect(answer).toMatchObject({ status: 413, headers: { connection: "close" } });
    expect(emulator.requests).toEqual([]);
    await works();
  });

  test("one of the largest size is not", async () => {
    const body = Buffer.alloc(large - 1, "a");
    expect((await send("/nothing", { method: "POST", headers: form, body })).status).toBe(404);
    expect(emulator.requests[0]!.body).toMatch(/^a{1000000}…$/);
  });

  test("one without end is refused while it comes", async () => {
    const socket = connect(Number(new URL(kakao.url).port), "127.0.0.1");
    const status = new Promise<string>((resolve, reject) => {
      socket.setEncoding("latin1").once("data", (chunk: string) => resolve(chunk.slice(0, 12)));
      socket.once("error", reject);
    });
    socket.write("POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = `100000\r\n${"a".repeat(0x100000)}\r\n`;
    for (let count = 0; count < 11; count += 1) socket.write(chunk);
    expect(await status).toBe("HTTP/1.1 413");
    // and the server ends the connection, though the other side does not
    await new Promise((resolve) => {
      socket.removeAllListeners("error").on("error", () => {});
      socket.once("close", resolve);
      socket.resume();
    });
    await works();
  });

  test("a body that is shorter than it says leaves nothing behind", async () => {
    await sendBytes("POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nshort");
    await works();
    expect(emulator.requests).toHaveLength(1);
  });

  test("requests are bounded by count", async () => {
    for (let count = 0; count < 11_001; count += 1) {
      await emulator.fetch(`https://kapi.kakao.com/${count}`);
    }
    const { length } = emulator.requests;
    expect(length).toBeGreaterThanOrEqual(10_000);
    expect(length).toBeLessThanOrEqual(11_000);
    expect(emulator.requests.at(-1)!.url).toMatch(/\/11000$/);
  });

  test("requests are bounded by size, and the latest are kept", async () => {
    const init = { method: "POST", body: "a".repeat(1_000_000) };
    for (let count = 0; count < 60; count += 1) {
      await emulator.fetch(`https://kapi.kakao.com/${count}`, init);
    }
    const size = emulator.requests.reduce((sum, { body }) => sum + body.length, 0);
    expect(size).toBeLessThanOrEqual(50_000_000);
    expect(size).toBeGreaterThan(40_000_000);
    expect(emulator.requests.at(-1)!.url).toMatch(/\/59$/);
    emulator.reset();
    await emulator.fetch("https://kapi.kakao.com/");
    expect(emulator.requests).toHaveLength(1);
  });

  test("an upload comes back as it was, from the server's own address", async () => {
    const image = Buffer.alloc(4_000_000, 0xff);
    image.write("\x89PNG\r\n\x1a\n", "latin1");
    const body = new FormData();
    body.append("file", new File([image], "a.png"));
    const headers = { Authorization: "KakaoAK javascript-key" };
    const path = "/v2/api/talk/message/image/upload";
    const sent = await fetch(kakao.url + path, { method: "POST", headers, body });
    const { infos } = (await sent.json()) as { infos: { original: { url: string } } };
    expect(infos.original.url).toBe(`${kakao.url}/dn/emulated-image-1.png`);
    const back = Buffer.from(await (await fetch(infos.original.url)).arrayBuffer());
    expect(back.equals(image)).toBe(true);
  });

  test("so are messages", async () => {
    const { access_token } = emulator.signIn();
    const headers = { ...form, Authorization: `Bearer ${access_token}` };
    const object = { object_type: "text", text: "a", link: { web_url: "a".repeat(900_000) } };
    const body = `template_object=${encodeURIComponent(JSON.stringify(object))}`;
    for (let count = 0; count < 60; count += 1) {
      const url = "https://kapi.kakao.com/v2/api/talk/memo/default/send";
      const { status } = await emulator.fetch(url, { method: "POST", headers, body });
      expect(status).toBe(200);
    }
    const { length } = emulator.messages;
    expect(length).toBeGreaterThan(45);
    expect(length).toBeLessThan(58);
  });
});
