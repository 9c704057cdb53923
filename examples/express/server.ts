// Kakao Login on a server, with Express: log in, read, send messages, log out, unlink.
// oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 hands what they reject with to the error handler
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from "express";
import { isKakaoError } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import type { RestAPI } from "kakao-typed/rest";
import { createKakaoLogin, toNodeHandler } from "kakao-typed/server";

const { PORT = "4000", APP_ORIGIN = `http://localhost:${PORT}` } = process.env;

const kakao = createKakaoLogin({
  restApiKey: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET,
  redirectUri: `${APP_ORIGIN}/api/auth/kakao/callback`,
  sessionSecret: process.env.SESSION_SECRET!,
  // an emulator, or Kakao itself
  baseUrl: process.env.KAKAO_EMULATOR,
});

/** Refuses what another site sends: browsers say where a request comes from, and no script can forge these headers. */
const onlyFromOurPage: RequestHandler = (request, response, next) => {
  const site = request.get("Sec-Fetch-Site");
  // browsers before 2023 do not say it, but where they come from; the Host header would prove nothing
  const isOurs = site === undefined ? request.get("Origin") === APP_ORIGIN : site === "same-origin";
  if (request.method === "GET" || isOurs) next();
  else response.status(403).json({ message: "이 사이트의 페이지에서 다시 시도하세요." });
};

/** Lets only those in who are logged in; a session that was refreshed has a new cookie. */
const onlyLoggedIn: RequestHandler = async (request, response, next) => {
  const { api, headers } = await kakao.session(request);
  for (const cookie of headers.getSetCookie()) response.append("Set-Cookie", cookie);
  response.locals["api"] = api;
  if (api) next();
  else response.status(401).json({ message: "먼저 로그인하세요." });
};

const apiOf = ({ locals }: Response) => locals["api"] as RestAPI;

/** Answers a call that Kakao refused, in words for people. */
const answerFailure: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (!isKakaoError(error)) return next(error);
  // for the log: our messages hold no secret. As JSON, since what Kakao or a link says must not begin a line
  console.error(JSON.stringify(error.message));
  const language = request.acceptsLanguages("ko", "en") === "en" ? "en" : "ko";
  const { cause } = explain(error, language);
  // the message says which value is wrong
  const message = error.name === "KakaoDataError" ? error.message : cause;
  response.status(error.name === "KakaoDataError" ? 400 : 502).json({ code: error.code, message });
};

const template_object = {
  object_type: "text",
  text: "안녕하세요! 카카오 메시지 테스트입니다.",
  link: { web_url: APP_ORIGIN, mobile_web_url: APP_ORIGIN },
  button_title: "자세히 보기",
} as const;

const api = express.Router();
api.use(onlyFromOurPage, onlyLoggedIn, express.json());
api.get("/profile", async (_, response) => {
  response.json(await apiOf(response).me());
});
api.get("/friends", async (_, response) => {
  response.json(await apiOf(response).talk.friends());
});
api.post("/message", async (_, response) => {
  response.json(await apiOf(response).talk.memo.default_send({ template_object }));
});
api.post("/friend-message", async ({ body }, response) => {
  const { uuids } = Object(body) as { uuids: string[] };
  const { talk } = apiOf(response);
  response.json(await talk.message.default_send({ receiver_uuids: uuids, template_object }));
});
api.post("/unlink", async (_, response) => {
  response.json(await apiOf(response).unlink());
});
api.use(answerFailure);

const app = express();
app.disable("x-powered-by");
app.use("/api/auth/kakao", toNodeHandler(kakao.handler));
app.use("/api", api);
app.use(express.static("public"));
// the button's script, as the package has it
app.use(express.static("node_modules/kakao-typed/dist", { index: false }));

app.listen(Number(PORT), (error) => {
  if (!error) return console.log(APP_ORIGIN);
  console.error(error.message);
  process.exit(1);
});
