// next-auth 4, as an API route of Next.js.
import { getToken } from "next-auth/jwt";
import { vi } from "vitest";
import { Browser } from "../browser.ts";
import type { App, Client, Session } from "../client.ts";

type Handler = (request: object, response: object) => Promise<void>;

/** Answers a request with an API route: its request and response are those of Next.js. */
async function answerWith(handler: Handler, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const cookies = (headers["cookie"] ?? "").split("; ").map((pair) => pair.split(/=(.*)/s));
  const answer = { status: 200, headers: new Headers(), body: "" };
  const response = {
    status(status: number) {
      answer.status = status;
      return response;
    },
    getHeader: (name: string) =>
      name === "Set-Cookie" ? answer.headers.getSetCookie() : undefined,
    setHeader(name: string, value: string | string[]) {
      answer.headers.delete(name);
      for (const one of [value].flat()) answer.headers.append(name, one);
      return response;
    },
    json: (body: object) => response.send(JSON.stringify(body)),
    send(body: string | object = "") {
      answer.body = typeof body === "string" ? body : JSON.stringify(body);
    },
    end() {},
  };
  await handler(
    {
      method: request.method,
      headers,
      query: { ...Object.fromEntries(searchParams), nextauth: pathname.split("/").slice(3) },
      cookies: Object.fromEntries(
        cookies.map(([name, value]) => [name, decodeURIComponent(value ?? "")]),
      ),
      body: Object.fromEntries(new URLSearchParams(await request.text())),
    },
    response,
  );
  return new Response(answer.body || null, answer);
}

const origin = "http://localhost:3000/api/auth";
const secret = "secret of the session";

interface SessionBody {
  readonly user?: Readonly<Record<"name" | "email" | "image", string>>;
}

async function sessionOf(browser: Browser): Promise<Session> {
  // Reads the session as a page does: it is here that tokens are refreshed.
  const read = () => browser.json<SessionBody>(`${origin}/session`);
  const token = async () => {
    const headers = { cookie: await browser.cookies(origin) };
    const cookies = Object.fromEntries(
      headers.cookie.split("; ").map((pair) => pair.split(/=(.*)/s) as [string, string]),
    );
    return (await getToken({ req: { headers, cookies } as never, secret }))!;
  };
  const { user } = await read();
  return {
    profile: {
      id: (await token()).sub!,
      nickname: user?.name,
      email: user?.email,
      image: user?.image,
    },
    accessToken: async () => String((await token())["accessToken"]),
    refresh: async () => void (await read()),
    async logout() {
      const { csrfToken } = await browser.json<{ csrfToken: string }>(`${origin}/csrf`);
      const body = new URLSearchParams({ csrfToken, json: "true" });
      await browser.json(`${origin}/signout`, { method: "POST", body });
    },
  };
}

async function create(): Promise<App> {
  process.env["NEXTAUTH_SECRET"] = secret;
  process.env["NEXTAUTH_URL"] = "http://localhost:3000";
  const { default: handler } = await import("./recipe.ts");
  return {
    async login() {
      const browser = new Browser((request) => answerWith(handler as Handler, request));
      const { csrfToken } = await browser.json<{ csrfToken: string }>(`${origin}/csrf`);
      const body = new URLSearchParams({
        csrfToken,
        json: "true",
        callbackUrl: "http://localhost:3000/",
      });
      const { url } = await browser.json<{ url: string }>(`${origin}/signin/kakao`, {
        method: "POST",
        body,
      });
      return {
        url,
        async finish(callback) {
          const log = vi.spyOn(console, "error").mockImplementation(() => {});
          const response = await browser.open(callback);
          const { calls } = log.mock;
          log.mockRestore();
          const to = response.headers.get("Location");
          if (to !== "http://localhost:3000/") {
            throw new Error(`next-auth sends to ${to}`, { cause: calls });
          }
          return sessionOf(browser);
        },
      };
    },
  };
}

export const client: Client = {
  name: "next-auth 4",
  redirectUri: `${origin}/callback/kakao`,
  takesAddress: true,
  says: {
    denied: /access_denied/,
    wrongSecret: /invalid_client \(Bad client credentials\)/,
    usedCode: /invalid_grant \(authorization code not found/,
  },
  create,
};
