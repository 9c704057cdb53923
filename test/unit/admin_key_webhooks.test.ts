// Webhooks of which each report carries the admin key: unlinking, sharing, channels.
import { createOAuthClient } from "kakao-typed/oauth";
import { describe, expect, test } from "vitest";
import { inspect } from "../support/inspect.js";
import { rejection } from "../support/page.js";
import {
  adminKey,
  express,
  form,
  formOf,
  headers,
  hook,
  json,
  post,
  requestsOf,
  resourceId,
  type Webhook,
  webhooks,
} from "../support/webhooks.js";

const app = { restApiKey: "rest-api-key", redirectUri: "https://shop.example" };
const oauth = createOAuthClient(app);
const refused = async (webhook: Webhook, request: unknown, key: unknown = adminKey) =>
  rejection(webhook.of(oauth)(request as Request, { adminKey: key as string }));

/** The last way in which a report of the webhook comes, as Express has it. */
const requestOf = ({ ways }: Webhook, fields: object) =>
  express(ways.includes("json") ? json : form, fields);

describe.each(webhooks)("$name", (webhook) => {
  const { sample, report, required, ways } = webhook;

  test.each(requestsOf(ways, sample))("reads %s", async (_, request) => {
    expect(await webhook.of(oauth)(request, { adminKey })).toEqual(report);
  });

  test.each([
    ["another key", "KakaoAK another-admin-key"],
    ["a part of it", "KakaoAK primary-admin-ke"],
    ["more than it", `KakaoAK ${adminKey}x`],
    ["another scheme", `Bearer ${adminKey}`],
    ["none", undefined],
  ])("refuses %s", async (_, authorization) => {
    const request = { ...requestOf(webhook, sample), headers: { authorization } };
    const error = await refused(webhook, request);
    expect(error).toMatchObject({ name: "KakaoAuthError", code: "unauthorized" });
    expect((error as Error).message).toContain("Answer 401.");
    expect(inspect(error)).not.toMatch(/admin-ke/);
  });

  test("the key is compared before anything of the request is read", async () => {
    const request = {
      method: "POST",
      headers: { authorization: "KakaoAK another-admin-key" },
      get body() {
        throw new Error("read");
      },
    };
    expect(await refused(webhook, request)).toMatchObject({ code: "unauthorized" });
  });

  test("says what is missing: the parser, a field, the request, the key, the options", async () => {
    const parsers = { query: "", form: "express.urlencoded()", json: "express.json()" };
    const unread = await refused(webhook, { method: "POST", headers });
    expect(unread).toMatchObject({ name: "KakaoDataError", issues: [{ path: "request.body" }] });
    for (const way of ways) expect((unread as Error).message).toContain(parsers[way]);
    for (const value of [undefined, null]) {
      const request = requestOf(webhook, { ...sample, [required]: value });
      expect(await refused(webhook, request)).toMatchObject({
        name: "KakaoResponseError",
        issues: [{ path: required }],
      });
    }
    for (const request of [undefined, null, {}, 1, "text"]) {
      expect(await refused(webhook, request)).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "request" }],
      });
    }
    for (const key of [null, "", '"quoted"', "CR\r"]) {
      expect(await refused(webhook, requestOf(webhook, sample), key)).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "adminKey" }],
      });
    }
    const call = webhook.of(oauth)(requestOf(webhook, sample), undefined as never);
    expect(await rejection(call)).toMatchObject({ issues: [{ path: "adminKey" }] });
    const unknown = webhook.of(oauth)(requestOf(webhook, sample), { adminKey, key: "" } as never);
    expect(await rejection(unknown)).toMatchObject({ issues: [{ path: "options.key" }] });
  });

  test("lets pass what the option takes a report of, as the message says", async () => {
    const told: string[] = [];
    const onInvalidResponse = ({ message }: Error) => void told.push(message);
    const lenient = createOAuthClient({ ...app, onInvalidResponse });
    const { [required]: _, ...rest } = sample;
    const { [required]: __, ...kept } = report;
    expect(await webhook.of(lenient)(requestOf(webhook, rest), { adminKey })).toEqual(kept);
    expect(told).toEqual([expect.stringContaining("Option onInvalidResponse lets it pass.")]);
  });

  test("keeps what Kakao may add, a field of any name too", async () => {
    const more = JSON.parse('{"__proto__":"a","constructor":"b","more":"c"}') as object;
    for (const [, request] of requestsOf(ways, { ...sample, ...more })) {
      const read = await webhook.of(oauth)(request, { adminKey });
      expect(read).toMatchObject({ more: "c", constructor: "b" });
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }
  });
});

describe.each(webhooks.filter(({ ways }) => ways.includes("form")))("forms: $name", (webhook) => {
  const { sample, required } = webhook;
  const fields = formOf(sample);

  test.each([
    ["a form", post(`${fields}&${required}=3`, form)],
    ["a form, encoded", post(`${fields}&${required.replace("_", "%5F")}=3`, form)],
    ["a query", new Request(`${hook}?${fields}&${required}=3`, { headers })],
    ["a form as text", express(form, `${fields}&${required}=3`)],
    ["Express's form", express(form, { ...sample, [required]: ["2", "3"] })],
    ["Express's query", { method: "GET", headers, query: { ...sample, [required]: { a: "2" } } }],
  ])("one field twice is refused: %s", async (_, request) => {
    const error = await refused(webhook, request);
    expect(error).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: expect.stringMatching(/^request\./) as string }],
    });
    expect((error as Error).message).toContain("one text, got several, or another kind");
  });
});

describe.each(webhooks.filter(({ ways }) => ways.includes("json")))("JSON: $name", (webhook) => {
  const { sample, required } = webhook;

  test.each(["", "{", "[]", "null", "1", '"text"', formOf(sample)])(
    "%j is none of it",
    async (body) => {
      for (const request of [post(body, json), express(json, body)]) {
        const error = await refused(webhook, request);
        expect(error).toMatchObject({
          name: "KakaoDataError",
          issues: [{ path: "request.body" }],
        });
        expect((error as Error).message).toContain("Answer 400.");
      }
    },
  );

  test.each([
    ["a number", "1376016924429759228"],
    ["a number within", '{"a":[1376016924429759228]}'],
  ])("digits that are lost are refused, whatever lets pass: %s", async (_, value) => {
    const text = `{${JSON.stringify(sample).slice(1, -1)},"${required}":${value}}`;
    const lenient = createOAuthClient({ ...app, onInvalidResponse() {} });
    for (const request of [post(text, json), express(json, JSON.parse(text))]) {
      const error = await rejection(webhook.of(lenient)(request, { adminKey }));
      expect(error).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: `request.${required}` }],
      });
      expect((error as Error).message).toContain("its digits lost");
    }
  });

  test("every report has its id", async () => {
    const { authorization } = headers;
    const request = { ...express(json, sample), headers: { authorization } };
    expect(await refused(webhook, request)).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "resourceId" }],
    });
    const forged = { ...sample, resourceId: "of the body" };
    expect(await webhook.of(oauth)(express(json, forged), { adminKey })).toMatchObject({
      resourceId,
    });
  });
});

describe("the user who was unlinked", () => {
  const [unlink] = webhooks;

  test("keeps the digits that a number would lose, and reasons Kakao may add", async () => {
    const body = { app_id: "1", user_id: "1376016924429759228", referrer_type: "NEW_ONE" };
    expect(await oauth.parseUnlinkWebhook(express(form, body), { adminKey })).toEqual(body);
  });

  test.each(["abc", "1 OR 1=1", "-1", "1.5", "", "１２"])("is not %j", async (user_id) => {
    expect(await refused(unlink!, express(form, { app_id: "1", user_id }))).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "user_id" }],
    });
  });
});

describe("what was shared", () => {
  const shared = { CHAT_TYPE: "MemoChat", HASH_CHAT_ID: "hash" };
  const read = async (request: Parameters<typeof oauth.parseShareWebhook>[0]) =>
    oauth.parseShareWebhook(request, { adminKey });

  test("is the same over GET and POST: texts, also of what serverCallbackArgs have", async () => {
    const args = { coupon: "c-1", count: 3, first: true, cart: { items: [1, "둘"] }, none: null };
    const { CHAT_TYPE, coupon, count, first, cart, none } = await read(
      post(JSON.stringify({ ...shared, ...args }), json),
    );
    expect([CHAT_TYPE, coupon, count, first, cart, none]).toEqual([
      "MemoChat",
      "c-1",
      "3",
      "true",
      '{"items":[1,"둘"]}',
      undefined,
    ]);
    const query = new URLSearchParams({ ...shared, coupon: "c-1", count: "3" }).toString();
    expect(await read(new Request(`${hook}?${query}`, { headers }))).toEqual({
      ...shared,
      coupon: "c-1",
      count: "3",
      resourceId,
    });
  });

  test("a kind of chat that Kakao may add, and a template id in digits only", async () => {
    expect(await read(express(json, { ...shared, CHAT_TYPE: "NewChat" }))).toMatchObject({
      CHAT_TYPE: "NewChat",
    });
    for (const TEMPLATE_ID of ["", "1 OR 1=1", 1.5, -1, true, {}]) {
      const call = read(express(json, { ...shared, TEMPLATE_ID }));
      expect(await rejection(call)).toMatchObject({ issues: [{ path: "TEMPLATE_ID" }] });
    }
  });
});

describe("the user of a channel", () => {
  const channel = webhooks[2]!;
  const of = (fields: object) => express(json, { ...channel.sample, ...fields });

  test("an id in digits, or one of any form whose user the app does not know", async () => {
    const read = async (fields: object) => oauth.parseChannelWebhook(of(fields), { adminKey });
    expect(await read({ id: 1234567890 })).toMatchObject({ id: "1234567890" });
    expect(await read({ id: "1376016924429759228" })).toMatchObject({ id: "1376016924429759228" });
    const unknown = { id: "a-b_c", id_type: "open_id", event: "blocked" };
    expect(await read(unknown)).toMatchObject(unknown);
    expect(await read({ id: "x", id_type: "new_type", event: "new" })).toMatchObject({ id: "x" });
  });

  test.each(["abc", "1 OR 1=1", "-1", "1.5", "", "１２"])("is not %j", async (id) => {
    expect(await refused(channel, of({ id }))).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "id" }],
    });
  });
});
