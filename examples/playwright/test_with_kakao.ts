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
      // asked under Kakao's name, the SDK calls Kakao's hosts, which are routed above
      const headers = { Host: "t1.kakaocdn.net" };
      const path = "/kakao_js_sdk/2.8.2/kakao.min.js";
      const body = await (await context.request.get(url + path, { headers })).text();
      await close();
      await context.route(`https://t1.kakaocdn.net${path}`, (route) =>
        route.fulfill({ contentType: "text/javascript", body }),
      );

      // the app: yours has a server, and `webServer` in playwright.config.ts
      await context.route("http://localhost:3000/**", async (route) =>
        route.fulfill({ contentType: "text/html", body: await readFile("page.html", "utf8") }),
      );
      await use(emulator);
      // what the page still loads is of no interest, and a window of Kakao's may be closing itself
      await context.unrouteAll({ behavior: "ignoreErrors" }).catch(() => {});
    },
    // also for a test that does not ask for it
    { auto: true },
  ],
});
