// Playwright's `test`, with a Kakao of its own for each test: nothing leaves this machine.
import { readFile } from "node:fs/promises";
import { test as base } from "@playwright/test";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { routeKakao } from "./kakao.ts";

export { expect } from "@playwright/test";

export const test = base.extend<{ kakao: Emulator }>({
  kakao: [
    async ({ context }, use) => {
      const emulator = createEmulator({ pages: true });
      await routeKakao(context, emulator);

      // the emulator's own SDK, so that tests need no network; without this route, the page loads Kakao's
      const { url, close } = await serve(emulator, { port: 0 });
      await context.route("https://t1.kakaocdn.net/kakao_js_sdk/**", async (route) => {
        const { pathname, host } = new URL(route.request().url());
        // asked under Kakao's name, the SDK calls Kakao's hosts, which are routed above
        const response = await context.request.get(url + pathname, { headers: { Host: host } });
        await route.fulfill({ response });
      });

      // the app: yours has a server, and `webServer` in playwright.config.ts
      await context.route("http://localhost:3000/**", async (route) =>
        route.fulfill({ contentType: "text/html", body: await readFile("page.html", "utf8") }),
      );
      await use(emulator);
      await close();
    },
    // also for a test that does not ask for it
    { auto: true },
  ],
});
