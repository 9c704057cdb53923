// The dashboard in Chromium, as a person uses it: every action once.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import type { Browser, BrowserContextOptions, Dialog, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { violations } from "../support/axe_violations.js";
import { launch } from "../support/shop.js";

let browser: Browser;
let emulator: Emulator;
let kakao: Served;
/** What the page did wrong: errors, and what its policy has refused. */
let wrong: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  wrong = [];
  emulator = createEmulator({
    apps: [
      {
        name: "Shop",
        redirectUris: ["http://localhost:3000/cb"],
        unlinkWebhook: "https://shop.example/unlink",
      },
    ],
    fetch: async () => new Response(null, { status: webhookStatus }),
  });
  webhookStatus = 200;
  kakao = await serve(emulator, { port: 0 });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await kakao.close();
  expect(wrong).toEqual([]);
});

/** What the app's server answers webhooks with. */
let webhookStatus = 200;

/** Opens a section of the dashboard. */
async function open(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "ko-KR", ...options });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("dialog", (dialog: Dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    // a form that the control API refuses is no fault of the page
    if (message.type() === "error" && !message.text().includes("status of 400")) {
      wrong.push(message.text());
    }
  });
  await page.goto(`${kakao.url}/#${id}`);
  await page
    .getByText("실시간 연결됨")
    .or(page.getByText("Live", { exact: true }))
    .waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** Waits for what the page tells. */
const told = (page: Page, text: string | RegExp) =>
  page.getByRole("status").getByText(text).waitFor();
const inDialog = (page: Page) => page.getByRole("dialog");
/** Presses a button of the dialog that is open. */
const confirm = (page: Page, name: string) =>
  inDialog(page).getByRole("button", { name, exact: true }).click();

const call = (path: string, token: string, init: RequestInit = {}) =>
  fetch(kakao.url + path, { ...init, headers: { Authorization: `Bearer ${token}` } });

describe("requests", () => {
  const rows = (page: Page) => page.getByRole("list", { name: /요청 목록/ }).getByRole("listitem");

  test("come by themselves, newest first, with status, code and why", async () => {
    const page = await open("requests");
    await page.getByText("아직 요청이 없습니다").waitFor();
    const { access_token } = emulator.signIn();
    await call("/v2/user/me", access_token);
    await call("/v2/user/me?secure_resource=true", "wrong");
    await expect.poll(() => rows(page).count()).toBe(2);
    const texts = await rows(page).allInnerTexts();
    expect(texts[0]).toMatch(
      /401[\s\S]*GET[\s\S]*\/v2\/user\/me\?secure_resource=true[\s\S]*-401: /,
    );
    expect(texts[1]).toMatch(/200[\s\S]*\/v2\/user\/me/);
  });

  test("show what was sent, without secrets", async () => {
    const page = await open("requests");
    const body = new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "rest-api-key",
      client_secret: "very-secret",
      redirect_uri: "http://localhost:3000/cb",
      code: "secret-code",
    });
    await call("/oauth/token", "secret-token", { method: "POST", body });
    await rows(page)
      .getByRole("button", { name: /\/oauth\/token/ })
      .click();
    const dialog = inDialog(page);
    await dialog.getByRole("heading", { name: "POST /oauth/token" }).waitFor();
    const text = await dialog.innerText();
    expect(text).toContain("KOE010");
    expect(text).toContain("http://localhost:3000/cb");
    expect(await page.content()).not.toMatch(/very-secret|secret-code|secret-token/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // back where it was
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      "/oauth/token",
    );
  });

  test("are filtered by text and by status, and paused", async () => {
    const page = await open("requests");
    const { access_token } = emulator.signIn();
    await call("/v2/user/me", access_token);
    await call("/v1/user/access_token_info", "wrong");
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.getByLabel("경로나 내용으로 찾기").fill("token_info");
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByLabel("경로나 내용으로 찾기").fill("no such text");
    await page.getByText("조건에 맞는 요청이 없습니다.").waitFor();
    await page.getByLabel("경로나 내용으로 찾기").fill("");
    await page.getByLabel("응답 상태").selectOption("2xx");
    await expect.poll(() => rows(page).allInnerTexts()).toMatchObject([/\/v2\/user\/me/]);
    await page.getByLabel("응답 상태").selectOption("오류만");
    await expect.poll(() => rows(page).allInnerTexts()).toMatchObject([/access_token_info/]);
    await page.getByLabel("응답 상태").selectOption("전체");
    await press(page, "일시 정지");
    await call("/v2/user/me?paused", access_token);
    await page.getByText("새 요청 1개").waitFor();
    expect(await rows(page).count()).toBe(2);
    await press(page, "이어서 보기");
    await expect.poll(() => rows(page).count()).toBe(3);
  });

  test("are gone after a reset that a program asks for", async () => {
    const page = await open("requests");
    await call("/v2/user/me", "wrong");
    await expect.poll(() => rows(page).count()).toBe(1);
    emulator.reset();
    await page.getByText("아직 요청이 없습니다").waitFor();
  });

  test("keep focus and place as others come, and are limited in number", async () => {
    const page = await open("requests");
    const { access_token } = emulator.signIn();
    await call("/v2/user/me?first", access_token);
    await rows(page).getByRole("button", { name: /first/ }).focus();
    for (let count = 0; count < 310; count += 1) {
      await emulator.fetch(`https://kapi.kakao.com/v2/user/me?n=${count}`);
      if (count === 50) {
        await page.getByText("?n=50").waitFor();
        expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("first");
      }
    }
    await page.getByText("?n=309").waitFor();
    expect(await rows(page).count()).toBe(300);
  });
});

describe("users", () => {
  test("are added, edited and removed", async () => {
    const page = await open("users");
    await press(page, "사용자 추가");
    await page.getByLabel("닉네임").fill("새 사람");
    await page.getByLabel("이메일").fill("new@sample.com");
    await confirm(page, "추가");
    await told(page, "사용자를 저장했습니다.");
    await page.getByRole("heading", { name: "새 사람" }).waitFor();
    const added = emulator.users.at(-1)!;
    expect(added).toMatchObject({ kakao_account: { email: "new@sample.com" } });

    emulator.signIn({ user: added.id });
    await press(page, "수정: 새 사람");
    await page.getByLabel("닉네임").fill("다른 이름");
    await page.getByLabel("카카오톡 사용").selectOption("아니요");
    await confirm(page, "저장");
    await page.getByRole("heading", { name: "다른 이름" }).waitFor();
    expect(emulator.users.at(-1)).toMatchObject({ talk: false, id: added.id });
    // its login stays
    expect(emulator.links).toMatchObject([{ user: added.id }]);

    await press(page, "삭제: 다른 이름");
    await confirm(page, "삭제");
    await told(page, "사용자를 삭제했습니다.");
    await page.getByRole("heading", { name: "다른 이름" }).waitFor({ state: "detached" });
    expect(emulator.users).toHaveLength(2);
    expect(emulator.links).toEqual([]);
  });

  test("are edited as JSON, and the form says what is wrong", async () => {
    const page = await open("users");
    await press(page, "수정: 홍길동");
    await page.getByText("전체를 JSON으로 편집").click();
    const whole = page.getByLabel("전체를 JSON으로 편집");
    const user = JSON.parse(await whole.inputValue()) as Record<string, unknown>;
    await whole.fill("{ half");
    await confirm(page, "저장");
    await page.getByRole("alert").getByText("JSON 형식이 아닙니다.").waitFor();
    await whole.fill(JSON.stringify({ ...user, talk: "yes" }));
    await confirm(page, "저장");
    await page.getByRole("alert").getByText(/talk/).waitFor();
    await whole.fill(JSON.stringify({ ...user, properties: { grade: "gold" } }));
    await confirm(page, "저장");
    await told(page, "사용자를 저장했습니다.");
    expect(emulator.users[0]).toMatchObject({ properties: { grade: "gold" } });
  });

  test("are signed in", async () => {
    const page = await open("users");
    await press(page, "로그인시키기: 김철수");
    await told(page, /로그인시켰습니다/);
    expect(emulator.links).toMatchObject([{ user: 987654321 }]);
  });
});

describe("apps", () => {
  test("are shown, changed and added", async () => {
    const page = await open("apps");
    await page.getByText("http://localhost:3000/cb").waitFor();
    await page.getByRole("button", { name: /^수정: / }).click();
    await page
      .getByLabel("리다이렉트 URI", { exact: true })
      .fill("http://localhost:3000/a\nhttp://localhost:3000/b");
    await page.getByLabel("클라이언트 시크릿").fill("another-secret");
    await page.getByLabel("OpenID Connect 사용").selectOption("켜짐");
    await page.getByLabel("연결 해제 웹훅").fill("");
    await confirm(page, "저장");
    await told(page, "앱을 저장했습니다.");
    expect(emulator.apps[0]).toMatchObject({
      redirectUris: ["http://localhost:3000/a", "http://localhost:3000/b"],
      clientSecret: "another-secret",
      openid: true,
    });
    expect(emulator.apps[0]).not.toHaveProperty("unlinkWebhook");

    await press(page, "앱 추가");
    await page.getByLabel("REST API 키").fill("with spaces");
    await confirm(page, "추가");
    await page
      .getByRole("alert")
      .getByText(/restApiKey/)
      .waitFor();
    await page.getByLabel("REST API 키").fill("second-key");
    await confirm(page, "추가");
    await page.getByText("second-key").waitFor();
    expect(emulator.apps).toHaveLength(2);
  });
});

describe("links, consents and tokens", () => {
  test("consents are changed, and a link ended, which the app hears of", async () => {
    emulator.signIn({ scopes: ["profile_nickname"], serviceTerms: [] });
    const page = await open("links");
    await page.getByText("profile_nickname", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^동의 변경: 홍길동/ }).click();
    await page.getByLabel(/account_email/).check();
    await page.getByLabel(/profile_nickname/).uncheck();
    await page.getByLabel("service_2020_0218").check();
    await confirm(page, "저장");
    await told(page, "동의를 저장했습니다.");
    expect(emulator.links).toMatchObject([
      { scopes: ["account_email"], serviceTerms: ["service_2020_0218"] },
    ]);
    await page.getByText("account_email, service_2020_0218").waitFor();

    await page.getByRole("button", { name: /^연결 끊기: 홍길동/ }).click();
    await confirm(page, "연결 끊기");
    await told(page, "연결을 끊었습니다. 웹훅 응답: 200");
    await page.getByText("연결된 사용자가 없습니다.").waitFor();
    expect(emulator.links).toEqual([]);
  });

  test("tokens count down, expire, and end with their login", async () => {
    const { access_token } = emulator.signIn();
    const page = await open("tokens");
    await page.getByText(/1시간 5\d분 남음/).waitFor();
    expect(await page.content()).not.toContain(access_token);
    await page.getByRole("button", { name: /^만료시키기: / }).click();
    await told(page, "토큰을 만료시켰습니다.");
    await page.getByText("만료됨").waitFor();
    expect((await call("/v2/user/me", access_token)).status).toBe(401);
    await page.getByRole("button", { name: /^로그아웃: / }).click();
    await told(page, /로그아웃했습니다/);
    await page.getByText("발급한 토큰이 없습니다.").waitFor();
    expect(emulator.tokens).toEqual([]);
  });
});

test("messages are shown as KakaoTalk shows them, as soon as they are sent", async () => {
  const page = await open("messages");
  await page.getByText("보낸 메시지가 없습니다.").waitFor();
  const { access_token } = emulator.signIn();
  const template_object = JSON.stringify({
    object_type: "text",
    text: "안녕하세요",
    link: { web_url: "http://localhost:3000/" },
    button_title: "열기",
  });
  const body = new URLSearchParams({ template_object });
  await call("/v2/api/talk/memo/default/send", access_token, { method: "POST", body });
  await page.getByRole("heading", { name: "홍길동 → 홍길동" }).waitFor();
  await page.getByRole("link", { name: "열기" }).waitFor();
  await page.getByText("보낸 데이터").click();
  await page.getByText('"button_title": "열기"').or(page.getByText('\\"button_title\\"')).waitFor();
});

test("webhooks are shown with their answers, and sent again", async () => {
  webhookStatus = 500;
  emulator.signIn();
  await emulator.unlink();
  const page = await open("webhooks");
  await page.getByRole("heading", { name: "연결 해제" }).waitFor();
  await page.getByText("https://shop.example/unlink").waitFor();
  await page.getByText(/· 500 ·/).waitFor();
  webhookStatus = 200;
  await page.getByRole("button", { name: /^다시 보내기: / }).click();
  await told(page, "다시 보냈습니다. 응답: 200");
  await page.getByText(/· 200 ·/).waitFor();
  await page.getByRole("button", { name: /^보낸 내용: / }).click();
  await inDialog(page).getByText("referrer_type=UNLINK_FROM_APPS").waitFor();
  expect(await page.content()).not.toContain("admin-key");
});

describe("faults, the clock and the state", () => {
  test("calls are made to fail and to be late, and both cleared", async () => {
    const page = await open("faults");
    await page.getByText("예정된 장애나 지연이 없습니다.").waitFor();
    const failing = page.locator("form").filter({ hasText: "HTTP 상태 코드" });
    await failing.getByLabel("HTTP 상태 코드").fill("99");
    await press(page, "장애 일으키기");
    await failing
      .getByRole("alert")
      .getByText(/200 to 599/)
      .waitFor();
    await failing.getByLabel("HTTP 상태 코드").fill("503");
    await failing.getByLabel("경로").fill("/v2/user/me");
    await failing.getByLabel("횟수").fill("2");
    await failing.getByLabel("응답 본문").fill("busy");
    await press(page, "장애 일으키기");
    await page.getByText("응답 503 × 2 · /v2/user/me").waitFor();
    const { access_token } = emulator.signIn();
    expect(await (await call("/v2/user/me", access_token)).text()).toBe("busy");
    await page.getByText("응답 503 × 1 · /v2/user/me").waitFor();
    await page.getByLabel("지연 시간(ms)").fill("20");
    await press(page, "지연시키기");
    await page.getByText("20ms 지연 · 모든 경로").waitFor();
    expect(emulator.faults.delays).toEqual([{ milliseconds: 20 }]);
    await press(page, "모두 해제");
    await page.getByText("예정된 장애나 지연이 없습니다.").waitFor();
    expect(emulator.faults).toEqual({ failures: [], delays: [] });
  });

  test("the clock is moved, and everything set back", async () => {
    const start = emulator.clock - Date.now();
    const page = await open("clock");
    await page.getByText("실제 시각과 같음").waitFor();
    await press(page, "+6시간");
    await page.getByText("실제 시각보다 6시간 빠름").waitFor();
    await page.getByLabel("값").fill("2");
    await page.getByLabel("단위").selectOption("일");
    await press(page, "앞당기기");
    await page.getByText("실제 시각보다 2일 6시간 빠름").waitFor();
    const ahead = emulator.clock - Date.now() - start;
    expect(Math.round(ahead / 3_600_000)).toBe(54);

    await page.getByRole("link", { name: "상태", exact: true }).click();
    await press(page, "초기화");
    await confirm(page, "취소");
    expect(emulator.clock - Date.now()).toBeGreaterThan(3_600_000);
    await press(page, "초기화");
    await confirm(page, "초기화");
    await told(page, "초기화했습니다.");
    expect(emulator.clock - Date.now()).toBeLessThan(3_600_000);
  });

  test("the state is saved to a file, and read from it again", async () => {
    emulator.addUser({ id: 5, kakao_account: { profile: { nickname: "다섯" } } });
    const page = await open("state");
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "상태 내보내기" }).click();
    const file = await (await saving).path();
    emulator.reset();
    expect(emulator.users.map(({ id }) => id)).not.toContain(5);
    await page.getByLabel("상태 파일").setInputFiles(file);
    await press(page, "상태 가져오기");
    await told(page, "상태를 가져왔습니다.");
    expect(emulator.users.map(({ id }) => id)).toContain(5);
    const broken = { name: "state.json", mimeType: "application/json", buffer: Buffer.from("{}") };
    await page.getByLabel("상태 파일").setInputFiles(broken);
    await press(page, "상태 가져오기");
    await expect
      .poll(() => page.getByRole("alert").allInnerTexts())
      .toContainEqual(expect.stringMatching(/\w/));
  });
});

describe("the frame", () => {
  test("speaks the browser's language, and the one that is chosen", async () => {
    const page = await open("requests", { locale: "en-US" });
    await page.getByRole("heading", { name: "Requests" }).waitFor();
    expect(await page.title()).toBe("Requests · Kakao emulator");
    await press(page, "한국어");
    await page.getByRole("heading", { name: "요청" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ko");
    await page.reload();
    await page.getByRole("heading", { name: "요청" }).waitFor();
    await press(page, "English");
    await page.getByRole("heading", { name: "Requests" }).waitFor();
    for (const section of [
      "Users",
      "Apps",
      "Links and consents",
      "Tokens",
      "Messages",
      "Webhooks",
      "Faults and delays",
      "Clock",
      "State",
    ]) {
      await page.getByRole("link", { name: section }).click();
      await page.getByRole("heading", { name: section, level: 1 }).waitFor();
      expect(await page.locator("main").innerText()).not.toMatch(/[가-힣]{2} [가-힣]/);
    }
  });

  test("is light or dark as the system is, or as chosen", async () => {
    const page = await open("requests", { colorScheme: "dark" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByLabel("화면 모드").selectOption("밝게");
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await ground()).toBe(light);
    await page.getByLabel("화면 모드").selectOption("시스템 설정");
    expect(await ground()).toBe(dark);
  });

  test("connects again to a server that was away", async () => {
    const page = await open("users");
    await kakao.close();
    await page.getByText("연결이 끊겼습니다.").waitFor();
    emulator.addUser({ id: 5, kakao_account: { profile: { nickname: "다섯" } } });
    kakao = await serve(emulator, { port: Number(new URL(kakao.url).port) });
    await page.getByText("실시간 연결됨").waitFor();
    await page.getByRole("heading", { name: "다섯" }).waitFor();
    wrong = wrong.filter((what) => !/ERR_|Failed to load/.test(what));
  });

  test("works with the keyboard alone", async () => {
    const page = await open("");
    const active = () =>
      page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
    await page.keyboard.press("Tab");
    expect(await active()).toBe("본문으로 건너뛰기");
    const tabTo = async (name: string) => {
      for (let count = 0; count < 40 && (await active()) !== name; count += 1) {
        await page.keyboard.press("Tab");
      }
      expect(await active()).toBe(name);
    };
    await tabTo("사용자");
    await page.keyboard.press("Enter");
    await expect.poll(active).toBe("사용자");
    await tabTo("사용자 추가");
    await page.keyboard.press("Enter");
    await inDialog(page).waitFor();
    // the form begins at its first field
    await page.keyboard.press("Tab");
    await page.keyboard.type("키보드");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "키보드" }).waitFor();
    await expect.poll(active).toBe("사용자 추가");
    expect(emulator.users.at(-1)).toMatchObject({
      kakao_account: { profile: { nickname: "키보드" } },
    });
    await page.keyboard.press("Enter");
    await inDialog(page).waitFor();
    await page.keyboard.press("Escape");
    await inDialog(page).waitFor({ state: "detached" });
    await expect.poll(active).toBe("사용자 추가");
  });
});

test("what others have written is shown, and not run", async () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  emulator.addUser({ id: 5, kakao_account: { profile: { nickname: attack }, email: attack } });
  const { access_token } = emulator.signIn({ user: 5 });
  const template_object = JSON.stringify({
    object_type: "feed",
    content: { title: attack, description: attack, link: { web_url: "javascript:alert(3)" } },
    buttons: [{ title: attack, link: { web_url: "javascript:alert(4)" } }],
  });
  await call("/v2/api/talk/memo/default/send", access_token, {
    method: "POST",
    body: new URLSearchParams({ template_object }),
  });
  await call(`/v2/user/${encodeURIComponent(attack)}?${attack}`, access_token);
  emulator.failNext({ status: 500, url: attack });
  const page = await open("users");
  await page.getByRole("heading", { name: attack }).waitFor();
  for (const id of ["requests", "links", "tokens", "messages", "faults", "webhooks"]) {
    await page.goto(`${kakao.url}/#${id}`);
    await page.waitForTimeout(200);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
  }
  await page.goto(`${kakao.url}/#requests`);
  await page.getByRole("button", { name: /v2\/user\/%22/ }).click();
  await inDialog(page).waitFor();
  expect(await page.locator("img, dialog script").count()).toBe(0);
});

describe("axe finds nothing", () => {
  // each language, colour and width with each of the others
  const [narrow, wide] = [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ];
  const looks = [
    { locale: "ko-KR", colorScheme: "light", viewport: narrow },
    { locale: "ko-KR", colorScheme: "dark", viewport: wide },
    { locale: "en-US", colorScheme: "light", viewport: wide },
    { locale: "en-US", colorScheme: "dark", viewport: narrow },
  ] as const;

  // axe looks at twelve pages, which takes a busy machine a while
  test.each(looks)("$locale $colorScheme $viewport.width", { timeout: 240_000 }, async (look) => {
    const { access_token } = emulator.signIn();
    emulator.signIn({ user: 987654321 });
    await call("/v2/user/me", access_token);
    await call("/v2/user/me", "wrong");
    const template_object = JSON.stringify({ object_type: "text", text: "안녕", link: {} });
    const body = new URLSearchParams({ template_object });
    await call("/v2/api/talk/memo/default/send", access_token, { method: "POST", body });
    await emulator.unlink({ user: 987654321 });
    emulator.failNext({ status: 503 });
    const page = await open("requests", look);
    for (const id of [
      "requests",
      "users",
      "apps",
      "links",
      "tokens",
      "messages",
      "webhooks",
      "faults",
      "clock",
      "state",
    ]) {
      await page.goto(`${kakao.url}/#${id}`);
      await page.waitForTimeout(200);
      expect(await violations(page), id).toEqual([]);
      // nothing is cut off, and nothing scrolls sideways
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, id).toBe(0);
    }
    await page.goto(`${kakao.url}/#users`);
    await page.locator("main .card button").first().click();
    await inDialog(page).waitFor();
    expect(await violations(page), "a form").toEqual([]);
    await page.keyboard.press("Escape");
    await page.goto(`${kakao.url}/#requests`);
    await page.locator(".requests button").first().click();
    await inDialog(page).waitFor();
    expect(await violations(page), "a request").toEqual([]);
  });
});
