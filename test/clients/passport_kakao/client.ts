// passport-kakao, in an Express app.
import { Browser } from "../browser.ts";
import type { App, Client, Setup } from "../client.ts";
import { startApp } from "../node_app.ts";
import { type PassportUser, passportSession } from "./session.ts";

const origin = "http://localhost:3000";

async function create(setup: Setup): Promise<App> {
  process.env["SESSION_SECRET"] = "secret of the session";
  const { app, strategy } = await import("./recipe.ts");
  app.get("/session", (request, response) => void response.json(request.user));
  const answer = await startApp(app);
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
          const user = await browser.json<PassportUser>(`${origin}/session`);
          return passportSession(user, strategy, setup);
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
