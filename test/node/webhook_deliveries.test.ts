// The webhooks of the emulator, delivered to an app's server over loopback, which reads them with this package.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { decodeJwt } from "jose";
import {
  createEmulator,
  type Emulator,
  type EmulatorApp,
  type EmulatorOptions,
} from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { afterEach, describe, expect, test } from "vitest";
import { shareForm, submit } from "../support/kakao_forms.js";
import { rejection } from "../support/page.js";
import { json, post, send, start, useServer } from "../support/served.js";

const adminKey = "admin-key";
/** The first user of the emulator. */
const sub = "123456789";

/** What an app's server has got: the path, and the report in it. */
interface Got {
  readonly path: string;
  readonly report: unknown;
}

let served: Emulator;
useServer(({ emulator }) => {
  served = emulator;
});

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** How long an app's server takes to answer with which status; `undefined` for an answer that never comes. */
type Answer = (path: string, count: number) => number | undefined;

/** An app's server, and an emulator whose app reports to it. */
async function shop(answer: Answer = (path) => (path === "/account" ? 202 : 200)) {
  const got: Got[] = [];
  const emulator: { current?: Emulator } = {};
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    redirectUri: "https://shop.example/",
    fetch: async (request: Request) => emulator.current!.fetch(request),
  });
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const { method = "", url = "", headers } = incoming;
      const path = url.split("?")[0]!;
      const body = await text(incoming);
      const request = new Request(`http://localhost${url}`, {
        method,
        headers: headers as Record<string, string>,
        ...(method === "POST" && { body }),
      });
      const parse = {
        "/unlink": async () => oauth.parseUnlinkWebhook(request, { adminKey }),
        "/share": async () => oauth.parseShareWebhook(request, { adminKey }),
        "/channel": async () => oauth.parseChannelWebhook(request, { adminKey }),
        "/account": async () => oauth.parseAccountWebhook(request),
      }[path]!;
      got.push({ path, report: await parse() });
      const status = answer(path, got.length);
      if (status !== undefined) outgoing.writeHead(status).end();
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app: EmulatorApp = {
    unlinkWebhook: `${base}/unlink`,
    shareWebhook: `${base}/share`,
    channelWebhook: `${base}/channel`,
    accountWebhook: `${base}/account`,
  };
  emulator.current = createEmulator({ apps: [app] });
  return { emulator: emulator.current, base, got, server };
}

const account = (name: string, family = "https://schemas.kakao.com/events/oauth/") =>
  expect.objectContaining({
    path: "/account",
    report: expect.objectContaining({
      iss: "https://kauth.kakao.com",
      aud: "rest-api-key",
      sub,
      jti: expect.stringMatching(/^emulated-event-\d+$/) as string,
      events: { [family + name]: {} },
    }) as unknown,
  }) as unknown;

const hello = {
  template_object: { object_type: "text", text: "안녕", link: { web_url: "https://a.example" } },
};
const share = (emulator: Emulator) =>
  submit(
    emulator,
    "https://sharer.kakao.com/picker/link",
    shareForm("default", hello, { lcba: '{"order":"7"}', step: "send", chat: "me" }),
  );

describe("each webhook reaches the app when the thing happens", () => {
  test("unlinking, and not the unlinking that the app asks for", async () => {
    const { emulator, got } = await shop();
    emulator.signIn({ scopes: [] });
    expect(await emulator.unlink()).toBe(200);
    const report = { app_id: "1234", user_id: sub, referrer_type: "UNLINK_FROM_APPS" };
    expect(got).toContainEqual({ path: "/unlink", report });
    const { access_token } = emulator.signIn({ scopes: [] });
    await createRestClient({
      accessToken: access_token,
      fetch: (request: Request) => emulator.fetch(request),
    }).API.unlink();
    await expect.poll(() => got.length).toBe(5);
    // the account webhook has both
    expect(got.map(({ path }) => path).sort()).toEqual([
      ...Array.from({ length: 4 }, () => "/account"),
      "/unlink",
    ]);
  });

  test("sharing, and adding a channel", async () => {
    const { emulator, got } = await shop();
    const page = await share(emulator);
    const key = /name="chat"\s+value="([^"]*)"/.exec(await page.text())?.[1];
    await submit(
      emulator,
      "https://sharer.kakao.com/picker/link",
      shareForm("default", hello, { lcba: '{"order":"7"}', step: "send", chat: key }),
    );
    await submit(emulator, "https://pf.kakao.com/_frxjem", { step: "block" });
    await expect.poll(() => got.length).toBe(2);
    expect(got).toEqual(
      expect.arrayContaining([
        {
          path: "/share",
          report: expect.objectContaining({ order: "7", CHAT_TYPE: "MemoChat" }) as unknown,
        },
        { path: "/channel", report: expect.objectContaining({ event: "blocked" }) as unknown },
      ]),
    );
    expect(emulator.webhooks.map(({ kind }) => kind)).toEqual(["share", "channel"]);
  });

  test("the account: linked, consent, withdrawal, logout, unlinked", async () => {
    const { emulator, got } = await shop();
    const events = (count: number) =>
      expect.poll(() => got.filter(({ path }) => path === "/account").length).toBe(count);
    const { access_token } = emulator.signIn();
    const { API } = createRestClient({
      accessToken: access_token,
      fetch: (request: Request) => emulator.fetch(request),
    });
    await events(2);
    expect(got).toEqual(
      expect.arrayContaining([account("user-linked"), account("user-scope-consent")]),
    );
    await API.revoke.scopes({ scopes: ["account_email"] });
    await events(3);
    expect(got[2]).toEqual(account("user-scope-withdraw"));
    await API.logout();
    await events(4);
    expect(got[3]).toEqual(account("tokens-revoked"));
    await emulator.unlink();
    await events(5);
    expect(got).toContainEqual(account("user-unlinked"));
    // nothing new is nothing to report
    emulator.signIn();
    await events(7);
    emulator.signIn();
    emulator.consents({ scopes: [...emulator.consents()!.scopes] });
    emulator.consents({ scopes: [] });
    await events(8);
    expect(got.at(-1)).toEqual(account("user-scope-withdraw"));
  });

  test("who has to sign up is linked then, and not unlinked before", async () => {
    const events: unknown[] = [];
    const emulator = createEmulator({
      apps: [{ autoLink: false, accountWebhook: "https://shop.example/account" }],
      async fetch(request) {
        events.push(...Object.keys(decodeJwt(await request.text())["events"] as object));
        return new Response(null, { status: 202 });
      },
    });
    emulator.signIn({ scopes: [] });
    emulator.advance(24 * 3600);
    const { access_token } = emulator.signIn({ scopes: [] });
    await createRestClient({
      accessToken: access_token,
      fetch: (request: Request) => emulator.fetch(request),
    }).API.signup({});
    await emulator.reportAccount({ event: "account-enabled" });
    await expect.poll(() => events.length).toBe(2);
    expect(events).toEqual([
      "https://schemas.kakao.com/events/oauth/user-linked",
      "https://schemas.openid.net/secevent/risc/event-type/account-enabled",
    ]);
  });

  test("any event of an account, by name; without the webhook nothing", async () => {
    const { emulator, got } = await shop();
    expect(await emulator.reportAccount({ event: "account-disabled" })).toBe(202);
    expect(got).toEqual([
      account("account-disabled", "https://schemas.openid.net/secevent/risc/event-type/"),
    ]);
    const payload = { reason: "hijacking" };
    await emulator.reportAccount({ user: 987654321, event: "credential-change", payload });
    expect(got[1]).toMatchObject({
      report: {
        sub: "987654321",
        events: {
          "https://schemas.openid.net/secevent/caep/event-type/credential-change": payload,
        },
      },
    });
    const none = createEmulator();
    expect(await none.reportAccount({ event: "account-enabled" })).toBeUndefined();
    expect(none.webhooks).toEqual([]);
    const unknown = none.reportAccount({ user: 1, event: "account-enabled" });
    expect(await rejection(unknown)).toMatchObject({
      name: "RangeError",
      message: expect.stringContaining("no user 1") as string,
    });
  });

  test.each<[string, EmulatorOptions, string]>([
    ["the address at which the server asks", {}, "self"],
    ["Kakao", { issuer: "kakao" }, "https://kauth.kakao.com"],
    ["the issuer that is named", { issuer: "http://kakao:9300" }, "http://kakao:9300"],
  ])("%s signs it", async (_, options, expected) => {
    const issuers: unknown[] = [];
    const emulator = createEmulator({
      ...options,
      apps: [{ accountWebhook: "https://shop.example/account" }],
      async fetch(request) {
        issuers.push(decodeJwt(await request.text()).iss);
        return new Response(null, { status: 202 });
      },
    });
    const { url } = await start(emulator);
    await fetch(`${url}/.well-known/openid-configuration`);
    await emulator.reportAccount({ event: "account-disabled" });
    expect(issuers).toEqual([expected === "self" ? url : expected]);
  });

  test("a key that was rotated signs it", async () => {
    const { emulator, got } = await shop();
    await emulator.reportAccount({ event: "sessions-revoked" });
    emulator.rotateKeys();
    expect(await emulator.reportAccount({ event: "sessions-revoked" })).toBe(202);
    expect(got).toHaveLength(2);
  });
});

describe("what is not answered as Kakao asks is sent again", () => {
  const attempts = (emulator: Emulator, index = 0) =>
    emulator.webhooks[index]!.attempts.map(({ status }) => status);

  test("twice, by the emulator's clock, the same report; then it is delivered", async () => {
    const { emulator, got } = await shop((_, count) => [500, 404, 202][count - 1]);
    expect(await emulator.reportAccount({ event: "account-disabled" })).toBe(500);
    const [delivery] = emulator.webhooks;
    expect(delivery).toMatchObject({ id: 1, kind: "account", delivered: false });
    expect(delivery!.nextAt! - delivery!.attempts[0]!.at).toBeGreaterThanOrEqual(10_000);
    emulator.advance(9);
    expect(attempts(emulator)).toEqual([500]);
    emulator.advance(1);
    await expect.poll(() => attempts(emulator)).toEqual([500, 404]);
    emulator.advance(59);
    emulator.advance(1);
    await expect.poll(() => attempts(emulator)).toEqual([500, 404, 202]);
    expect(emulator.webhooks[0]).toMatchObject({ delivered: true, nextAt: undefined });
    emulator.advance(3600);
    expect(got).toHaveLength(3);
    expect(got[1]).toEqual(got[0]);
    expect(got[2]).toEqual(got[0]);
  });

  test("three times in all", async () => {
    const { emulator, got } = await shop(() => 503);
    emulator.signIn({ scopes: [] });
    expect(await emulator.unlink()).toBe(503);
    const counts = () => emulator.webhooks.map(({ attempts: { length } }) => length);
    const every = (count: number) =>
      expect.poll(counts).toEqual(Array.from({ length: 3 }, () => count));
    await every(1);
    for (const count of [2, 3]) {
      expect(emulator.webhooks.every(({ nextAt }) => nextAt !== undefined)).toBe(true);
      emulator.advance(60);
      await every(count);
    }
    expect(emulator.webhooks.map(({ nextAt }) => nextAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    emulator.advance(3600);
    expect(got).toHaveLength(9);
  });

  test.each([
    ["unlink", 200, [201, 202, 204, 302, 400]],
    ["account", 202, [200, 204, 302, 400]],
    ["channel", 204, [302, 400]],
  ] as const)("%s is taken with %i, and not with %j", async (kind, right, wrong) => {
    const answers: number[] = [...wrong, right];
    const { emulator } = await shop((path) =>
      path === `/${kind}` ? (answers.shift() ?? 500) : path === "/account" ? 202 : 200,
    );
    const happen = {
      unlink: async () => {
        emulator.signIn({ scopes: [] });
        await emulator.unlink();
      },
      account: async () => emulator.reportAccount({ event: "account-disabled" }),
      channel: async () => {
        for (const step of ["block", "add"]) {
          await submit(emulator, "https://pf.kakao.com/_frxjem", { step });
        }
      },
    }[kind];
    const of = () => emulator.webhooks.filter((delivery) => delivery.kind === kind);
    const ended = () => of().filter(({ attempts: { length } }) => length > 0).length;
    while (of().length <= wrong.length) {
      const before = of().length;
      await happen();
      await expect.poll(ended).toBeGreaterThan(before);
      await expect.poll(ended).toBe(of().length);
    }
    expect(
      of()
        .slice(0, wrong.length + 1)
        .map(({ delivered }) => delivered),
    ).toEqual([...wrong.map(() => false), true]);
  });

  test("a server that is down or slow, or an address where none is: the action succeeds, and reset ends it", async () => {
    const { emulator, server, got } = await shop(() => undefined);
    emulator.signIn({ scopes: [] });
    // slow: nothing comes within 3 seconds
    expect(await emulator.unlink()).toBe(0);
    const times = () =>
      emulator.webhooks.flatMap(({ attempts: [first] }) => first?.milliseconds ?? []);
    await expect.poll(() => times().length).toBe(3);
    expect(Math.min(...times())).toBeGreaterThanOrEqual(2990);
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
    expect(await emulator.resendWebhook(2)).toBe(0);
    emulator.changeApp({ accountWebhook: "http://127.0.0.1:1/" });
    expect(await emulator.reportAccount({ event: "account-disabled" })).toBe(0);
    const waiting = emulator.webhooks.filter(({ nextAt }) => nextAt);
    expect(waiting.length).toBeGreaterThan(0);
    const before = waiting.map(({ attempts: { length } }) => length);
    emulator.reset();
    expect(emulator.webhooks).toEqual([]);
    emulator.advance(3600);
    expect(waiting.map(({ attempts: { length } }) => length)).toEqual(before);
    expect(got).toHaveLength(3);
    expect(await emulator.reportAccount({ event: "account-disabled" })).toBe(0);
    expect(emulator.webhooks.map(({ id }) => id)).toEqual([1]);
  });

  test("by hand at any time, the same again; an unknown one is a mistake", async () => {
    const { emulator, got } = await shop((_, count) => (count === 1 ? 500 : 202));
    await emulator.reportAccount({ event: "account-disabled" });
    expect(await emulator.resendWebhook(1)).toBe(202);
    expect(emulator.webhooks[0]).toMatchObject({ delivered: true, nextAt: undefined });
    expect(await emulator.resendWebhook(1)).toBe(202);
    expect(got).toEqual([got[0], got[0], got[0]]);
    for (let times = 0; times < 30; times++) await emulator.resendWebhook(1);
    expect(attempts(emulator)).toHaveLength(20);
    expect(await rejection(emulator.resendWebhook(2))).toMatchObject({
      name: "RangeError",
      message: "resendWebhook: id: the emulator has no delivery 2.",
    });
  });
});

describe("over the control API", () => {
  test("sends events, lists without keys, sends again", async () => {
    const { base, got } = await shop();
    const changes = { accountWebhook: `${base}/account`, unlinkWebhook: `${base}/unlink` };
    const body = JSON.stringify(changes);
    await send("/emulator/apps", { method: "PATCH", headers: json, body });
    const wrong = await post("/account-events", { event: "account-gone" });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain("account-disabled");
    await post("/sign-in", { scopes: [] });
    expect(JSON.parse((await post("/unlink", {})).body)).toEqual({ webhook: 200 });
    await expect.poll(() => served.webhooks.filter(({ delivered }) => delivered).length).toBe(1);
    const { body: shown } = await send("/emulator/webhooks");
    expect(shown).toContain("KakaoAK ***");
    expect(shown).not.toContain("admin-key");
    const list = JSON.parse(shown) as { id: number; kind: string }[];
    const unlink = list.find(({ kind }) => kind === "unlink")!;
    expect(unlink).toMatchObject({
      url: `${base}/unlink`,
      delivered: true,
      attempts: [{ status: 200 }],
      request: { method: "POST", body: expect.stringContaining(`user_id=${sub}`) as string },
    });
    expect(JSON.parse((await post("/webhooks", { id: unlink.id })).body)).toEqual({ webhook: 200 });
    expect(got.filter(({ path }) => path === "/unlink")).toHaveLength(2);
    expect((await post("/webhooks", { id: 99 })).status).toBe(400);
  });
});
