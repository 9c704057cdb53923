// The route of a preview deployment, as the documentation has it, run as it stands there.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { root } from "../support/compiler.js";
import { discover } from "../support/discovery.js";
import { codeOf, read } from "../support/documents.js";

type Answer = (request: Request) => Promise<Response>;

// inside the package, so that it finds the package by its name
const folder = mkdtempSync(`${root}test/package/.route-`);
let route: Readonly<Record<"GET" | "POST" | "DELETE" | "OPTIONS", Answer>>;
beforeAll(async () => {
  vi.stubEnv("VERCEL_URL", "preview.example");
  vi.stubEnv("VERCEL_ENV", "preview");
  const code = codeOf(read("docs/en/guide/emulator-addresses.md")).find((one) =>
    one.includes("basePath"),
  );
  writeFileSync(`${folder}/route.ts`, code!);
  route = (await import(`${folder}/route.ts`)) as typeof route;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("it logs in below its path, back to the deployment alone", async () => {
  const base = "https://preview.example/kakao";
  const found = await discover(base, (url) => route.GET(new Request(url)));
  const login = async (redirectUri: string) => {
    const query = new URLSearchParams({
      client_id: "rest-api-key",
      response_type: "code",
      redirect_uri: redirectUri,
    });
    const url = `${found.authorization_endpoint}?${query.toString()}`;
    const body = new URLSearchParams({ step: "login", account: "123456789" });
    return route.POST(new Request(url, { method: "POST", body }));
  };
  const page = await login("https://preview.example/callback");
  expect(page.status).toBe(200);
  expect(page.headers.get("Set-Cookie")).toContain("Path=/kakao;");
  expect(await (await login("https://evil.example/callback")).text()).toContain("KOE006");
});

test("in production there is nothing", async () => {
  vi.stubEnv("VERCEL_ENV", "production");
  const { status } = await route.GET(new Request("https://shop.example/kakao/v2/user/me"));
  expect(status).toBe(404);
});
