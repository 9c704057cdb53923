import type { Emulator } from "kakao-typed/emulator";
import type { BrowserContext } from "playwright";

const kakao =
  /^https:\/\/((kauth|kapi|apps|sharer|friend-picker|pf)\.kakao\.com|k\.kakaocdn\.net)\//;

/** Lets an emulator answer Kakao's hosts in a browser: the SDK, the fake one or the real one, needs no change. */
export async function routeKakao(context: BrowserContext, emulator: Emulator): Promise<void> {
  await context.route(kakao, async (route) => {
    const request = route.request();
    // as bytes: an upload is no text
    const sent = request.postDataBuffer();
    const response = await emulator.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: sent && new Uint8Array(sent),
    });
    const headers = Object.fromEntries(response.headers);
    const location = response.headers.get("Location");
    if (location === null) {
      const body = Buffer.from(await response.arrayBuffer());
      await route.fulfill({ status: response.status, headers, body });
      return;
    }
    // Playwright does not route what a redirect leads to, so a page leads there
    const script = `<script>location.replace(${JSON.stringify(location)})</script>`;
    await route.fulfill({ headers, contentType: "text/html", body: script });
  });
}
