// The emulator over HTTP: what it lists, where it sends people, and what its pages let run.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import type { Served } from "kakao-typed/emulator/server";
import { describe, expect, test } from "vitest";
import { form, json, send, useServer } from "../support/served.js";

let emulator: Emulator;
let kakao: Served;

useServer((started) => ({ emulator, kakao } = started));

describe("what it lists holds no secret", () => {
  const secret = "S3CRET";
  const pairs = [
    "client_secret",
    "refresh_token",
    "access_token",
    "code",
    "code_verifier",
    "id_token",
    "id_token_hint",
  ].map((name) => [name, `${secret}-${name}`]);
  const listed = async () => {
    const { body } = await send("/emulator/requests");
    return { body, requests: JSON.parse(body) as { url: string; body: string }[] };
  };

  test.each<[string, string, string]>([
    ["form", new URLSearchParams(pairs).toString(), form["Content-Type"]],
    ["form said to be text", new URLSearchParams(pairs).toString(), "text/plain"],
    ["form of texts", pairs.map(([name, value]) => `${name}=${value}`).join("\r\n"), "text/plain"],
    ["JSON", JSON.stringify({ a: [Object.fromEntries(pairs)] }), json["Content-Type"]],
    ["JSON in JSON", JSON.stringify({ a: JSON.stringify({ clientSecret: secret }) }), "text/plain"],
    ["JSON in a form", `a=${encodeURIComponent(JSON.stringify({ access_token: secret }))}`, "x/y"],
    ["broken JSON", `{"client_secret":"${secret}"`, json["Content-Type"]],
    ["deep JSON", `${"[".repeat(200)}"${secret}"${"]".repeat(200)}`, json["Content-Type"]],
    [
      "multipart",
      `--x\r\nContent-Disposition: form-data; name="code"\r\n\r\n${secret}`,
      "multipart/form-data; boundary=x",
    ],
    ["escaped name", `client%5Fsecret=${secret}`, form["Content-Type"]],
    ["name in capitals", `CLIENT_SECRET=${secret}`, form["Content-Type"]],
    [
      "address in a form",
      `continue=${encodeURIComponent(`http://a/?code=${secret}#access_token=${secret}`)}`,
      form["Content-Type"],
    ],
    ["the form of a picker", `appKey=a&token=${secret}&title=b`, form["Content-Type"]],
    ["pairs in a form", `a=${encodeURIComponent(`b=c&code=${secret}`)}`, form["Content-Type"]],
  ])("in a body: %s", async (_, body, type) => {
    await send("/oauth/token", { method: "POST", headers: { "Content-Type": type }, body });
    expect((await listed()).body).not.toContain(secret);
    // for tests in the same process it is whole
    expect(emulator.requests[0]!.body).toBe(body);
  });

  test("in a query, a hash within it, and headers", async () => {
    const query = new URLSearchParams([
      ...pairs,
      ["continue", `https://apps.kakao.com/user/address?agt=${secret}`],
      ["client_id", "rest-api-key"],
    ]);
    const headers = {
      Authorization: `Bearer ${secret}`,
      "Proxy-Authorization": secret,
      Cookie: `session=${secret}; other=${secret}`,
      Referer: `https://shop.example/callback?code=${secret}&page=2`,
    };
    await send(`/oauth/logout?${query.toString()}`, { headers });
    const { body, requests } = await listed();
    expect(body).not.toContain(secret);
    expect(requests[0]).toMatchObject({
      url: expect.stringContaining("client_id=rest-api-key") as string,
      headers: {
        authorization: "Bearer ***",
        cookie: "***",
        referer: "https://shop.example/callback?code=***&page=2",
      },
    });
  });

  test("what is none stays as it was", async () => {
    const body = "target_id=123&scopes=%5B%22account_email%22%5D&state=abc%3D%3D";
    await send("/v2/user/me?a=b", { method: "POST", headers: form, body });
    const { requests } = await listed();
    expect(requests[0]).toMatchObject({ url: "https://kapi.kakao.com/v2/user/me?a=b", body });
  });
});

describe("nobody is sent where the app is not", () => {
  const addresses = [
    "javascript:alert(1)",
    "data:text/html,x",
    "zzz",
    "%%%",
    "//evil.example",
    "file:///",
  ];
  const query = (more: Readonly<Record<string, string>>) =>
    new URLSearchParams({ client_id: "rest-api-key", response_type: "code", ...more }).toString();

  test.each(addresses)("%s is an error page", async (to) => {
    const found = emulator.signIn();
    const agt = await send("/api/agt", {
      method: "POST",
      headers: form,
      body: `client_id=javascript-key&access_token=${found.access_token}`,
    });
    const ticket = (JSON.parse(agt.body) as { agt: string }).agt;
    const raw = encodeURIComponent(to);
    for (const path of [
      `/oauth/authorize?${query({ redirect_uri: to })}`,
      `/oauth/logout?${query({ logout_redirect_uri: to })}`,
      `/auth/kpidt?agt=${ticket}&continue=${raw}`,
      `/auth/kpidt?agt=${ticket}&continue=${to}`,
      `/user/address?app_key=javascript-key&agt=${ticket}&return_url=${raw}`,
      `/user/address?app_key=x&return_url=${raw}&step=close`,
      `/select/multiple?appKey=x&returnUrl=${raw}`,
    ]) {
      const { status, headers } = await send(path);
      expect([path, status, headers["location"]]).toEqual([path, 400, undefined]);
    }
  });

  test("a ticket goes to nobody else", async () => {
    const to = (continued: string) =>
      send(`/auth/kpidt?agt=T&continue=${encodeURIComponent(continued)}`);
    expect((await to("https://evil.example/user/address")).status).toBe(400);
    for (const host of [kakao.url, "https://apps.kakao.com"]) {
      const { headers } = await to(`${host}/user/address?app_key=a`);
      expect(headers["location"]).toBe(`${host}/user/address?app_key=a&agt=T`);
    }
  });

  test("registered addresses are http or https, too", async () => {
    const redirectUris = ["https://shop.example/"];
    expect(() => createEmulator({ apps: [{ redirectUris: ["javascript:alert(1)"] }] })).toThrow(
      "apps.0.redirectUris.0: expected http or https address",
    );
    const shop = createEmulator({ apps: [{ redirectUris, logoutRedirectUris: redirectUris }] });
    const status = async (to: string) => {
      const found = await shop.fetch(
        `https://kauth.kakao.com/oauth/authorize?${query({ redirect_uri: to })}`,
      );
      const left = await shop.fetch(
        `https://kauth.kakao.com/oauth/logout?${query({ logout_redirect_uri: to })}`,
      );
      return [found.status, left.status];
    };
    expect(await status("https://shop.example/")).toEqual([302, 302]);
    expect(await status("https://shop.example/other")).toEqual([400, 400]);
    expect(await status("javascript:alert(1)")).toEqual([400, 400]);
  });
});

describe("pages", () => {
  test("say what may run on them, and tell nobody where one was", async () => {
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=https://shop.example/";
    const paths = [
      `/oauth/authorize?${query}`,
      "/oauth/authorize",
      "/user/address",
      "/proxy",
      "/picker/link",
      "/picker/failed",
      "/select/multiple",
      "/_frxjem/friend",
      "/_none/chat",
      "/talk/channel/follow",
    ];
    for (const path of paths) {
      const { headers, body } = await send(path);
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(
          /^default-src 'none'; style-src 'nonce-(\w{32})'; script-src 'nonce-\1'; base-uri 'none'$/,
        ) as string,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      const [, nonce] = /'nonce-(\w+)'/.exec(String(headers["content-security-policy"]))!;
      for (const [tag] of body.matchAll(/<(script|style)\b[^>]*>/g)) {
        expect(tag).toContain(`nonce="${nonce}"`);
      }
    }
  });

  test("no text ends the script that tells the page of the app", async () => {
    const attack = "</script><script>alert(1)</script><!--<script>";
    emulator.addUser({ id: 1, shipping_addresses: [{ id: 5, is_default: true }] });
    // past the check of seeds
    const { shipping_addresses } = emulator.users.find(({ id }) => id === 1)!;
    Object.assign(shipping_addresses![0]!, { id: attack });
    const { access_token } = emulator.signIn({ user: 1 });
    const sent = { method: "POST", headers: form };
    const asked = `client_id=javascript-key&access_token=${access_token}`;
    const { agt } = JSON.parse((await send("/api/agt", { ...sent, body: asked })).body) as {
      agt: string;
    };
    const { status, body } = await send(`/user/address?app_key=javascript-key&agt=${agt}`, {
      ...sent,
      body: new URLSearchParams({ address_id: attack }).toString(),
    });
    expect(status).toBe(200);
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body.match(/<\/script/g)).toHaveLength(1);
    // and it is the same text for the page that gets it
    const [, literal] = /postMessage\(\s*(".*"),\s*"\*"/.exec(body)!;
    expect(JSON.parse(JSON.parse(literal!) as string)).toMatchObject({ address_id: attack });
  });
});
