// The examples for React, Vue and Next.js, in Chromium on an emulated Kakao: from the login button to the nickname.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import type { Browser, Page } from "playwright";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kakao } from "../../playground/kakao.ts";
import { alias } from "../../playground/vite.config.ts";
import { root } from "./compiler.js";
import { launch } from "./shop.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const exchanges = ({ requests }: Emulator) =>
  requests.filter(({ url }) => url.endsWith("/oauth/token")).length;

/** Logs in over the emulator's pages; the code is exchanged once. */
async function logIn(page: Page, emulator: Emulator) {
  await page.getByRole("button", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  for (const box of await page.getByRole("checkbox", { name: /\[필수\]/ }).all()) await box.check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await page.getByText("홍길동님, 반가워요!").waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(exchanges(emulator)).toBe(1);
}

describe.each([
  ["react", []],
  ["vue", [vue()]],
])("%s", (name, plugins) => {
  test("logs in, stays logged in over a reload, logs out; a cancelled login is said", async () => {
    const emulator = createEmulator({ pages: true });
    const server: ViteDevServer = await createServer({
      configFile: false,
      logLevel: "error",
      root: fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)),
      resolve: { alias },
      plugins: [...plugins, kakao(emulator)],
      server: { port: 0, host: "localhost" },
    });
    await server.listen();
    try {
      const context = await browser.newContext({ locale: "ko-KR" });
      const page = await context.newPage();
      await page.goto(server.resolvedUrls!.local[0]!);
      await logIn(page, emulator);
      await page.reload();
      await page.getByRole("button", { name: "로그아웃" }).click();
      await page.getByRole("button", { name: "카카오 로그인" }).waitFor();
      await emulator.unlink();
      await page.getByRole("button", { name: "카카오 로그인" }).click();
      await page.getByRole("button", { name: "취소" }).click();
      await page.getByRole("alert").getByText("access_denied").waitFor();
    } finally {
      await server.close();
    }
  }, 60_000);
});

describe("next", () => {
  let child: ChildProcess | undefined;
  let served: Served | undefined;
  afterEach(async () => {
    child?.kill();
    await served?.close();
  });

  async function freePort(): Promise<number> {
    const server = createTcpServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  test("logs in: the token stays on the server", async () => {
    const emulator = createEmulator({ pages: true });
    served = await serve(emulator, { port: 0 });
    const port = await freePort();
    child = spawn(
      process.execPath,
      [`${root}node_modules/next/dist/bin/next`, "dev", "-p", String(port)],
      {
        cwd: `${root}examples/next`,
        env: {
          ...process.env,
          NODE_ENV: "development",
          KAKAO_EMULATOR: served.url,
          NEXT_TELEMETRY_DISABLED: "1",
        },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await new Promise<void>((resolve, reject) => {
      child!.stdout!.on("data", (text: Buffer) => text.includes("Ready") && resolve());
      child!.once("exit", () => reject(new Error("next has ended")));
    });
    const context = await browser.newContext({ locale: "ko-KR" });
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/`, { timeout: 60_000 });
    await logIn(page, emulator);
    expect(await page.evaluate("[document.cookie, JSON.stringify(sessionStorage)]")).toEqual([
      "",
      "{}",
    ]);
    const [cookie] = await context.cookies(`http://localhost:${port}`);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  }, 120_000);
});
