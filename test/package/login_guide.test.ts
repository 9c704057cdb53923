// The server's half of a login, as the guide about redirects shows it: its code is run, against the emulator.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { blockWith, runBlock } from "../support/run_code.js";
import { shopEmulator } from "../support/shop_app.js";

type Handler = (request: Request) => Promise<Response>;

interface Half {
  readonly begin: Handler;
  readonly finish: Handler;
}

describe.each(["docs/guide", "docs/en/guide"])(
  "the server's half of %s/login-redirect.md",
  (folder) => {
    const emulator = shopEmulator();
    const kept = blockWith(`${folder}/login-redirect.md`, "function isFromOurPage");
    const sessions = { start: (sub: string) => `session=${sub}` };
    let begin: Handler;
    let finish: Handler;
    const url = "https://shop.example/login";
    const ours = { "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin" };
    beforeAll(async () => {
      vi.stubGlobal("fetch", emulator.fetch);
      ({ begin, finish } = await runBlock<Half>(kept, { sessions }));
    });
    afterAll(() => void vi.unstubAllGlobals());

    const post = (login: object, headers: Record<string, string>) => {
      const body = JSON.stringify({ redirectUri: "https://shop.example/callback", ...login });
      return finish(new Request(url, { method: "POST", headers, body }));
    };

    /** The nonce and the cookie of a browser. */
    async function visit(): Promise<{ nonce: string; cookie: string }> {
      const response = await begin(new Request(url));
      const [set = ""] = response.headers.getSetCookie();
      expect(set).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
      const { nonce } = (await response.json()) as { nonce: string };
      expect(set).not.toContain(nonce);
      return { nonce, cookie: set.split(";")[0]! };
    }

    /** The code of a login with a nonce. */
    async function codeOf(nonce: string): Promise<string> {
      const asked = new URLSearchParams({
        response_type: "code",
        client_id: "javascript-key",
        redirect_uri: "https://shop.example/callback",
        nonce,
      });
      const response = await emulator.fetch(`https://kauth.kakao.com/oauth/authorize?${asked}`);
      return new URL(response.headers.get("Location")!).searchParams.get("code")!;
    }

    test("logs in who began it, also from two tabs", async () => {
      const { nonce, cookie } = await visit();
      const again = await begin(new Request(url, { headers: { Cookie: `a=b; ${cookie}` } }));
      expect(await again.json()).toEqual({ nonce });
      const response = await post({ code: await codeOf(nonce) }, { ...ours, Cookie: cookie });
      expect(response.status).toBe(204);
      expect(response.headers.get("Set-Cookie")).toBe("session=123456789");
    });

    test("refuses other pages and forms, and asks Kakao nothing", async () => {
      const { nonce, cookie } = await visit();
      const code = await codeOf(nonce);
      const before = emulator.requests.length;
      for (const headers of [
        { ...ours, "Sec-Fetch-Site": "cross-site" },
        { ...ours, "Sec-Fetch-Site": "same-site" },
        { ...ours, "Content-Type": "text/plain" },
        { "Content-Type": "application/json" },
        { "Content-Type": "application/json", Origin: "https://evil.example" },
      ]) {
        const response = await post({ code }, { ...headers, Cookie: cookie });
        expect([response.status, response.headers.has("Set-Cookie")]).toEqual([403, false]);
      }
      expect((await post({ code }, ours)).status).toBe(403);
      expect(emulator.requests).toHaveLength(before);
      const older = { "Content-Type": "application/json", Origin: "https://shop.example" };
      expect((await post({ code }, { ...older, Cookie: cookie })).status).toBe(204);
    });

    test("a login that was sent back elsewhere is Kakao's to refuse", async () => {
      const { nonce, cookie } = await visit();
      const login = { code: await codeOf(nonce), redirectUri: "https://shop.example/page" };
      await expect(post(login, { ...ours, Cookie: cookie })).rejects.toMatchObject({
        code: "KOE303",
      });
    });

    test("refuses the code of another browser's login", async () => {
      const [victim, thief] = [await visit(), await visit()];
      for (const stolen of [victim.nonce, ""]) {
        const code = await codeOf(stolen);
        await expect(post({ code }, { ...ours, Cookie: thief.cookie })).rejects.toMatchObject({
          code: "invalid_token",
        });
      }
    });
  },
);
