// Takes the documentation's pictures of the emulator's dashboard: part of `npm run screenshots`.
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { chromium as playwright } from "playwright";
import { addFont } from "./hangul_font.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath });

const link = { web_url: "http://localhost:3000", mobile_web_url: "http://localhost:3000" };
const messages = [
  {
    object_type: "feed",
    content: { title: "오늘의 디저트", description: "아메리카노, 빵, 케이크", link },
    social: { like_count: 286, comment_count: 45, shared_count: 845 },
    buttons: [{ title: "자세히 보기", link }],
  },
  {
    object_type: "commerce",
    content: { title: "담요 한 장과 함께하는 주말", link },
    commerce: {
      product_name: "포근한 담요",
      regular_price: 208_800,
      discount_price: 146_160,
      discount_rate: 30,
    },
    buttons: [{ title: "구매하기", link }],
  },
  { object_type: "text", text: "내일 오후 2시에 예약되었습니다.", link, button_title: "예약 보기" },
];

/** An app that logs in, reads and sends, and makes the usual mistakes. */
async function use(url: string, access_token: string): Promise<void> {
  const call = (path: string, body?: Record<string, string>, token = access_token) =>
    fetch(url + path, {
      headers: { Authorization: `Bearer ${token}` },
      ...(body && { method: "POST", body: new URLSearchParams(body) }),
    });
  await call("/v1/user/access_token_info");
  await call("/v2/user/me");
  await call("/oauth/token", {
    grant_type: "authorization_code",
    client_id: "rest-api-key",
    client_secret: "client-secret",
    code: "used-before",
    redirect_uri: "http://localhost:3000/callback",
  });
  await call("/v2/user/scopes");
  await call("/v2/user/me", undefined, "an old token");
  for (const message of messages) {
    await call("/v2/api/talk/memo/default/send", { template_object: JSON.stringify(message) });
  }
  await call("/v2/api/talk/memo/default/send", { template_object: "{}" });
  await call("/v2/user/me?secure_resource=true");
}

async function take(locale: string, colorScheme: "light" | "dark", section: string, file: string) {
  const emulator = createEmulator();
  const kakao = await serve(emulator);
  await use(kakao.url, emulator.signIn().access_token);
  const context = await browser.newContext({
    locale,
    colorScheme,
    bypassCSP: true,
    viewport: { width: 1200, height: 720 },
  });
  const page = await context.newPage();
  await page.goto(`${kakao.url}/#${section}`);
  await page.locator(`#${section} li`).first().waitFor();
  await addFont(page, "body");
  await page.screenshot({ path: at(`../docs/public/images/${file}`) });
  await context.close();
  await kakao.close();
}

await take("en-US", "light", "requests", "emulator-dashboard.png");
await take("ko-KR", "light", "requests", "emulator-dashboard.ko.png");
await take("en-US", "dark", "messages", "emulator-dashboard-messages.png");
await take("ko-KR", "dark", "messages", "emulator-dashboard-messages.ko.png");
await browser.close();
