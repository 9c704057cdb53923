import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { html } from "hono/html";
import { createKakaoLogin } from "kakao-typed/server";

const { PORT = "4001", APP_ORIGIN = `http://localhost:${PORT}` } = process.env;

const kakao = createKakaoLogin({
  restApiKey: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET,
  redirectUri: `${APP_ORIGIN}/api/auth/kakao/callback`,
  sessionSecret: process.env.SESSION_SECRET!,
  // an emulator, or Kakao itself
  baseUrl: process.env.KAKAO_EMULATOR,
});

const app = new Hono();

app.all("/api/auth/kakao/*", (c) => kakao.handler(c.req.raw));

// the button's script, as the package has it
app.get("/kakao-login-button.global.js", serveStatic({ root: "node_modules/kakao-typed/dist" }));

const page = (body: unknown) =>
  html`<!doctype html>
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>카카오 로그인 (Hono)</title>
        <link rel="icon" href="data:," />
        <script src="/kakao-login-button.global.js" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;

// the link in the button is for browsers without JavaScript
const loginButton = html`<kakao-login-button href="/api/auth/kakao/login">
  <a href="/api/auth/kakao/login">카카오 로그인</a>
</kakao-login-button>`;

app.get("/", async (c) => {
  const { user, api, headers } = await kakao.session(c.req.raw);
  // a session that was refreshed has a new cookie
  for (const cookie of headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
  if (!user) return c.html(page(loginButton));
  const { kakao_account } = await api.me();
  return c.html(
    page(
      html`<p>${kakao_account?.profile?.nickname ?? "회원"}님, 반가워요!</p>
        <form method="post" action="/api/auth/kakao/logout">
          <button>로그아웃</button>
        </form>`,
    ),
  );
});

app.onError((error, c) => {
  console.error(error);
  const words = html`<p role="alert">카카오에서 프로필을 읽지 못했습니다.</p>
    <p><a href="/">다시 시도</a></p>
    <p>계속 이렇게 나오면 다시 로그인하세요.</p>
    ${loginButton}`;
  return c.html(page(words), 502);
});

serve({ fetch: app.fetch, port: Number(PORT) }, () => console.log(APP_ORIGIN)).on(
  "error",
  ({ message }) => {
    console.error(message);
    process.exit(1);
  },
);
