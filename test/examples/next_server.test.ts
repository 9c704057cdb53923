// What the Next.js example's server asks of a request, and says of its cookies. The whole login is in frameworks.test.ts.
import { afterEach, describe, expect, test, vi } from "vitest";

describe.each([
  ["https://shop.example", true],
  ["http://localhost:3000", false],
])("at %s", (origin, secure) => {
  const load = async () => {
    vi.stubEnv("APP_ORIGIN", origin);
    vi.resetModules();
    return import("../../examples/next/app/server.ts");
  };
  afterEach(() => void vi.unstubAllEnvs());

  test("cookies are Secure but on localhost", async () => {
    const { cookieOptions } = await load();
    expect(cookieOptions).toEqual({ httpOnly: true, sameSite: "lax", secure, path: "/" });
  });

  test("only our page may log in, and only with JSON", async () => {
    const { isFromOurPage } = await load();
    const asked = (headers: Record<string, string>) =>
      isFromOurPage(
        new Request(`${origin}/api/login`, {
          method: "POST",
          headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
        }),
      );
    expect(asked({ "Sec-Fetch-Site": "same-origin" })).toBe(true);
    expect(asked({ Origin: origin })).toBe(true);
    for (const foreign of [
      {},
      { Origin: "null" },
      { Origin: "https://evil.example", Host: "evil.example" },
      { Origin: `${origin}.evil.example` },
      { "Sec-Fetch-Site": "cross-site", Origin: origin },
      { "Sec-Fetch-Site": "same-site" },
      { "Sec-Fetch-Site": "none" },
      { "Sec-Fetch-Site": "same-origin", "Content-Type": "text/plain" },
      { "Sec-Fetch-Site": "same-origin", "Content-Type": "application/jsonp" },
      { "Sec-Fetch-Site": "same-origin", "Content-Type": "" },
    ]) {
      expect(asked(foreign as Record<string, string>), JSON.stringify(foreign)).toBe(false);
    }
  });
});
