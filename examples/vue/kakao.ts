// The server half of the login: the secret and the tokens stay here.
import { createKakaoLogin, toNodeHandler } from "kakao-typed/server";
import type { Plugin } from "vite";

const { PORT = "5175", APP_ORIGIN = `http://localhost:${PORT}` } = process.env;

export const port = Number(PORT);

const base = "/api/auth/kakao";

const { handler } = createKakaoLogin({
  restApiKey: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET,
  redirectUri: `${APP_ORIGIN}${base}/callback`,
  sessionSecret: process.env.SESSION_SECRET!,
  // OpenID Connect is on in the console: the nickname comes with the login
  openid: true,
  // an emulator, or Kakao itself
  baseUrl: process.env.KAKAO_EMULATOR,
});

/** Serves the routes of the login beside the page. In production your own server does: `handler` takes a `Request`, and gives a `Response`. */
export const kakaoLogin: Plugin = {
  name: "kakao-login",
  configureServer({ middlewares }) {
    middlewares.use(base, toNodeHandler(handler));
  },
};
