// passport-kakao, in an Express app.
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { afterAll } from "vitest";
import { Browser } from "../browser.ts";
import { type App, type Client, logOut, type Session, type Setup } from "../client.ts";

const origin = "http://localhost:3000";

/** What the recipe keeps of the user, and the strategy that refreshes tokens. */
interface Recipe {
  readonly app: Express;
  readonly strategy: {
    readonly _oauth2: {
      getOAuthAccessToken(
        token: string,
        parameters: object,
        done: (error: Error | null, accessToken: string) => void,
      ): void;
    };
  };
}

interface User {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly profile: {
    readonly id: number;
    readonly displayName: string;
    readonly _json: { readonly kakao_account?: { readonly email?: string } };
  };
}

async function sessionOf(browser: Browser, { strategy }: Recipe, url?: string): Promise<Session> {
  const user = await browser.json<User>(`${origin}/session`);
  let { accessToken } = user;
  return {
    profile: {
      id: String(user.profile.id),
      nickname: user.profile.displayName,
      email: user.profile._json.kakao_account?.email,
    },
    accessToken: async () => accessToken,
    refresh: () =>
      new Promise((resolve, reject) => {
        const parameters = { grant_type: "refresh_token" };
        strategy._oauth2.getOAuthAccessToken(user.refreshToken, parameters, (error, token) => {
          accessToken = token;
          if (error) reject(error);
          else resolve();
        });
      }),
    logout: () => logOut(accessToken, url),
  };
}

/** Starts the app at a free port; what asks for its origin is led there. */
async function start(app: Express): Promise<(request: Request) => Promise<Response>> {
  app.get("/session", (request, response) => void response.json(request.user));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  afterAll(() => void server.close());
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request));
  };
}

async function create({ kakaoUrl }: Setup): Promise<App> {
  process.env["SESSION_SECRET"] = "secret of the session";
  const recipe = (await import("./recipe.ts")) as unknown as Recipe;
  const answer = await start(recipe.app);
  return {
    async login() {
      const browser = new Browser(answer);
      const begun = await browser.open(`${origin}/auth/kakao`);
      return {
        url: begun.headers.get("Location")!,
        async finish(callback) {
          const response = await browser.open(callback);
          const to = response.headers.get("Location");
          if (to !== "/") throw new Error(`the app answers: ${to} ${await response.text()}`);
          return sessionOf(browser, recipe, kakaoUrl);
        },
      };
    },
  };
}

export const client: Client = {
  name: "passport-kakao",
  redirectUri: `${origin}/auth/kakao/callback`,
  takesAddress: true,
  says: {
    denied: /\/login/,
    wrongSecret: /TokenError: Bad client credentials/,
    usedCode: /TokenError: authorization code not found/,
  },
  create,
};
