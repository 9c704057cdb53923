// Auth.js: its core, which every framework's package stands on.
import { Auth, type AuthConfig } from "@auth/core";
import { getToken } from "@auth/core/jwt";
import { Browser } from "../browser.ts";
import type { App, Client, Session, Setup } from "../client.ts";

const origin = "http://localhost:3000/auth";
const secret = "secret of the session";

async function sessionOf(browser: Browser): Promise<Session> {
  interface SessionBody {
    readonly user?: Readonly<Record<"name" | "email" | "image", string>>;
  }
  // Reads the session as a page does: it is here that tokens are refreshed.
  const read = () => browser.json<SessionBody | null>(`${origin}/session`);
  const token = async () => {
    const headers = { cookie: await browser.cookies(origin) };
    return (await getToken({ req: { headers }, secret }))!;
  };
  const user = (await read())?.user;
  return {
    profile: {
      id: String((await token())["kakaoId"]),
      nickname: user?.name,
      email: user?.email,
      image: user?.image,
    },
    accessToken: async () => String((await token())["accessToken"]),
    refresh: async () => void (await read()),
    async logout() {
      const { csrfToken } = await browser.json<{ csrfToken: string }>(`${origin}/csrf`);
      await browser.open(`${origin}/signout`, {
        method: "POST",
        body: new URLSearchParams({ csrfToken }),
      });
    },
  };
}

async function create({ restApiKey, clientSecret }: Setup): Promise<App> {
  Object.assign(process.env, {
    AUTH_KAKAO_ID: restApiKey,
    AUTH_KAKAO_SECRET: clientSecret,
    AUTH_SECRET: secret,
  });
  const { config } = await import("./recipe.ts");
  return {
    async login() {
      const logged: Error[] = [];
      const logger = { error: (error: Error) => void logged.push(error) };
      const settings: AuthConfig = { ...config, basePath: "/auth", logger };
      const browser = new Browser((request) => Auth(request, settings));
      const { csrfToken } = await browser.json<{ csrfToken: string }>(`${origin}/csrf`);
      const body = new URLSearchParams({ csrfToken, callbackUrl: "http://localhost:3000/" });
      const begun = await browser.open(`${origin}/signin/kakao`, { method: "POST", body });
      return {
        url: begun.headers.get("Location")!,
        async finish(callback) {
          const response = await browser.open(callback);
          const to = response.headers.get("Location");
          if (to !== "http://localhost:3000/") {
            throw new Error(`Auth.js sends to ${to}`, { cause: logged });
          }
          return sessionOf(browser);
        },
      };
    },
  };
}

export const client: Client = {
  name: "Auth.js",
  redirectUri: `${origin}/callback/kakao`,
  takesAddress: true,
  says: {
    denied: /OAuth Provider returned an error/,
    wrongSecret: /WWW_AUTHENTICATE_CHALLENGE/,
    usedCode: /invalid_grant/,
  },
  create,
};
