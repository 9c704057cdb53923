// Kakao's pages without a script and without an Origin header, as plain HTTP clients and careful browsers meet them.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { start, useServer } from "../support/served.js";
import { Visitor } from "../support/visitor.js";

useServer(() => {});

const redirect_uri = "http://localhost:3000/callback";

/** A login in a browser of its own. */
async function login(
  options: EmulatorOptions = {},
  more: Readonly<Record<string, string>> = {},
  language?: string,
) {
  const emulator = createEmulator({ pages: true, ...options });
  const { url } = await start(emulator);
  const query = new URLSearchParams({
    client_id: "rest-api-key",
    response_type: "code",
    redirect_uri,
    ...more,
  });
  const at = `${url}/oauth/authorize?${query}`;
  const visitor = await new Visitor(language).open(at);
  return { emulator, visitor, url, at };
}

const account = "홍길동sample@sample.com";
const byAttribute = (visitor: Visitor, selector: string) =>
  [...visitor.document.querySelectorAll(selector)].map((one) => one.getAttribute("value"));

describe("the login", () => {
  test("says who is asked for in the page's words, and keeps what was filled in", async () => {
    const { visitor } = await login();
    await visitor.press("로그인");
    expect(visitor.text).toContain("이메일이나 회원번호를 입력하세요.");
    await visitor.press("로그인", { account: "nobody@nowhere.example" });
    expect(visitor.text).toContain("등록되지 않은 계정입니다.");
    expect(byAttribute(visitor, "[autofocus][aria-invalid=true]")).toEqual([
      "nobody@nowhere.example",
    ]);
    await visitor.press("로그인", { account: "sample@sample.com" });
    expect(visitor.text).toContain("카카오 로그인 동의");
  });

  test("the consent page names the app, the account and the terms, and what is missing", async () => {
    const { visitor, emulator } = await login({
      apps: [
        {
          id: 7,
          name: "나의 가게",
          scopes: [
            { id: "profile_nickname", display_name: "닉네임", required: true },
            { id: "gender", display_name: "성별" },
          ],
          serviceTerms: [
            { tag: "a", title: "이용약관", url: "https://shop.example/terms", required: true },
            { tag: "b" },
          ],
        },
      ],
    });
    await visitor.press(account);
    for (const text of [
      "나의 가게(7)에서 아래 항목에 대한 동의를 요청합니다.",
      "로그인한 계정 홍길동 sample@sample.com",
      "[필수] 닉네임",
      "[선택] 성별",
      "[필수] 이용약관 a",
      "[선택] b",
    ]) {
      expect(visitor.text).toContain(text);
    }
    const links = [...visitor.document.querySelectorAll("main a")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["https://shop.example/terms", "보기"],
    ]);
    await visitor.press("동의하고 계속하기", { item: ["gender"] });
    expect(visitor.text).toContain("필수 항목 닉네임, 이용약관에 동의해야 계속할 수 있습니다.");
    expect(byAttribute(visitor, "[autofocus]")).toEqual(["profile_nickname"]);
    expect(byAttribute(visitor, "[aria-invalid=true]")).toEqual(["profile_nickname", "a"]);
    expect(byAttribute(visitor, "[checked]")).toEqual(["gender"]);
    await visitor.press("동의하고 계속하기", { item: ["profile_nickname"], term: ["a"] });
    expect(visitor.location?.searchParams.get("code")).toBe("emulated-code-1");
    expect(emulator.consents()).toMatchObject({
      scopes: ["profile_nickname"],
      serviceTerms: ["a"],
    });
  });

  test("one button agrees to everything, another to nothing", async () => {
    const { visitor, emulator, at } = await login();
    await visitor.press(account);
    await visitor.press("취소");
    expect(visitor.location?.searchParams.get("error")).toBe("access_denied");
    await visitor.open(at);
    await visitor.press("전체 동의하기");
    expect(visitor.location?.searchParams.has("code")).toBe(true);
    expect(emulator.consents()).toMatchObject({
      scopes: expect.arrayContaining(["profile_nickname", "friends"]) as unknown,
      serviceTerms: ["service_2020_0218", "optional_20200616"],
    });
  });

  test("the fields are posted without the pages, too", async () => {
    const { at } = await login();
    const post = (fields: string, cookie = "") =>
      fetch(at, {
        method: "POST",
        redirect: "manual",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookie },
        body: fields,
      });
    const first = await post("step=login&account=123456789");
    const [cookie] = first.headers.getSetCookie()[0]!.split(";");
    const agreed = "item=profile_nickname&term=service_2020_0218";
    const last = await post(`step=consent&decision=agree&${agreed}`, cookie);
    expect(last.status).toBe(302);
    expect(new URL(last.headers.get("Location")!).searchParams.has("code")).toBe(true);
  });

  test("a new account: what is blank or no address is said, and nothing is lost", async () => {
    const { visitor, emulator } = await login();
    await visitor.press("카카오계정 만들기");
    await visitor.press("가입하고 로그인", { nickname: " ", email: "new@" });
    expect(visitor.text).toContain("필수 항목입니다. 값을 입력하세요.");
    expect(visitor.text).toContain("이메일 주소가 아닙니다.");
    expect(byAttribute(visitor, "[autofocus]")).toEqual([" "]);
    await visitor.press("가입하고 로그인", { nickname: "새 사람", email: "new@shop.example" });
    expect(visitor.text).toContain("새 사람 new@shop.example");
    expect(emulator.users.at(-1)).toMatchObject({
      kakao_account: { email: "new@shop.example", profile: { nickname: "새 사람" } },
    });
  });

  test("a channel is added with the login, and its webhook arrives; one of another app is KOE102", async () => {
    const reports: Request[] = [];
    const options: EmulatorOptions = {
      apps: [{ channelWebhook: "https://shop.example/channel" }],
      users: [{ id: 1, kakao_account: { email: "a@shop.example" } }],
      async fetch(request) {
        reports.push(request);
        return new Response();
      },
    };
    const { visitor, emulator } = await login(options, { channel_public_id: "_frxjem" });
    await visitor.press("1a@shop.example");
    expect(visitor.text).toContain("카카오톡 채널 추가 [선택] @sample");
    await visitor.press("동의하고 계속하기", {
      item: ["profile_nickname"],
      term: ["service_2020_0218"],
      channel: ["_frxjem"],
    });
    expect(visitor.location?.searchParams.has("code")).toBe(true);
    expect(emulator.users[0]).toMatchObject({
      channels: [{ channel_public_id: "_frxjem", relation: "ADDED" }],
    });
    await expect.poll(() => reports.length).toBe(1);
    const { visitor: other } = await login({}, { channel_public_id: "_other" });
    expect(other.status).toBe(401);
    expect(other.text).toMatch(/KOE102.*보낸 값 \(channel_public_id\) _other.*등록된 값 _frxjem/);
    // who has added it is not asked
    const { visitor: again } = await login({}, { channel_public_id: "_frxjem" });
    await again.press(account);
    expect(again.text).not.toContain("채널 추가 [선택]");
  });

  test("its language is that of the address before that of the browser", async () => {
    const { visitor } = await login({}, { lang: "en" });
    expect(visitor.document.documentElement.getAttribute("lang")).toBe("en");
    await visitor.press(account);
    expect(visitor.text).toContain("Consent to Kakao Login");
    const { visitor: korean } = await login({}, { lang: "ko" }, "en-US,en");
    expect(korean.text).toContain("카카오계정 로그인");
  });
});

describe("other pages", () => {
  test("logout asks where, for which app", async () => {
    const { visitor, url } = await login();
    const logout = `${url}/oauth/logout?client_id=rest-api-key&logout_redirect_uri=${redirect_uri}`;
    await visitor.open(logout);
    expect(visitor.text).toContain("샘플 앱");
    await visitor.press("이 서비스에서만 로그아웃");
    expect(visitor.location?.href).toBe(redirect_uri);
  });

  test("an address that lacks something is not saved, and what was typed stays", async () => {
    const { emulator, url } = await login();
    const { access_token } = emulator.signIn();
    const agt = (await (
      await fetch(`${url}/api/agt`, {
        method: "POST",
        body: new URLSearchParams({ client_id: "javascript-key", access_token }),
      })
    ).json()) as { agt: string };
    const query = new URLSearchParams({ app_key: "javascript-key", agt: agt.agt });
    const visitor = await new Visitor().open(`${url}/user/create/address?${query}`);
    await visitor.press("추가하고 선택", { name: "집", base_address: "제주" });
    expect(byAttribute(visitor, "[aria-invalid=true]")).toEqual(["", "", ""]);
    expect(byAttribute(visitor, "[name=name],[name=base_address]")).toEqual(["집", "제주"]);
    await visitor.press("추가하고 선택", {
      receiver_name: "나",
      receiver_phone_number1: "010",
      zone_number: "1",
    });
    expect(emulator.users[0]?.shipping_addresses?.at(-1)).toMatchObject({ name: "집" });
  });

  test.each([
    [
      "ko",
      ["오류 코드 KOE006", "원인", "보낸 값 (redirect_uri) https://evil.example/"],
      [
        "등록된 값 https://a.example/ https://b.example/",
        "해결 방법",
        "설정 위치",
        "카카오 문서 보기",
      ],
    ],
    [
      "en",
      ["Error code KOE006", "Cause", "Value sent (redirect_uri) https://evil.example/"],
      ["Registered values https://a.example/ https://b.example/", "What to do", "Where it is set"],
    ],
  ])("an error has its code once, and what is what: %s", async (language, first, second) => {
    const apps = [{ redirectUris: ["https://a.example/", "https://b.example/"] }];
    const more = { redirect_uri: "https://evil.example/" };
    const { visitor } = await login({ apps }, more, language);
    expect(visitor.status).toBe(400);
    for (const text of [...first, ...second]) expect(visitor.text).toContain(text);
    expect(visitor.text.match(/KOE006/g)).toHaveLength(1);
    expect(visitor.document.querySelector("code")?.textContent).toBe("KOE006");
    expect(visitor.document.querySelector("main a")?.getAttribute("href")).toMatch(
      new RegExp(`^https://developers\\.kakao\\.com/docs/${language}/`),
    );
  });

  test("an app without any registered address says so", async () => {
    const { visitor } = await login({ apps: [{ redirectUris: [] }] });
    expect(visitor.text).toContain("등록된 값이 없습니다.");
  });

  test("an address that is none is a page for a browser alone, in its language", async () => {
    const { url } = await login();
    const korean = await new Visitor().open(`${url}/oauth/nothing?code=secret`);
    expect(korean.status).toBe(404);
    expect(korean.text).toContain("페이지를 찾을 수 없습니다");
    expect(korean.text).toContain("/oauth/nothing");
    expect(korean.text).not.toContain("secret");
    expect((await new Visitor("en").open(`${url}/nothing`)).text).toContain("Page not found");
    const plain = await fetch(`${url}/oauth/nothing`);
    expect(plain.status).toBe(404);
    expect(await plain.text()).not.toContain("<main>");
  });

  test.each([
    ["http://localhost:3000/icon.png", true],
    ["data:image/png;base64,AAAA", true],
    ["https://cdn.example/icon.png", false],
    [undefined, false],
  ])("the icon %s is loaded: %s", async (icon, isShown) => {
    const { visitor } = await login({ apps: [{ name: "가게", ...(icon && { icon }) }] });
    await visitor.press(account);
    const sources = [...visitor.document.querySelectorAll("img")].map((one) =>
      one.getAttribute("src"),
    );
    expect(sources).toEqual(isShown ? [icon] : []);
    if (!isShown) expect(visitor.document.querySelector(".icon")?.textContent).toBe("가");
  });
});
