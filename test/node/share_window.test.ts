// Kakao's window for sharing, without a browser: what it shows, whom it sends to, and what it tells the app.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { shareForm, shown, submit } from "../support/kakao_forms.js";

const url = "https://sharer.kakao.com/picker/link";
const link = { web_url: "https://shop.example/a" };
const hello = { template_object: { object_type: "text", text: "안녕", link } };

/** An emulator, and the webhooks that its apps get. */
function shop(app: NonNullable<EmulatorOptions["apps"]>[number] = {}, more: EmulatorOptions = {}) {
  const reports: Request[] = [];
  const emulator = createEmulator({
    apps: [app],
    ...more,
    fetch: async (request) => {
      reports.push(request);
      return new Response();
    },
  });
  return { emulator, reports };
}

const share = (
  { emulator }: Pick<ReturnType<typeof shop>, "emulator">,
  action: string,
  params: object,
  more: object = {},
  headers = {},
) => submit(emulator, url, shareForm(action, { ...params }, { ...more }), headers);

/** The keys of the chats that a page offers, by their names. */
async function chatsOn(response: Response): Promise<Record<string, string>> {
  const rows = (await response.text()).matchAll(
    /name="chat"\s+value="([^"]*)"[\s\S]*?<span[^>]*>([^<]*)</g,
  );
  return Object.fromEntries([...rows].map(([, key, name]) => [name!.trim(), key!]));
}

describe("the message as KakaoTalk shows it", () => {
  const content = {
    title: "제목",
    description: "설명",
    image_url: "https://shop.example/a.png",
    link,
  };
  test.each<[object, string[]]>([
    [
      {
        object_type: "feed",
        content,
        social: { like_count: 1, comment_count: 2, shared_count: 3, view_count: 4 },
        item_content: {
          profile_text: "가게",
          title_image_text: "그림",
          title_image_category: "분류",
          items: [{ item: "케익", item_op: "1,000원" }],
          sum: "합계",
          sum_op: "2,000원",
        },
      },
      [
        "제목",
        "설명",
        "좋아요 1 · 댓글 2 · 공유 3",
        "가게",
        "그림",
        "분류",
        "1,000원",
        "합계",
        "자세히 보기",
      ],
    ],
    [
      {
        object_type: "list",
        header_title: "머리말",
        header_link: link,
        contents: [content, { title: "둘째", link }],
        buttons: [{ title: "단추", link }],
      },
      ["머리말", "제목", "둘째", "단추"],
    ],
    [
      {
        object_type: "commerce",
        content,
        commerce: {
          regular_price: 20800,
          discount_price: 14600,
          discount_rate: 30,
          product_name: "빵",
        },
      },
      ["빵", "14,600원", "20,800원", "30%"],
    ],
    [
      {
        object_type: "commerce",
        content,
        commerce: {
          regular_price: 10,
          discount_price: 9,
          fixed_discount_price: 1,
          currency_unit: "$",
          currency_unit_position: 1,
        },
      },
      ["$9", "$10", "-$1"],
    ],
    [
      { object_type: "location", address: "판교역로 1", address_title: "카카오", content },
      ["카카오 판교역로 1", "위치 보기", "자세히 보기"],
    ],
    [{ object_type: "calendar", id_type: "event", id: "event-1", content }, ["제목", "event-1"]],
    [
      { object_type: "text", text: "안녕하세요", link, button_title: "가기" },
      ["안녕하세요", "가기"],
    ],
  ])("%j", async (template_object, texts) => {
    const found = await shown(await share(shop(), "default", { template_object }));
    for (const text of texts) expect(found).toContain(text);
  });

  test("a scrap shows the page's address; a template of the app its content, filled in", async () => {
    const template = {
      object_type: "text",
      text: "${name}님, ${SCRAP_TITLE} ${none}!",
      link: { web_url: "https://shop.example/${path}" },
    } as const;
    const at = shop({ templates: [{ id: 7, template }] });
    const scrap = { request_url: "https://shop.example/page" };
    expect(await shown(await share(at, "scrap", scrap))).toContain("https://shop.example/page");
    const args = { name: "홍길동", path: "b" };
    const filled = { ...scrap, template_id: 7, template_args: args };
    expect(await shown(await share(at, "scrap", filled))).toContain("홍길동님, shop.example !");
    const custom = await share(at, "custom", { template_id: 7, template_args: args });
    const html = await custom.text();
    expect(html).toContain("홍길동님,  !");
    expect(html).toContain('href="https://shop.example/b"');
  });

  test("of a template that nobody has described it shows the id and the values", async () => {
    const params = { template_id: 99, template_args: { name: "홍길동", "<b>": "<i>" } };
    const html = await (await share(shop(), "custom", params)).text();
    for (const text of ["메시지 템플릿 99", "홍길동", "&lt;b&gt;", "&lt;i&gt;"]) {
      expect(html).toContain(text);
    }
  });

  test("it loads images of the page, of this machine and its own; of others it shows the address", async () => {
    const policyFor = async (image_url: string) => {
      const template_object = { object_type: "feed", content: { link, image_url } };
      const response = await share(shop(), "default", { template_object });
      const policy = response.headers.get("Content-Security-Policy")!;
      const [, sources] = /img-src ([^;]*);/.exec(policy) ?? [];
      return [sources, (await response.text()).includes("<img")];
    };
    for (const origin of [
      "https://shop.example",
      "http://localhost:3000",
      "https://k.kakaocdn.net",
    ]) {
      expect(await policyFor(`${origin}/a.png`)).toEqual([origin, true]);
    }
    for (const other of [
      "https://evil.example/a.png",
      "javascript:1",
      "x",
      "http://localhost;b/a",
      "http://a;b.localhost/a.png",
    ]) {
      expect(await policyFor(other)).toEqual([undefined, false]);
    }
  });

  test("nothing in it is markup, and no link leads but to the web", async () => {
    const attack = '"><script>alert(1)</script>';
    const template_object = {
      object_type: "feed",
      content: {
        title: attack,
        description: attack,
        image_url: `http://localhost/${attack}`,
        link,
      },
      buttons: [{ title: attack, link: { web_url: "" } }],
    };
    const html = await (await share(shop(), "default", { template_object })).text();
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("&lt;script&gt;alert(1)");
    const address = { object_type: "text", text: "a", link: { web_url: "javascript:alert(1)" } };
    expect((await share(shop(), "default", { template_object: address })).status).toBe(400);
  });
});

describe("sending", () => {
  test("to the user alone, to a friend, to groups and to open chats; the webhook says which", async () => {
    const at = shop({ shareWebhook: "https://shop.example/share" });
    const lcba = JSON.stringify({ order: 7, CHAT_TYPE: "mine" });
    const chats = await chatsOn(await share(at, "default", hello, { lcba }));
    expect(Object.keys(chats)).toEqual([
      "홍길동",
      "김철수",
      "주말 모임",
      "오픈채팅 문의",
      "동네 오픈채팅",
    ]);
    const done = await share(at, "default", hello, {
      lcba,
      step: "send",
      chat: Object.values(chats),
    });
    expect(await done.text()).toContain("close();");
    expect(
      at.emulator.messages.map(({ chat_type, to, receivers }) => [chat_type, to, receivers]),
    ).toEqual([
      ["MemoChat", 123456789, [123456789]],
      ["DirectChat", 987654321, [987654321]],
      ["MultiChat", undefined, [987654321]],
      ["OpenDirectChat", undefined, []],
      ["OpenMultiChat", undefined, []],
    ]);
    await expect.poll(() => at.reports.length).toBe(5);
    const bodies = await Promise.all(at.reports.map(async (one) => (await one.json()) as object));
    expect(bodies[0]).toEqual({
      order: 7,
      CHAT_TYPE: "MemoChat",
      HASH_CHAT_ID: expect.stringMatching(/^[\da-f]{64}$/) as string,
    });
    const ids = at.reports.map(({ headers }) => headers.get("X-Kakao-Resource-ID"));
    expect(new Set(ids).size).toBe(5);
    const hashes = bodies.map((body) => (body as { HASH_CHAT_ID: string }).HASH_CHAT_ID);
    expect(new Set(hashes).size).toBe(5);
  });

  test("the webhook as a GET has everything in its query; TEMPLATE_ID comes with a template", async () => {
    const at = shop({
      shareWebhook: "https://shop.example/share?own=1",
      shareWebhookMethod: "GET",
    });
    const lcba = JSON.stringify({ a: "가", b: { c: 1 } });
    const params = { template_id: 5, template_args: { x: "y" } };
    const chats = await chatsOn(await share(at, "custom", params, { lcba }));
    await share(at, "custom", params, { lcba, step: "send", chat: chats["김철수"] });
    await expect.poll(() => at.reports.length).toBe(1);
    const { method, url: to, headers } = at.reports[0]!;
    expect([method, headers.get("Authorization"), headers.get("User-Agent")]).toEqual([
      "GET",
      "KakaoAK admin-key",
      "KakaoOpenAPI/1.0",
    ]);
    expect(Object.fromEntries(new URL(to).searchParams)).toMatchObject({
      own: "1",
      a: "가",
      b: '{"c":1}',
      CHAT_TYPE: "DirectChat",
      TEMPLATE_ID: "5",
    });
    expect(at.emulator.messages[0]).toMatchObject({ kind: "custom", args: { x: "y" } });
  });

  test("without serverCallbackArgs, or without an address, Kakao reports nothing", async () => {
    for (const [app, lcba] of [
      [{ shareWebhook: "https://shop.example/share" }, undefined],
      [{}, '{"a":1}'],
    ] as const) {
      const at = shop(app);
      const chats = await chatsOn(await share(at, "default", hello, { lcba }));
      const sent = await share(at, "default", hello, { lcba, step: "send", chat: chats["김철수"] });
      expect([sent.status, at.emulator.messages.length]).toEqual([200, 1]);
      expect(at.reports).toEqual([]);
    }
  });

  test("nobody, too many, and chats that are none: it asks again, and keeps what was chosen", async () => {
    const at = shop();
    const picker_extras = { limit: 1 };
    const all = Object.values(await chatsOn(await share(at, "default", hello)));
    for (const chat of [[], ["none"], all.slice(0, 2)]) {
      const params = { ...hello, picker_extras };
      const again = await share(at, "default", params, { step: "send", chat });
      const html = await again.text();
      expect(html).toContain("1개까지 고르세요.");
      expect(html.match(/ checked/g) ?? []).toHaveLength(chat.length === 2 ? 2 : 0);
    }
    expect(at.emulator.messages).toEqual([]);
  });

  test("pickerSettings.type friend leaves groups out", async () => {
    const params = { ...hello, picker_extras: { type: "friend" } };
    expect(Object.keys(await chatsOn(await share(shop(), "default", params)))).toEqual([
      "홍길동",
      "김철수",
    ]);
  });

  test("a seed may say which chats there are", async () => {
    const chats = [{ id: 5, type: "MultiChat", name: "회사", members: [2] }] as const;
    const at = shop({}, { users: [{ id: 1, chats, friends: [] }, { id: 2 }] });
    expect(Object.keys(await chatsOn(await share(at, "default", hello)))).toEqual(["1", "회사"]);
  });

  test("cancel closes the window, and sends nothing", async () => {
    const at = shop();
    const left = await share(at, "default", hello, { step: "cancel", chat: "memo 123456789" });
    expect(await left.text()).toContain("close();");
    expect(at.emulator.messages).toEqual([]);
  });

  test("another site's page opens the window, and cannot press its buttons", async () => {
    const at = shop();
    const foreign = { "Sec-Fetch-Site": "cross-site" };
    const sent = { step: "send", chat: "memo 123456789" };
    expect(await (await share(at, "default", hello, sent, foreign)).text()).toContain("보내기");
    const channel = "https://pf.kakao.com/_frxjem/friend";
    await submit(at.emulator, channel, { step: "block" }, foreign);
    expect(at.emulator.messages).toEqual([]);
    expect(at.emulator.users[0]!.channels).toMatchObject([{ relation: "ADDED" }]);
    await share(at, "default", hello, sent, { "Sec-Fetch-Site": "same-origin" });
    expect(at.emulator.messages).toHaveLength(1);
  });

  test("a share counts against no quota of the message API", async () => {
    const at = shop();
    at.emulator.signIn({ user: 987654321 });
    const { access_token } = at.emulator.signIn();
    const chats = await chatsOn(await share(at, "default", hello));
    const shared = { step: "send", chat: chats["김철수"] };
    for (let count = 0; count < 101; count += 1) await share(at, "default", hello, shared);
    const sent = await submit(
      at.emulator,
      "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
      {
        template_object: hello.template_object,
        receiver_uuids: '["sample-uuid-2"]',
        receiver_id_type: "uuid",
      },
      { Authorization: `Bearer ${access_token}` },
    );
    expect(await sent.json()).toEqual({ successful_receiver_uuids: ["sample-uuid-2"] });
  });
});

describe("who shares", () => {
  test("with pages the login comes first, once: the form is kept, the account remembered", async () => {
    const at = shop({}, { pages: true });
    const entered = await share(at, "default", hello);
    // browsers send the cookie with the same form of Kakao's own page
    expect(await entered.text()).toMatch(/name="step" value="enter"[\s\S]*submit\(\)/);
    const login = await share(at, "default", hello, { step: "enter" });
    const html = await login.text();
    expect(html).toContain("카카오계정 로그인");
    expect(html.match(/name="validation_params"/g)!.length).toBeGreaterThan(1);
    const unknown = await share(at, "default", hello, { step: "login", account: "nobody" });
    expect(await unknown.text()).toContain("등록되지 않은 계정입니다");
    const chooser = await share(at, "default", hello, { step: "login", account: "987654321" });
    expect(chooser.headers.get("Set-Cookie")).toBe(
      "kakao_emulator=987654321; Path=/; HttpOnly; SameSite=Lax; Domain=kakao.com",
    );
    expect(await chooser.text()).toContain("<strong>김철수</strong>");
    const again = await share(at, "default", hello, {}, { Cookie: "kakao_emulator=123456789" });
    expect(await again.text()).toContain("<strong>홍길동</strong>");
    const signUp = await share(at, "default", hello, { step: "create" });
    expect(await signUp.text()).toContain("카카오계정 만들기");
    const created = { step: "signup", nickname: "새사람", email: "new@shop.example" };
    expect(await (await share(at, "default", hello, created)).text()).toContain("새사람");
  });

  test("over a server the cookie is the server's own", async () => {
    const at = shop({}, { pages: true });
    const account = { step: "login", account: "987654321" };
    const { headers } = await share(at, "default", hello, account, { Host: "localhost:9300" });
    expect(headers.get("Set-Cookie")).not.toContain("Domain");
  });

  test("without pages it is the user at the browser, or nobody", async () => {
    const at = shop();
    at.emulator.setPerson({ user: 987654321 });
    expect(await (await share(at, "default", hello)).text()).toContain("<strong>김철수</strong>");
    at.emulator.setPerson({ user: null });
    expect(await (await share(at, "default", hello)).text()).toContain("emulator.setPerson");
  });
});

describe("Kakao's error pages", () => {
  const app = {
    sdkDomains: ["https://shop.example"],
    webDomains: ["https://shop.example", "https://m.shop.example"],
    templates: [],
  };
  const wrong = (web_url: string) => ({
    template_object: { object_type: "text", text: "a", link: { web_url } },
  });
  test.each<[string, string, object, object, string?]>([
    ["4011", "default", hello, { app_key: "none" }],
    ["4003", "default", hello, { app_key: "rest-api-key" }],
    ["4019", "default", hello, { ka: "origin/https%3A%2F%2Fevil.example" }, "https://evil.example"],
    ["4019", "default", hello, { ka: "" }],
    ["4002", "default", wrong("https://evil.example/a"), {}, "https://evil.example"],
    ["4002", "default", wrong("zzz"), {}, "zzz"],
    ["4002", "default", {}, {}, "template_object"],
    [
      "4002",
      "default",
      { template_object: { object_type: "text", text: "a" } },
      {},
      "template_object.link",
    ],
    [
      "4002",
      "default",
      { template_object: { object_type: "text", text: "a".repeat(201), link } },
      {},
    ],
    ["4002", "custom", { template_id: 8 }, {}, "template_id: 8"],
    ["4002", "custom", {}, {}, "template_id"],
    ["4002", "scrap", { request_url: "https://evil.example/" }, {}, "https://evil.example"],
    ["4002", "scrap", { request_url: "" }, {}, "request_url"],
    ["4002", "other", hello, {}, "validation_action: other"],
    ["4002", "__proto__", hello, {}],
    ["4002", "default", hello, { validation_params: "{" }, "validation_params"],
    ["4002", "default", hello, { validation_params: "[]" }],
    ["4002", "default", hello, { lcba: "1" }, "lcba"],
    ["4002", "default", hello, { lcba: `{"a":"${"b".repeat(70_000)}"}` }],
  ])("%s: %s %j %j", async (code, action, params, more, detail) => {
    const at = shop(app);
    for (const [language, fix] of [
      ["ko", "요"],
      ["en", "."],
    ] as const) {
      const response = await share(at, action, params, more, { "Accept-Language": language });
      expect(response.status).toBe(400);
      const text = await shown(response);
      expect(text).toContain(code);
      expect(text).toContain(fix);
      if (detail) expect(text).toContain(detail);
    }
    expect(at.emulator.messages).toEqual([]);
  });

  test("registered domains, templates and pages are right", async () => {
    const template = { object_type: "text", text: "a", link } as const;
    const at = shop({ ...app, templates: [{ id: 8, template }] });
    expect((await share(at, "custom", { template_id: 8 })).status).toBe(200);
    expect((await share(at, "default", wrong("https://m.shop.example/x"))).status).toBe(200);
    expect((await share(at, "default", wrong(""))).status).toBe(200);
  });

  test("where a phone is led when a message is refused", async () => {
    const error = btoa(JSON.stringify({ name: "KAPIError", code: -2, msg: "<b>no</b>" }));
    const failed = (query: string) =>
      createEmulator().fetch(`https://sharer.kakao.com/picker/failed?${query}`);
    const response = await failed(`app_key=a&error=${encodeURIComponent(error)}`);
    expect(response.status).toBe(400);
    const body = await response.text();
    for (const part of ["<code>-2</code>", "<code>&lt;b&gt;no&lt;/b&gt;</code>"]) {
      expect(body).toContain(part);
    }
    for (const broken of ["", "error=%%%", "error=!!", "error=bnVsbA"]) {
      expect((await failed(broken)).status).toBe(400);
    }
  });
});
