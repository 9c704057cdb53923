// Takes the READMEs' pictures of the playground: `npm run screenshots`.
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { createEmulator } from "kakao-typed/emulator";
import { chromium as playwright } from "playwright";
import { createServer } from "vite";
import { kakao } from "../playground/kakao.ts";
import { alias } from "../playground/vite.config.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath });

/** Logs in, with a part of the consents, and reads the profile. */
async function take(locale: string, file: string, words: Record<"login" | "profile", string>) {
  // it logs in at once: the picture is of what comes after
  const emulator = createEmulator({ person: { scopes: ["account_email", "profile_image"] } });
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    root: at("../playground"),
    resolve: { alias },
    plugins: [kakao(emulator)],
    server: { port: 0 },
  });
  await server.listen();
  const page = await browser.newPage({ locale, viewport: { width: 1360, height: 850 } });
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole("button", { name: words.login, exact: true }).click();
  await page.getByRole("status").getByText("홍길동").waitFor();
  await page.getByRole("button", { name: words.profile, exact: true }).click();
  await page.getByText("profile: {").waitFor();
  // the fonts of what was drawn last
  await page.waitForTimeout(500);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: at(`../docs/public/images/${file}`) });
  await page.close();
  await server.close();
}

await take("en-US", "playground.png", { login: "Log in with Kakao", profile: "Read my profile" });
await take("ko-KR", "playground.ko.png", { login: "카카오 로그인", profile: "내 정보 읽기" });
await browser.close();
