// Your server: the login of `kakao-typed/server`, and a few routes of its own with `kakao-typed/oauth`.
import { isKakaoError } from "kakao-typed";
import { createOAuthClient, type OAuthClient } from "kakao-typed/oauth";
import { createKakaoLogin, type KakaoLogin } from "kakao-typed/server";
import {
  keepCookiesOfResponses,
  pageResponse,
  plainRequest,
  plainResponse,
  type PlainResponse,
  wholeRequest,
} from "./messages.ts";
import type { ReceivedWebhook, ServerMessage, ServerStart, ServerTask } from "./your_server.ts";

keepCookiesOfResponses();

/** The keys of the app, as a server has them in its environment: see the emulator's sample app. */
const keys = { restApiKey: "rest-api-key", clientSecret: "client-secret" };
const javascriptKey = "javascript-key";
const adminKey = "admin-key";

const tell = (message: ServerMessage) => (postMessage as (message: ServerMessage) => void)(message);

/** A request to this server. */
interface Arrived {
  readonly request: Request;
  /** The path below the server's own. */
  readonly path: string;
  readonly webhooks: readonly ReceivedWebhook[];
  readonly server: Server;
}

/** What runs from the start of the worker to its end. */
interface Server extends ServerStart {
  readonly oauth: OAuthClient;
  readonly login: KakaoLogin;
}

const waiting = new Map<number, (response: PlainResponse) => void>();
let last = 0;

/** Sends what this server asks Kakao. */
async function fetchKakao(request: Request): Promise<Response> {
  const content = await plainRequest(request);
  const id = (last += 1);
  const response = await new Promise<PlainResponse>((resolve) => {
    waiting.set(id, resolve);
    tell({ kind: "toKakao", id, content });
  });
  return pageResponse(response, content.url);
}

function startServer(start: ServerStart): Server {
  const { home, serverHome, sessionSecret } = start;
  const common = { ...keys, fetch: fetchKakao };
  return {
    ...start,
    oauth: createOAuthClient({ ...common, redirectUri: home }),
    login: createKakaoLogin({
      ...common,
      javascriptKey,
      openid: true,
      redirectUri: new URL("auth/kakao/callback", serverHome).href,
      logoutRedirectUri: home,
      sessionSecret,
    }),
  };
}

/** An error for the page, so that `explain` can explain it there: what Kakao's errors say, none holds a secret. */
function describe(error: unknown): object {
  if (!isKakaoError(error)) return { name: "Error", code: "unknown", message: String(error) };
  // name and message are no fields of their own
  return Object.assign({ name: error.name, message: error.message }, error);
}

const failed = (error: object, status: number) => Response.json({ error }, { status });

const cookieName = "playground-refresh";

/** The refresh token is for the server alone: it waits in a cookie that no script can read. */
function withRefreshToken({ server }: Arrived, body: object, refreshToken?: string): Response {
  const { pathname } = new URL(server.serverHome);
  const cookie = `${cookieName}=${refreshToken}; Path=${pathname}; HttpOnly; SameSite=Strict`;
  const headers = refreshToken === undefined ? {} : { "Set-Cookie": cookie };
  return new Response(JSON.stringify(body), {
    headers: { "Content-Type": "application/json", ...headers },
  });
}

/** `POST /api/exchange`: the code of a login in the page, for an access token. */
async function exchange(arrived: Arrived): Promise<Response> {
  const { request, server } = arrived;
  const { code, redirectUri } = (await request.json()) as { code: string; redirectUri: string };
  const tokens = await server.oauth.exchangeCode({ code, redirectUri });
  const { access_token, expires_in, refresh_token } = tokens;
  return withRefreshToken(arrived, { access_token, expires_in }, refresh_token);
}

/** `POST /api/refresh`: a new access token for the login that `exchange` began. */
async function refresh(arrived: Arrived): Promise<Response> {
  const { request, server } = arrived;
  const cookies = request.headers.get("Cookie") ?? "";
  const [, refreshToken] = new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(cookies) ?? [];
  if (refreshToken === undefined) {
    const message = "This server has no refresh token yet. Log in first.";
    return failed({ name: "Error", code: "no_refresh_token", message }, 401);
  }
  const { access_token, expires_in, refresh_token } = await server.oauth.refresh(refreshToken);
  return withRefreshToken(arrived, { access_token, expires_in }, refresh_token);
}

type Route = (arrived: Arrived) => Promise<Response>;

const routes: Readonly<Record<string, Route>> = {
  "POST exchange": exchange,
  "POST refresh": refresh,
  "GET webhooks": async ({ webhooks }) => Response.json({ webhooks }),
};

type Reader = (oauth: OAuthClient, request: Request) => Promise<unknown>;

/** Reads a report of Kakao's, by the last part of its path. */
const readers: Readonly<Record<string, Reader>> = {
  unlink: async (oauth, request) => oauth.parseUnlinkWebhook(request, { adminKey }),
  share: async (oauth, request) => oauth.parseShareWebhook(request, { adminKey }),
  channel: async (oauth, request) => oauth.parseChannelWebhook(request, { adminKey }),
  account: async (oauth, request) => oauth.parseAccountWebhook(request),
};

interface Answer {
  readonly response: Response;
  readonly received?: ReceivedWebhook;
}

async function receive({ server, request }: Arrived, kind: string): Promise<Answer> {
  const at = Date.now();
  try {
    const event = await readers[kind]!(server.oauth, request);
    const status = kind === "account" ? 202 : 200;
    return { response: new Response(null, { status }), received: { kind, event, at } };
  } catch (error) {
    const received = { kind, error: describe(error), at };
    return { response: new Response(null, { status: 400 }), received };
  }
}

/** The routes of `kakao-typed/server`. They go back to the playground, which is not the start page of its host. */
async function logIn({ server, request }: Arrived): Promise<Response> {
  const url = new URL(request.url);
  const goesBack = /\/(login|logout)$/.test(url.pathname) && !url.searchParams.has("returnTo");
  if (!goesBack) return server.login.handler(request);
  url.searchParams.set("returnTo", new URL(server.home).pathname);
  const plain = await plainRequest(request);
  return server.login.handler(wholeRequest({ ...plain, url: url.href }));
}

async function answer(arrived: Arrived): Promise<Answer> {
  const { path, request } = arrived;
  const [, kind = ""] = /^webhooks\/(\w+)$/.exec(path) ?? [];
  if (Object.hasOwn(readers, kind)) return receive(arrived, kind);
  if (path.startsWith("auth/kakao/")) return { response: await logIn(arrived) };
  const route = routes[`${request.method} ${path}`];
  if (!route) return { response: Response.json({ message: "Not found" }, { status: 404 }) };
  return { response: await route(arrived) };
}

async function work(server: Server, id: number, { request, webhooks }: ServerTask): Promise<void> {
  const { pathname } = new URL(request.url);
  const path = pathname.slice(new URL(server.serverHome).pathname.length);
  const arrived: Arrived = { request: wholeRequest(request), path, webhooks, server };
  const { response, received } = await answer(arrived).catch((error: unknown): Answer => ({
    response: failed(describe(error), 502),
  }));
  tell({ kind: "answer", id, content: { response: await plainResponse(response), received } });
}

let running: Server;

addEventListener("message", ({ data }: MessageEvent<ServerMessage>) => {
  if (data.kind === "start") running = startServer(data.content);
  else if (data.kind === "task") void work(running, data.id, data.content);
  else if (data.kind === "fromKakao") {
    waiting.get(data.id)?.(data.content);
    waiting.delete(data.id);
  }
});
