import { type KakaoDataError, KakaoError, wrapKakao } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { callUrl } from "../support/cases.js";
import { login, onTheWire, rejection } from "../support/page.js";

onTheWire();

const memoUrl = "/v2/api/talk/memo/default/send";
const messageUrl = "/v1/api/talk/friends/message/send";
const memo = (template_object: object) => ({ url: memoUrl, data: { template_object } });

/** What is wrong, where, and what the message tells to do. */
const wrong: readonly [what: string, settings: unknown, path: string, toDo: RegExp][] = [
  ["no settings", undefined, "settings", /request\(\{ url: '\/v2\/user\/me' \}\)/],
  ["a URL instead of settings", "/v2/user/me", "settings", /request\(\{ url/],
  ["null", null, "settings", /got null/],
  ["no URL", {}, "url", /got nothing.*Write request/],
  ["a URL object", { url: new URL("https://kapi.kakao.com/v2/user/me") }, "url", /got object/],
  [
    "v1 callbacks",
    { url: "/v2/user/me", success() {}, fail() {} },
    "success",
    /SDK v1.*await the promise/,
  ],
  ["always", { url: "/v1/user/unlink", always() {} }, "always", /SDK v1/],
  [
    "a parameter at top level",
    { url: "/v2/user/scopes", scopes: ["account_email"] },
    "scopes",
    /under data: \{ scopes \}/,
  ],
  [
    "a text at top level",
    { url: "/v2/user/revoke/scopes", scopes: "account_email" },
    "scopes",
    /under data/,
  ],
  ["a misspelt setting", { url: "/v2/user/me", dta: {} }, "dta", /Did you mean 'data'\?/],
  [
    "a text where an array belongs",
    { url: "/v2/user/scopes", data: { scopes: "account_email" } },
    "data.scopes",
    /expected array, got string\. Pass scopes: \['account_email'\]/,
  ],
  [
    "a text for property_keys",
    { url: "/v2/user/me", data: { property_keys: "kakao_account.email" } },
    "data.property_keys",
    /Pass property_keys: \['kakao_account\.email'\]/,
  ],
  [
    "numbers in an array",
    { url: "/v2/user/scopes", data: { scopes: [1] } },
    "data.scopes.0",
    /expected string, got number/,
  ],
  [
    "an array where a text belongs",
    { url: "/v2/user/service_terms", data: { tags: ["a", "b"] } },
    "data.tags",
    /Pass tags: 'tag1,tag2'/,
  ],
  [
    "a query in the URL",
    { url: "/v2/user/me?property_keys=%5B%5D" },
    "url",
    /Write url: '\/v2\/user\/me' alone: no host, no query/,
  ],
  [
    "a host in the URL",
    { url: "https://kapi.kakao.com/v2/user/me" },
    "url",
    /Write url: '\/v2\/user\/me' alone/,
  ],
  ["a slash at the end", { url: "/v2/user/me/" }, "url", /Write url: '\/v2\/user\/me' alone/],
  ["a retired URL", { url: "/v1/user/me" }, "url", /Did you mean '\/v2\/user\/me'\?/],
  [
    "a version that does not exist",
    { url: "/v2/user/shipping_address" },
    "url",
    /Did you mean '\/v1\/user\/shipping_address'\?/,
  ],
  ["a misspelt URL", { url: "/v2/user/mee" }, "url", /Did you mean '\/v2\/user\/me'\?/],
  [
    "a URL without its slash",
    { url: "v2/user/scopes" },
    "url",
    /Did you mean '\/v2\/user\/scopes'\?/,
  ],
  ["KakaoStory", { url: "/v1/api/story/profile" }, "url", /closed the KakaoStory API/],
  ["a URL for servers", { url: "/v1/user/ids" }, "url", /use kakao-typed\/rest on a server/],
  [
    "the token endpoint",
    { url: "https://kauth.kakao.com/oauth/token" },
    "url",
    /use kakao-typed\/oauth on a server/,
  ],
  [
    "a page of one",
    { url: "/v1/user/shipping_address", data: { page_size: 1 } },
    "data.page_size",
    /expected 2 or more, got less.*page_size: 2/,
  ],
  [
    "a number as text",
    { url: "/v1/user/shipping_address", data: { address_id: "319" } },
    "data.address_id",
    /expected number, got string/,
  ],
  [
    "a fraction",
    { url: "/v1/user/shipping_address", data: { address_id: 1.5 } },
    "data.address_id",
    /expected integer below 2\^53, got fraction/,
  ],
  [
    "too many friends at once",
    { url: "/v1/api/talk/friends", data: { limit: 101 } },
    "data.limit",
    /expected 1 to 100, got more\. Pass limit: 100/,
  ],
  [
    "an order of its own",
    { url: "/v1/api/talk/friends", data: { friend_order: "name" } },
    "data.friend_order",
    /expected 'favorite' \| 'nickname' \| 'age', got none of them/,
  ],
  [
    "six receivers",
    { url: messageUrl, data: { template_id: 1, receiver_uuids: [..."abcdef"] } },
    "data.receiver_uuids",
    /expected array of 1 to 5, got 6\. .*further call/,
  ],
  [
    "no receivers",
    { url: messageUrl, data: { template_id: 1, receiver_uuids: [] } },
    "data.receiver_uuids",
    /expected array of 1 to 5, got empty array/,
  ],
  [
    "receivers as a text",
    { url: messageUrl, data: { template_id: 1, receiver_uuids: "a,b" } },
    "data.receiver_uuids",
    /expected array, got string/,
  ],
  [
    "a template of no kind",
    { url: memoUrl, data: { template_object: { text: "hi" } } },
    "data.template_object.object_type",
    /expected 'feed' \| 'list' .*'calendar', got nothing/,
  ],
  [
    "a template of another kind",
    { url: memoUrl, data: { template_object: { object_type: "toString", text: "hi" } } },
    "data.template_object.object_type",
    /got none of them/,
  ],
  [
    "a template as text",
    { url: memoUrl, data: { template_object: '{"object_type":"text"}' } },
    "data.template_object",
    /expected object, got string/,
  ],
  [
    "201 characters",
    memo({ object_type: "text", text: "🎂".repeat(201), link: {} }),
    "data.template_object.text",
    /expected at most 200 characters, got 201\. Shorten it/,
  ],
  [
    "a text without its link",
    memo({ object_type: "text", text: "hi" }),
    "data.template_object.link",
    /expected object, got nothing/,
  ],
  [
    "three buttons",
    memo({
      object_type: "feed",
      content: { link: {} },
      buttons: ["a", "b", "c"].map((title) => ({ title, link: {} })),
    }),
    "data.template_object.buttons",
    /expected array of 0 to 2, got 3\. A message has room for two buttons/,
  ],
  ...[1, 4].map((count): (typeof wrong)[number] => [
    `a list of ${count}`,
    memo({
      object_type: "list",
      header_title: "t",
      header_link: {},
      contents: Array.from({ length: count }, () => ({ link: {} })),
    }),
    "data.template_object.contents",
    new RegExp(`expected array of 2 to 3, got ${count}\\.`),
  ]),
  [
    "six items",
    memo({
      object_type: "feed",
      content: { link: {} },
      item_content: { items: [..."abcdef"].map((item) => ({ item, item_op: "1" })) },
    }),
    "data.template_object.item_content.items",
    /expected array of 0 to 5, got 6/,
  ],
  [
    "a key of Share",
    memo({ object_type: "text", text: "hi", link: { webUrl: "https://shop.example" } }),
    "data.template_object.link.webUrl",
    /unknown key, expected only web_url, .*Did you mean 'web_url'\?/,
  ],
  [
    "a key of another kind",
    memo({ object_type: "feed", content: { link: {} }, text: "hi" }),
    "data.template_object.text",
    /unknown key, expected only object_type, content/,
  ],
  [
    "an object among the variables",
    { url: "/v2/api/talk/memo/send", data: { template_id: 1, template_args: { a: {} } } },
    "data.template_args.a",
    /expected string \| number \| boolean, got object/,
  ],
  [
    "no scopes to revoke",
    { url: "/v2/user/revoke/scopes", data: { scopes: [] } },
    "data.scopes",
    /got empty array\. Pass scopes/,
  ],
  [
    "an empty filter",
    { url: "/v2/user/scopes", data: { scopes: [] } },
    "data.scopes",
    /leave it out to read all/,
  ],
  [
    "required data left out",
    { url: "/v2/user/revoke/scopes" },
    "data.scopes",
    /expected array, got nothing/,
  ],
  [
    "required properties left out",
    { url: "/v1/user/update_profile" },
    "data.properties",
    /expected object, got nothing\. Pass \{ name: 'text' \}/,
  ],
  [
    "properties as JSON",
    { url: "/v1/user/update_profile", data: { properties: "{}" } },
    "data.properties",
    /expected object, got string/,
  ],
  [
    "a number as property",
    { url: "/v1/user/signup", data: { properties: { age: 20 } } },
    "data.properties.age",
    /expected string, got number/,
  ],
  [
    "a wrong choice",
    { url: "/v2/user/service_terms", data: { result: "all" } },
    "data.result",
    /expected 'agreed_service_terms' \| 'app_service_terms'/,
  ],
  [
    "empty tags",
    { url: "/v2/user/revoke/service_terms", data: { tags: "" } },
    "data.tags",
    /expected texts between commas, got empty text/,
  ],
  [
    "a misspelt key",
    { url: "/v2/user/revoke/scopes", data: { scope: ["friends"] } },
    "data.scopes",
    /unknown key, expected only scopes\. Did you mean 'scopes'\?/,
  ],
  [
    "data for a call that takes none",
    { url: "/v1/user/unlink", data: { target_id: 1 } },
    "data.target_id",
    /expected no keys/,
  ],
  ["null as data", { url: "/v2/user/me", data: null }, "data", /expected object, got null/],
  [
    "an array as data",
    { url: "/v2/user/me", data: [] },
    "data",
    /expected object, got empty array/,
  ],
  [
    "files for a call that takes none",
    { url: "/v2/user/me", files: [] },
    "files",
    /takes no files/,
  ],
  [
    "no file to upload",
    { url: "/v2/api/talk/message/image/upload", files: [] },
    "files",
    /Pass files: input\.files/,
  ],
];

describe.each(wrong)("request with %s", (_, settings, path, toDo) => {
  test("is refused with what to do, and nothing is sent", async () => {
    const { kakao, emulator } = login();
    const call = callUrl(kakao.API, settings);
    expect(call).toBeInstanceOf(Promise);
    const error = (await rejection(call)) as KakaoDataError;
    expect(error).toMatchObject({ name: "KakaoDataError", code: "invalid_data" });
    expect(error.issues.map((issue) => issue.path)).toContain(path);
    expect(error.message).toMatch(toDo);
    expect(error.message).toMatch(/^\[kakao\] .*Nothing was sent\.$/s);
    expect(emulator.requests).toEqual([]);
  });
});

const v1 = () => {};
type Method = (...args: unknown[]) => Promise<unknown>;

test.each([
  ["a callback", "me", [v1], "data", /SDK v1/],
  ["callbacks", "me", [{ success: v1 }], "data.success", /SDK v1/],
  [
    "the options where data belongs",
    "me",
    [{ signal: new AbortController().signal }],
    "data.signal",
    /last argument: \{ signal \}/,
  ],
  ["a text", "scopes", ["account_email"], "data", /expected object, got string/],
  ["a callback as options", "unlink", [v1], "options", /SDK v1/],
  ["v1 settings", "unlink", [{ success: v1 }], "options.success", /SDK v1/],
  ["a misspelt option", "me", [{}, { timout: 1 }], "options.timout", /Did you mean 'timeout'\?/],
  ["no signal", "me", [{}, { signal: {} }], "options.signal", /Pass controller\.signal/],
  ["null as signal", "me", [{}, { signal: null }], "options.signal", /got null/],
  ["zero time", "me", [{}, { timeout: 0 }], "options.timeout", /or false/],
  ["a time a timer cannot keep", "me", [{}, { timeout: Infinity }], "options.timeout", /or false/],
  ["a time beyond a timer's", "me", [{}, { timeout: 2 ** 31 }], "options.timeout", /or false/],
  ["a time as text", "me", [{}, { timeout: "1s" }], "options.timeout", /or false/],
  ["an item with a comma", "service_terms", [{ tags: ["a,b"] }], "data.tags", /Pass tags/],
  ["an empty list", "service_terms", [{ tags: [] }], "data.tags", /leave it out/],
  ["numbers in a list", "service_terms", [{ tags: [1] }], "data.tags", /Pass tags/],
] as const)(
  "a method with %s is refused, and nothing is sent",
  async (_, name, args, path, toDo) => {
    const { kakao, emulator } = login();
    const method = kakao.API[name] as Method;
    const call = method(...args);
    expect(call).toBeInstanceOf(Promise);
    const error = (await rejection(call)) as KakaoDataError;
    expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path }] });
    expect(error.message).toMatch(toDo);
    expect(emulator.requests).toEqual([]);
  },
);

test("all that is wrong is told at once, three of it in the message", async () => {
  const { kakao } = login();
  const data = { a: 1, b: 2, c: 3, d: 4, property_keys: "x" };
  const error = (await rejection(
    callUrl(kakao.API, { url: "/v2/user/me", data }),
  )) as KakaoDataError;
  expect(error.issues.map(({ path }) => path).sort()).toEqual([
    "data.a",
    "data.b",
    "data.c",
    "data.d",
    "data.property_keys",
  ]);
  expect(error.message).toContain("And 2 more.");
});

test("an inherited key does not count, and a key named __proto__ does no harm", async () => {
  const { kakao, emulator } = login();
  const inherited = Object.create({ url: "/v2/user/me" }) as object;
  expect(await rejection(callUrl(kakao.API, inherited))).toMatchObject({
    issues: [{ path: "url" }],
  });
  const inheritedData = Object.create({ data: { target: 1 }, files: [] }) as object;
  expect(await callUrl(kakao.API, Object.assign(inheritedData, { url: "/v2/user/me" }))).toEqual(
    await kakao.API.me(),
  );
  expect(
    await rejection(
      callUrl(kakao.API, { url: "/v2/user/me", data: JSON.parse('{ "__proto__": {} }') }),
    ),
  ).toMatchObject({ issues: [{ path: "data.__proto__" }] });
  const data: unknown = JSON.parse('{ "properties": { "__proto__": "text", "goal": "run" } }');
  await callUrl(kakao.API, { url: "/v1/user/update_profile", data });
  expect(decodeURIComponent(emulator.requests.at(-1)!.body)).toBe(
    'properties={"__proto__":"text","goal":"run"}',
  );
});

test("methods work detached", async () => {
  const { kakao } = login();
  const { me, request, revoke, shipping_address } = kakao.API;
  expect(await me()).toEqual(await request({ url: "/v2/user/me" }));
  expect(await revoke.scopes({ scopes: ["account_email"] })).toHaveProperty("scopes");
  expect((await shipping_address.pages().next()).done).toBe(false);
});

test.each([
  [
    "a report that is no function",
    { onInvalidResponse: "log" },
    /options\.onInvalidResponse: expected function, got string/,
  ],
  [
    "a misspelt option",
    { onInvalidRespons() {} },
    /options\.onInvalidRespons: unknown key.* Did you mean 'onInvalidResponse'\?/,
  ],
  ["an option of v1", { success() {} }, /SDK v1/],
])("wrapKakao refuses %s", (_, options, message) => {
  const { sdk } = login();
  expect(() => wrapKakao(sdk, options as never)).toThrow(message);
  expect(() => wrapKakao(sdk, options as never)).toThrow(KakaoError);
});

test("wrapKakao takes no options as it takes none", async () => {
  const { sdk } = login();
  for (const options of [undefined, null, {}, { onInvalidResponse: undefined }]) {
    expect(await wrapKakao(sdk, options as never).API.me()).toHaveProperty("id");
  }
});
