// What the page needs of a server: the routes of the login. Here it also gives the page and the package's files.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createKakaoLogin, toNodeHandler } from "kakao-typed/server";

const { PORT = "4002", APP_ORIGIN = `http://localhost:${PORT}` } = process.env;
const { KAKAO_EMULATOR: emulator, KAKAO_JAVASCRIPT_KEY: javascriptKey = "" } = process.env;

const { handler } = createKakaoLogin({
  restApiKey: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET,
  redirectUri: `${APP_ORIGIN}/api/auth/kakao/callback`,
  sessionSecret: process.env.SESSION_SECRET!,
  // OpenID Connect is on in the console: the nickname comes with the login
  openid: true,
  baseUrl: emulator,
});

async function page(): Promise<string> {
  const html = (await readFile("index.html", "utf8")).replace("javascript-key", javascriptKey);
  // the emulator's SDK in the place of Kakao's, which has another hash
  return emulator === undefined
    ? html
    : html.replace("https://t1.kakaocdn.net", emulator).replace(/\s+integrity=".*"/, "");
}

const scripts = ["/kakao-typed.global.js", "/kakao-login-button.global.js"];

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/api/auth/kakao/")) return handler(request);
  if (pathname === "/") {
    return new Response(await page(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
  if (!scripts.includes(pathname)) return new Response("이런 페이지가 없습니다.", { status: 404 });
  const script = await readFile(new URL(`.${pathname}`, import.meta.resolve("kakao-typed")));
  return new Response(script, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

createServer((request, response) => {
  toNodeHandler(answer)(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
})
  .on("error", ({ message }) => {
    console.error(message);
    process.exit(1);
  })
  .listen(Number(PORT), () => console.log(APP_ORIGIN));
