// Kakao Login on a server, with Express: log in, read, send messages, log out, unlink.
// oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 hands what they reject with to the error handler
import escapeHtml from "escape-html";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
} from "express";
import session from "express-session";
import { isKakaoError } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import {
  createNonce,
  createPkce,
  createState,
  type OAuthClient,
  type Tokens,
} from "kakao-typed/oauth";
import { createRestClient, type RestAPI } from "kakao-typed/rest";

declare module "express-session" {
  interface SessionData {
    /** The login under way: what its answer has to fit. */
    login: { readonly state: string; readonly nonce: string; readonly codeVerifier: string };
    /** The user's tokens: they never leave the server. */
    tokens: Tokens;
  }
}

/** What the app runs with. */
export interface AppOptions {
  readonly oauth: OAuthClient;
  /** Where people reach this server, such as `https://shop.example`. */
  readonly origin: string;
  /** Signs the session cookie. */
  readonly sessionSecret: string;
  /** Where Kakao's API is, where it is not Kakao's own. */
  readonly apiUrl?: string | undefined;
}

const template_object = {
  object_type: "text",
  text: "안녕하세요! 카카오 메시지 테스트입니다.",
  link: { web_url: "https://developers.kakao.com", mobile_web_url: "https://developers.kakao.com" },
  button_title: "자세히 보기",
} as const;

const languageOf = (request: Request) =>
  request.acceptsLanguages("ko", "en") === "en" ? ("en" as const) : ("ko" as const);

/** A new session for a new user: the cookie from before the login could be known to somebody else. */
const regenerate = (request: Request) =>
  new Promise<void>((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(error) : resolve()));
  });

const destroy = (request: Request) =>
  new Promise<void>((resolve, reject) => {
    request.session.destroy((error: unknown) => (error ? reject(error) : resolve()));
  });

/** Whether a page of ours sent this: another site's form cannot send JSON, and no script can forge these headers. */
function isFromOurPage(request: Request, origin: string): boolean {
  const site = request.get("Sec-Fetch-Site");
  // browsers before 2023 do not say it, but where they come from; the Host header would prove nothing
  const isSameOrigin =
    site === undefined ? request.get("Origin") === origin : site === "same-origin";
  return isSameOrigin && /^application\/json\s*(;|$)/i.test(request.get("Content-Type") ?? "");
}

/** Kakao's API for the user of a session; an access token that has expired is renewed. */
function apiFor({ session: kept }: Request, { oauth, apiUrl }: AppOptions): RestAPI {
  const { API } = createRestClient({
    accessToken: () => kept.tokens?.access_token,
    baseUrl: apiUrl,
    async onUnauthorized() {
      const { tokens } = kept;
      if (!tokens?.refresh_token) return undefined;
      kept.tokens = { ...tokens, ...(await oauth.refresh(tokens.refresh_token)) };
      return kept.tokens.access_token;
    },
  });
  return API;
}

/** Keeps sessions in a cookie that is Secure outside this machine. */
function sessions({ origin, sessionSecret }: AppOptions): RequestHandler {
  const isLocal = ["localhost", "127.0.0.1"].includes(new URL(origin).hostname);
  return session({
    secret: sessionSecret,
    resave: false,
    saveUninitialized: false,
    // https may end at a proxy in front of this server
    proxy: true,
    // lax: it comes back with Kakao's redirect, and not with another site's POST
    cookie: {
      httpOnly: true,
      sameSite: "lax",
      secure: !isLocal,
    },
  });
}

/** Refuses what another site sends. */
const onlyFromOurPage =
  (origin: string): RequestHandler =>
  (request, response, next) => {
    const onlyReads = request.method === "GET" || request.method === "HEAD";
    if (onlyReads || isFromOurPage(request, origin)) next();
    else response.sendStatus(403);
  };

/** Log in, and ask who is logged in. */
function addLogin(app: Express, { oauth }: AppOptions): void {
  app.get("/session", (request, response) => {
    response.json({ loggedIn: request.session.tokens !== undefined });
  });

  // /authorize?scope=friends,talk_message asks for more consent
  app.get("/authorize", async (request, response) => {
    const { scope } = request.query;
    const { codeVerifier, codeChallenge } = await createPkce();
    const login = { state: createState(), nonce: createNonce() };
    request.session.login = { ...login, codeVerifier };
    // with a scope, Kakao sends an ID token only where `openid` is in it
    const asked = typeof scope === "string" && scope ? { scope: `openid,${scope}` } : {};
    response.redirect(oauth.authorizeUrl({ ...login, codeChallenge, ...asked }).href);
  });

  app.get("/redirect", async (request, response) => {
    const { login } = request.session;
    const { code } = oauth.parseRedirect(request, { state: login?.state });
    const tokens = await oauth.exchangeCode({ code, codeVerifier: login?.codeVerifier });
    // OpenID Connect is on in the console; where it is off, leave this out: state and PKCE stay
    await oauth.verifyIdToken(tokens.id_token ?? "", { nonce: login?.nonce });
    // until here nothing has changed: a login that fails ends neither the session nor the login under way
    await regenerate(request);
    request.session.tokens = tokens;
    response.redirect("/?login=success");
  });
}

/** Read, and send messages. */
function addCalls(app: Express, apiOf: (request: Request) => RestAPI): void {
  app.get("/profile", async (request, response) => {
    response.json(await apiOf(request).me());
  });

  app.get("/friends", async (request, response) => {
    response.json(await apiOf(request).talk.friends());
  });

  app.post("/message", async (request, response) => {
    response.json(await apiOf(request).talk.memo.default_send({ template_object }));
  });

  // /friend-message?uuid=one,other
  app.post("/friend-message", async (request, response) => {
    const { uuid: asked } = request.query;
    const receiver_uuids = (typeof asked === "string" ? asked : "")
      .split(",")
      .map((uuid) => uuid.replaceAll('"', "").trim())
      .filter(Boolean);
    const { talk } = apiOf(request);
    response.json(await talk.message.default_send({ receiver_uuids, template_object }));
  });
}

/** Log out, and unlink. */
function addLogout(app: Express, apiOf: (request: Request) => RestAPI): void {
  app.post("/logout", async (request, response) => {
    const [answer] = await Promise.allSettled([apiOf(request).logout()]);
    // whatever Kakao has answered
    await destroy(request);
    if (answer.status === "rejected") throw answer.reason;
    response.json(answer.value);
  });

  app.post("/unlink", async (request, response) => {
    const body = await apiOf(request).unlink();
    await destroy(request);
    response.json(body);
  });
}

/** Answers a call that failed: for people in their language, for scripts as JSON. */
const answerFailure: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (!isKakaoError(error)) {
    next(error);
    return;
  }
  // for the log: our messages hold no secret. As JSON, since what Kakao or a link says must not begin a line
  console.error(JSON.stringify(error.message));
  const language = languageOf(request);
  const explanation = explain(error, language);
  const loggedOut = error.code === "no_token" || error.code === -401;
  response.status(loggedOut ? 401 : error.name === "KakaoDataError" ? 400 : 502);
  if (request.accepts("json", "html") === "json") {
    response.json({ code: error.code, ...explanation });
    return;
  }
  const { cause, fix, where, docs } = explanation;
  const lines = [cause, fix, where].filter((line) => line !== undefined);
  response.type("html").send(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${language === "ko" ? "로그인하지 못했습니다" : "The login failed"}</title>
<link rel="stylesheet" href="/style.css">
<main>
<h1>${language === "ko" ? "로그인하지 못했습니다" : "The login failed"}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
<p><code>${escapeHtml(String(error.code))}</code>${docs ? ` <a href="${escapeHtml(docs)}">developers.kakao.com</a>` : ""}</p>
<p><a href="/">${language === "ko" ? "처음으로" : "Back"}</a></p>
</main>
`);
};

export function createApp(options: AppOptions): Express {
  const apiOf = (request: Request) => apiFor(request, options);
  const app = express();
  app.disable("x-powered-by");
  app.use(express.static(new URL("public", import.meta.url).pathname));
  app.use(sessions(options), onlyFromOurPage(options.origin));
  addLogin(app, options);
  addCalls(app, apiOf);
  addLogout(app, apiOf);
  app.use(answerFailure);
  return app;
}
