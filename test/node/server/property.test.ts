// Whatever somebody writes as `returnTo`, and however long a session is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { base, Browser, emulatorOf, origin, sameOrigin, site } from "../../support/kakao_login.js";
import { propertyRuns } from "../../support/runs.js";

/** Texts as attackers write them: pieces of URLs, and the characters that parsers differ about. */
const address = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "\\",
        "\t",
        "\n",
        "\r",
        "\0",
        " ",
        ".",
        "..",
        ":",
        "@",
        "?",
        "#",
        "%2f",
        "%5c",
        "http:",
        "https:",
        "javascript:",
        "data:",
        "blob:",
        "evil.example",
        "shop.example",
        "。",
        "[::1]",
        "user:pass@",
        "\u202e",
        "\ud800",
        "a",
        ";",
        "\r\nSet-Cookie: a=b",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

test("no returnTo leads to another origin, nor breaks a header", async () => {
  const { kakao } = site();
  await fc.assert(
    fc.asyncProperty(address, async (returnTo) => {
      const query = String(new URLSearchParams({ returnTo }));
      const response = await kakao.handler(
        new Request(`${base}/logout?${query}`, {
          method: "POST",
          headers: { ...sameOrigin, "Sec-Fetch-Mode": "navigate" },
        }),
      );
      const location = response.headers.get("Location")!;
      expect(response.status).toBe(303);
      expect(location).toMatch(/^https:\/\/shop\.example\/(?!\/)[\x21-\x7e]*$/);
      expect(new URL(location).origin).toBe(origin);
      expect(response.headers.getSetCookie()).toEqual([]);
    }),
    { numRuns: propertyRuns * 5 },
  );
});

/** Logs in with an access token of this length. */
async function logInWith(
  browser: Browser,
  emulator: ReturnType<typeof emulatorOf>,
  length: number,
) {
  emulator.once("/oauth/token", (body) => ({ ...body, access_token: "a".repeat(length) }));
  return browser.open(`${base}/login`);
}

test("a session of any length is one cookie, two, or refused; nothing of a longer one stays", async () => {
  const emulator = emulatorOf({}, true);
  const where = site({ openid: true }, emulator);
  const browser = new Browser(where);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 7000 }), async (length) => {
      const { response } = await logInWith(browser, emulator, length);
      const cookies = await browser.jar.getCookies(origin);
      if (response.status === 500) {
        // too long for two, and the session before it stays
        expect(length).toBeGreaterThan(4000);
      } else {
        const names = ["__Host-kakao-session", "__Host-kakao-session-2"];
        expect(await browser.cookieNames()).toEqual(names.slice(0, cookies.length));
        if (length < 1500) expect(cookies).toHaveLength(1);
        if (length > 2700) expect(cookies).toHaveLength(2);
      }
      for (const { key, value } of cookies) expect(key.length + value.length).toBeLessThan(3900);
      expect((await browser.session()).user).toEqual({ id: 123456789 });
    }),
    { numRuns: propertyRuns, examples: [[10], [6900], [3500], [10], [3500]] },
  );
});

test("pieces of two sessions are none", async () => {
  const emulator = emulatorOf({}, true);
  const where = site({ openid: true }, emulator);
  const [one, other] = [new Browser(where), new Browser(where)];
  for (const browser of [one, other]) await logInWith(browser, emulator, 3500);
  const [first] = (await one.cookieHeader).split("; ");
  const second = (await other.cookieHeader).split("; ")[1];
  const userOf = async (Cookie: string) =>
    (await where.kakao.session(new Headers({ Cookie }))).user;
  expect(await userOf(`${first}; ${second}`)).toBeNull();
  expect(await userOf(first!)).toBeNull();
  expect(await userOf(await one.cookieHeader)).not.toBeNull();
  const response = await one.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
  expect(response.headers.getSetCookie()).toHaveLength(2);
  expect(await one.cookieNames()).toEqual([]);
});
