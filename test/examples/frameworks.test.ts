// The examples for React, Vue and Next.js, in Chromium on an emulated Kakao: from the login button to the nickname.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import type { Browser, Page } from "playwright";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kakao } from "../../playground/kakao.ts";
import { alias } from "../../playground/vite.config.ts";
import { root } from "../support/compiler.js";
import { freePort } from "../support/free_port.js";
import { launch } from "../support/shop.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const exchanges = ({ requests }: Emulator) =>
  requests.filter(({ url }) => url.endsWith("/oauth/token")).length;

const loginButton = (page: Page) => page.getByRole("button", { name: "카카오 로그인" });
const greeting = (page: Page) => page.getByText("홍길동님, 반가워요!");
const failure = (page: Page) => page.getByRole("alert").filter({ has: wayOn(page) });
const wayOn = (page: Page) => page.getByRole("link", { name: "처음 화면에서 다시 로그인하기" });

/** Logs in over the emulator's pages; the code is exchanged once. Gives the address that Kakao led back to. */
async function logIn(page: Page, emulator: Emulator): Promise<string> {
  const back = page.waitForRequest(/\/callback\?/);
  await loginButton(page).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  for (const box of await page.getByRole("checkbox", { name: /\[필수\]/ }).all()) await box.check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await greeting(page).waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(exchanges(emulator)).toBe(1);
  return (await back).url();
}

/** A page of another origin that posts `{"code":…}` as a form: no preflight asks whether it may. */
async function formOf(host: string, action: string): Promise<{ url: string; close: () => void }> {
  const server: Server = createHttpServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<form method="post" action="${action}" enctype="text/plain"><input name='{"code":"ATTACKER","x":"' value='"}'></form><script>document.forms[0].submit()</script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What other pages' forms get of a login route: of another site; and of another port, which is the same site for a cookie. */
async function attack(page: Page, action: string): Promise<number[]> {
  const statuses: number[] = [];
  for (const host of ["127.0.0.1", "localhost"]) {
    const form = await formOf(host, action);
    try {
      const [response] = await Promise.all([page.waitForResponse(action), page.goto(form.url)]);
      statuses.push(response.status());
    } finally {
      form.close();
    }
  }
  return statuses;
}

/** Whoever is logged in stays so, and everybody gets on: the back button, a forged link, a server that fails, a cancelled login. */
async function getOn(page: Page, emulator: Emulator, back: string): Promise<void> {
  const home = new URL("/", back).href;
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));

  // the address of a login that is finished, as the back button or a reload opens it
  await page.goto(back);
  await greeting(page).waitFor();
  expect(page.url()).toBe(home);

  // forged; and what comes of agreeing again on Kakao's page, where the back button has led
  const state = new URL(back).searchParams.get("state")!;
  for (const query of ["code=forged&state=forged", `code=another&state=${state}`]) {
    await page.goto(`${home}callback?${query}`);
    await failure(page).getByText("state").waitFor();
    await wayOn(page).click();
    await greeting(page).waitFor();
  }
  expect(exchanges(emulator)).toBe(1);
  expect(errors).toEqual([]);
}

/** A login that the server cannot finish, then one that is cancelled; each is followed by another. */
async function fail(page: Page, emulator: Emulator): Promise<void> {
  emulator.failNext({ url: "/oauth/token", status: 503, body: "<html>" });
  await loginButton(page).click();
  await failure(page).getByText("로그인하지 못했습니다.").waitFor();
  expect(await failure(page).textContent()).not.toMatch(/Error|\[kakao\]|HTTP/);
  await wayOn(page).click();

  await emulator.unlink();
  await loginButton(page).click();
  await page.getByRole("button", { name: "취소" }).click();
  await page.waitForURL((url) => url.pathname === "/" && url.search === "");
  await loginButton(page).waitFor();
  await expect.poll(() => loginButton(page).isEnabled()).toBe(true);
  expect(await failure(page).count()).toBe(0);
}

describe.each([
  ["react", []],
  ["vue", [vue()]],
])("%s", (name, plugins) => {
  test("logs in, and gets on whatever happens", async () => {
    const emulator = createEmulator({ pages: true, apps: [{ openid: true }] });
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
      const home = server.resolvedUrls!.local[0]!;
      await page.goto(home);
      const back = await logIn(page, emulator);
      const cookie = (await context.cookies(home)).find(({ name }) => name === "kakao-login");
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
      await getOn(page, emulator, back);

      await page.reload();
      await page.getByRole("button", { name: "로그아웃" }).click();
      await loginButton(page).waitFor();
      await fail(page, emulator);

      expect(await attack(page, `${home}api/login`)).toEqual([403, 403]);
      expect(exchanges(emulator)).toBe(2);
    } finally {
      await server.close();
    }
  });
});

describe("next", () => {
  let child: ChildProcess | undefined;
  let served: Served | undefined;
  afterEach(async () => {
    child?.kill();
    await served?.close();
  });

  test("logs in, and gets on whatever happens: the token stays on the server", async () => {
    const emulator = createEmulator({ pages: true, apps: [{ openid: true }] });
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
          APP_ORIGIN: `http://localhost:${port}`,
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
    const back = await logIn(page, emulator);
    expect(await page.evaluate("[document.cookie, JSON.stringify(sessionStorage)]")).toEqual([
      "",
      "{}",
    ]);
    const home = `http://localhost:${port}/`;
    const cookies = async () =>
      new Map((await context.cookies(home)).map((cookie) => [cookie.name, cookie]));
    for (const name of ["kakao-session", "kakao-login"]) {
      expect((await cookies()).get(name)).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    }
    await getOn(page, emulator, back);

    const login = `${home}api/login`;
    const session = (await cookies()).get("kakao-session")!.value;
    expect(await attack(page, login)).toEqual([403, 403]);
    expect((await cookies()).get("kakao-session")!.value).toBe(session);
    expect(exchanges(emulator)).toBe(1);

    // a code of another browser's login, in this one: its nonce is another
    await page.goto(home);
    const code = await codeOf(emulator, `${home}callback`);
    const answer = await page.evaluate(
      async ([url, body]) => {
        const headers = { "Content-Type": "application/json" };
        const response = await fetch(url!, { method: "POST", headers, body: body! });
        return [response.status, await response.json()];
      },
      [login, JSON.stringify({ code })],
    );
    expect(answer).toEqual([502, { code: "invalid_token" }]);
    for (const body of ["null", "{", '{"code":1}']) {
      const status = await page.evaluate(
        async ([url, text]) => {
          const headers = { "Content-Type": "application/json" };
          return (await fetch(url!, { method: "POST", headers, body: text! })).status;
        },
        [login, body],
      );
      expect(status).toBe(400);
    }
    expect((await cookies()).get("kakao-session")!.value).toBe(session);

    await context.clearCookies({ name: "kakao-session" });
    await page.goto(home);
    await fail(page, emulator);
  }, 120_000);

  /** A code as another browser gets it. */
  async function codeOf(emulator: Emulator, redirectUri: string): Promise<string> {
    const other = await (await browser.newContext({ locale: "ko-KR" })).newPage();
    const parameters = new URLSearchParams({
      response_type: "code",
      client_id: "javascript-key",
      redirect_uri: redirectUri,
      nonce: "another-nonce",
    });
    const back = other.waitForRequest(/\/callback\?/);
    await other.goto(`${served!.url}/oauth/authorize?${parameters}`);
    await other.getByRole("button", { name: /홍길동/ }).click();
    return new URL((await back).url()).searchParams.get("code")!;
  }
});
