// passport-kakao, in an app of NestJS.
import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import session from "express-session";
import { Browser } from "../browser.ts";
import type { App, Client, Setup } from "../client.ts";
import { startApp } from "../node_app.ts";
import { type PassportUser, passportSession } from "../passport_kakao/session.ts";

const origin = "http://localhost:3000";

async function create(setup: Setup): Promise<App> {
  const { AuthModule, KakaoStrategy } = await import("./recipe.ts");
  const nest = await NestFactory.create<NestExpressApplication>(AuthModule, { logger: false });
  nest.use(session({ secret: "secret of the session", resave: false, saveUninitialized: false }));
  await nest.init();
  const answer = await startApp(nest.getHttpAdapter().getInstance());
  return {
    async login() {
      const browser = new Browser(answer);
      const begun = await browser.open(`${origin}/auth/kakao`);
      return {
        url: begun.headers.get("Location")!,
        async finish(callback) {
          const user = await browser.json<PassportUser>(callback);
          return passportSession(user, nest.get(KakaoStrategy), setup);
        },
      };
    },
  };
}

export const client: Client = {
  name: "NestJS with passport-kakao",
  redirectUri: `${origin}/auth/kakao/callback`,
  takesAddress: true,
  // it tells its user no more, and logs the rest
  says: { denied: /401 .*Unauthorized/, wrongSecret: /500 /, usedCode: /500 / },
  create,
};
