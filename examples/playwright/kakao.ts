import type { Emulator } from "kakao-typed/emulator";
import type { BrowserContext } from "playwright";

/** Lets an emulator answer Kakao's hosts in a browser: the SDK, the fake one or the real one, needs no change. */
export async function routeKakao(context: BrowserContext, emulator: Emulator): Promise<void> {
  await context.route(/^https:\/\/(kauth|kapi|apps)\.kakao\.com\//, async (route) => {
    const request = route.request();
    const response = await emulator.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    const headers = Object.fromEntries(response.headers);
    const location = response.headers.get("Location");
    if (location === null) {
      await route.fulfill({ status: response.status, headers, body: await response.text() });
      return;
    }
    // Playwright does not route what a redirect leads to, so a page leads there
    const script = `<script>location.replace(${JSON.stringify(location)})</script>`;
    await route.fulfill({ headers, contentType: "text/html", body: script });
  });
}
