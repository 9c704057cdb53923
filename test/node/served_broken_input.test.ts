// The emulator over HTTP: no request breaks it, however broken it is.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { form, json, post, send, sendBytes, start, useServer, works } from "../support/served.js";

let emulator: Emulator;

useServer((started) => ({ emulator } = started));

describe("no input breaks it", () => {
  test.each([
    "TRACE",
    "TRACK",
    "PROPFIND",
    "QUERY",
    "PUT",
    "PATCH",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "PURGE",
    "LINK",
  ])("%s", async (method) => {
    for (const path of [
      "/v2/user/me",
      "/emulator/users",
      "/oauth/token",
      "/proxy",
      "/picker/link",
      "/select/multiple",
      "/_frxjem/friend",
      "/dn/x",
      "/none",
    ]) {
      const answer = await sendBytes(
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    }
    await works();
  });

  test.each([
    "//evil.example/v2/user/me",
    "///",
    "/\\evil.example",
    "http://evil.example/v2/user/me",
    "https://localhost",
    "http://localhost/emulator",
    "http://[",
    "ftp://localhost/",
    "*",
    "/%",
    "/%%%?%%%=%&=&&==&%00=%ff",
    "/oauth/../emulator/users",
    "/oauth/authorize?client_id=javascript-key&response_type=code&redirect_uri=JS-SDK",
    "/oauth/authorize?client_id=javascript-key&response_type=x&redirect_uri=JS-SDK&is_popup=true",
    "/auth/kpidt?continue=%%%",
    "/auth/kpidt",
    "/user/address?return_url=zzz",
    "/picker/link?app_key=javascript-key&validation_action=default&validation_params={",
    "/picker/link?app_key=javascript-key&ka=origin/%25&validation_params=%5B%5B",
    "/picker/failed?error=%%%",
    "/select/multiple?appKey=javascript-key&disableSelectOptions=%5B1,null%5D&chatFilters=%00",
    "/tab/select?appKey=javascript-key&returnUrl=zzz&step=close",
    "/talk/channel/follow?app_key=javascript-key&channel_public_id=%%%",
    "/_frxjem/%%%",
    "/_%/friend",
    "/dn/%2e%2e/emulator",
    "/v2/api/kakaolink/talk/template/default?template_object=%%%",
    "/emulator/consents?user=%%%",
    "/emulator/consents?user=1e999&app=-0",
    "/emulator/__proto__",
    "/emulator/users/../../emulator",
    "/kakao_js_sdk/9/kakao.js",
    `/${"a".repeat(20_000)}`,
  ])("the target %s", async (target) => {
    const answer = await sendBytes(
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    await works();
  });

  test.each([
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET /emulator HTTP/1.0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    "GET /kakao HTTP/1.1\r\nHost: \xff\xfe<>\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nOrigin: \xff\xfe\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nExpect: nonsense\r\nConnection: close\r\n\r\n",
    "OPTIONS /v2 HTTP/1.1\r\nHost: a\r\nAccess-Control-Request-Headers: \xff\r\nConnection: close\r\n\r\n",
    "CONNECT localhost:80 HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
    "GET /v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nshort",
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(50_000)}\r\n\r\n`,
    "\0\0\0\0",
    "",
  ])("the bytes %j", async (bytes) => {
    expect(await sendBytes(bytes)).not.toMatch(/^HTTP\/1\.1 5/);
    await works();
  });

  test.each<[string, unknown]>([
    ["/faults", { status: 99999 }],
    ["/faults", { status: 101 }],
    ["/faults", { status: 100 }],
    ["/faults", { status: 600 }],
    ["/faults", { status: -1 }],
    ["/faults", { status: 1 }],
    ["/faults", { status: 200.5 }],
    ["/faults", { status: "200" }],
    ["/faults", { status: null }],
    ["/faults", { status: 200, times: 0 }],
    ["/faults", { status: 200, times: -1 }],
    ["/faults", { status: 200, headers: { "bad name": "x" } }],
    ["/faults", { status: 200, headers: { "": "x" } }],
    ["/faults", { status: 200, headers: { "X\r\nY": "x" } }],
    ["/faults", { status: 200, headers: { X: "a\r\nb" } }],
    ["/faults", { status: 200, headers: { X: "\u0001" } }],
    ["/faults", { status: 200, headers: { X: "한글" } }],
    ["/faults", { status: 200, headers: { X: 5 } }],
    ["/faults", { status: 200, headers: ["X"] }],
    ["/faults", { status: 200, headers: "X: y" }],
    ["/faults", { status: 200, headers: null }],
    ["/delay", { milliseconds: -5 }],
    ["/delay", { milliseconds: 2 ** 31 }],
    ["/delay", { milliseconds: 1e308 }],
    ["/delay", { milliseconds: null }],
    ["/clock", { seconds: 1e308 }],
    ["/clock", { seconds: Number.MAX_SAFE_INTEGER }],
    ["/clock", { seconds: -Number.MAX_SAFE_INTEGER }],
    ["/clock", { seconds: 8.64e12 }],
    ["/users", { id: 1, kakao_account: 5 }],
    ["/users", { id: 1, kakao_account: { profile: "x" } }],
    ["/users", { id: 1, kakao_account: { email: 5 } }],
    ["/users", { id: 1, properties: "x" }],
    ["/users", { id: 1, friends: 3 }],
    ["/users", { id: 1, channels: [null] }],
    ["/users", { id: 1, shipping_addresses: {} }],
    ["/users", { id: 1, shipping_addresses: [5] }],
    ["/users", { id: 2 ** 53 }],
    ["/users", []],
    ["/users", null],
    ["/users", "x"],
    ["/person", { user: "x" }],
    ["/person", { scopes: 5 }],
    ["/person", { scopes: [null] }],
    ["/person", { cancels: "yes" }],
    ["/sign-in", { scopes: "x" }],
    ["/sign-in", { user: {} }],
    ["/consents", { serviceTerms: [1] }],
    ["/unlink", { referrer_type: {} }],
    ["/users", { id: 1, chats: [{ id: 1, type: "Other", name: "a" }] }],
    ["/users", { id: 1, chats: {} }],
    ["/apps", { id: 1234 }],
    ["/apps", { id: "1234" }],
    ["/apps", { app: 1234 }],
    ["/apps", { shareWebhook: 5 }],
    ["/apps", { shareWebhookMethod: "PUT" }],
    ["/apps", { webDomains: "https://shop.example" }],
    ["/apps", { sdkDomains: [5] }],
    ["/apps", { templates: [{ id: 1 }] }],
    ["/apps", { templates: [{ id: 1, template: { object_type: "text" } }] }],
    ["/apps", { adminKey: "rest-api-key" }],
    ["/apps", { shareWebhok: "https://shop.example" }],
  ])("%s %j is refused, and changes nothing", async (path, body) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("message");
    await works();
    expect(emulator.users).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ["/person", {}],
    ["/person", { user: null }],
    ["/person", { user: 987654321, scopes: [], serviceTerms: [], cancels: true }],
    ["/users", { id: 1, kakao_account: { profile: { nickname: "하나" } }, friends: [123456789] }],
    ["/users", { id: 1, shipping_addresses: [{ id: 5, is_default: true }] }],
    ["/faults", { status: 0 }],
    ["/faults", { status: 503, headers: { "Retry-After": "1" }, times: 2 }],
    ["/delay", { milliseconds: 0 }],
    ["/clock", { seconds: -60 }],
    ["/sign-in", {}],
    ["/unlink", {}],
    ["/users", { id: 1, chats: [{ id: 1, type: "MultiChat", name: "a", members: [123456789] }] }],
    ["/apps", {}],
    ["/apps", { id: 5, shareWebhook: "https://shop.example/", shareWebhookMethod: "GET" }],
    ["/apps", { templates: [{ id: 1, template: { object_type: "text", text: "a", link: {} } }] }],
  ])("%s %j is none of that", async (path, body) => {
    expect((await post(path, body)).status).toBe(200);
  });

  test("__proto__ and deep JSON are texts like any other", async () => {
    const proto = '{"__proto__":{"id":5},"id":7,"constructor":{"prototype":{"x":1}}}';
    const sent = { method: "POST", headers: json };
    expect((await send("/emulator/users", { ...sent, body: proto })).status).toBe(400);
    const properties = '{"id":7,"properties":{"__proto__":"a","constructor":"b"}}';
    expect((await send("/emulator/users", { ...sent, body: properties })).status).toBe(200);
    expect(({} as { id?: number }).id).toBeUndefined();
    for (const depth of [101, 5000, 2_000_000]) {
      const deep = `{"id":8,"x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      expect((await send("/emulator/users", { ...sent, body: deep })).status).toBe(400);
    }
    expect(JSON.parse((await send("/emulator/users")).body)).toHaveLength(3);
    const { access_token } = emulator.signIn();
    const answer = await send("/v2/api/talk/memo/default/send", {
      method: "POST",
      headers: { ...form, Authorization: `Bearer ${access_token}` },
      body: `template_object={"object_type":"text","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    });
    expect(answer.status).toBe(400);
    expect((await send("/emulator/messages")).status).toBe(200);
    expect((await send("/emulator/requests")).status).toBe(200);
  });

  test.each([200, 201, 204, 205, 301, 304, 404, 500, 599])(
    "a failure of status %i is answered, whatever its body and headers",
    async (status) => {
      const headers = {
        "Content-Length": "9999",
        Trailer: "x",
        "Transfer-Encoding": "gzip",
        Connection: "upgrade",
      };
      for (const body of ["text", { a: 1 }, null, [], 0]) {
        expect((await post("/faults", { status, body, headers })).status).toBe(200);
        expect((await send("/v2/user/me")).status).toBe(status);
      }
      await works();
    },
  );

  test("an account beside the largest id gets another", async () => {
    emulator.addUser({ id: Number.MAX_SAFE_INTEGER });
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=https://shop.example/";
    for (const _ of [1, 2]) {
      const body = "step=signup&nickname=a";
      await send(`/oauth/authorize?${query}`, { method: "POST", headers: form, body });
    }
    expect(emulator.users.slice(3).map(({ id }) => id)).toEqual([1, 2]);
  });

  test("who hangs up is not waited for", async () => {
    emulator.delay(2 ** 31 - 1);
    emulator.delay(2 ** 31 - 1, "/v2/user/me");
    const caller = new AbortController();
    const waiting = emulator.fetch("https://kapi.kakao.com/v2/user/me", { signal: caller.signal });
    caller.abort();
    expect((await waiting).status).toBe(401);
    emulator.delay(0);
    emulator.delay(0, "/v2/user/me");
    await works();
  });

  test.each(["http://127.0.0.1:1/", "http://nowhere.invalid/"])(
    "a webhook at %s is not answered: 0",
    async (unlinkWebhook) => {
      const shop = createEmulator({ apps: [{ unlinkWebhook, autoLink: false }] });
      shop.signIn();
      expect(await shop.unlink()).toBe(0);
      shop.signIn();
      shop.advance(25 * 3600);
      const served = await start(shop);
      shop.signIn();
      const sent = { method: "POST", headers: json, body: "{}" };
      expect(await send("/emulator/unlink", sent, served)).toMatchObject({
        status: 200,
        body: '{"webhook":0}',
      });
    },
  );

  test.each(["nonsense", "javascript:alert(1)", "http://"])(
    "a webhook at %s is none",
    (webhook) => {
      expect(() => createEmulator({ apps: [{ unlinkWebhook: webhook }] })).toThrow(
        "apps.0.unlinkWebhook: expected http or https address",
      );
    },
  );

  test("a webhook that never answers is given up", async () => {
    const shop = createEmulator({
      apps: [{ unlinkWebhook: "https://shop.example/" }],
      fetch: () => new Promise(() => {}),
    });
    shop.signIn();
    expect(await shop.unlink()).toBe(0);
  });
});
