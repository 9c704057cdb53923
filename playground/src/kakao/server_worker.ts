// Your server: the login of `kakao-typed/server`, and a few routes of its own with `kakao-typed/oauth`.
import { isKakaoError } from "kakao-typed";
import { createOAuthClient, type OAuthClient } from "kakao-typed/oauth";
import { createKakaoLogin } from "kakao-typed/server";
import {
  keepCookiesOfResponses,
  pageResponse,
  plainRequest,
  plainResponse,
  type PlainResponse,
  wholeRequest,
} from "./messages.ts";
import type { KakaoAnswer, ReceivedWebhook, ServerMessage, ServerTask } from "./your_server.ts";

keepCookiesOfResponses();

/** The keys of the app, as a server has them in its environment: see the emulator's sample app. */
const keys = {
  restApiKey: "rest-api-key",
  clientSecret: "client-secret",
  javascriptKey: "javascript-key",
  adminKey: "admin-key",
};

type Fetch = (request: Request) => Promise<Response>;

/** A request to this server. */
interface Arrived extends ServerTask {
  readonly incoming: Request;
  /** The path below the server's own. */
  readonly path: string;
  readonly oauth: OAuthClient;
  readonly fetch: Fetch;
}

/** An error for the page, so that `explain` can explain it there: what Kakao's errors say, none holds a secret. */
function describe(error: unknown): object {
  if (!isKakaoError(error)) return { name: "Error", code: "unknown", message: String(error) };
  // name and message are no fields of their own
  return Object.assign({ name: error.name, message: error.message }, error);
}

const failed = (error: unknown, status = 502) =>
  Response.json({ error: describe(error) }, { status });

const cookieName = "playground-refresh";

/** The refresh token is for the server alone: it waits in a cookie that no script can read. */
function withRefreshToken(
  { serverHome }: Arrived,
  body: object,
  refreshToken: string | undefined,
): Response {
  const { pathname } = new URL(serverHome);
  const cookie = `${cookieName}=${refreshToken}; Path=${pathname}; HttpOnly; SameSite=Strict`;
  const headers = refreshToken === undefined ? {} : { "Set-Cookie": cookie };
  return new Response(JSON.stringify(body), {
    headers: { "Content-Type": "application/json", ...headers },
  });
}

/** `POST /api/exchange`: the code of a login in the page, for an access token. */
async function exchange(arrived: Arrived): Promise<Response> {
  const { code, redirectUri } = (await arrived.incoming.json()) as {
    code: string;
    redirectUri: string;
  };
  const { access_token, expires_in, refresh_token } = await arrived.oauth.exchangeCode({
    code,
    redirectUri,
  });
  return withRefreshToken(arrived, { access_token, expires_in }, refresh_token);
}

/** `POST /api/refresh`: a new access token for the login that `exchange` began. */
async function refresh(arrived: Arrived): Promise<Response> {
  const cookies = arrived.incoming.headers.get("Cookie") ?? "";
  const [, refreshToken] = new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(cookies) ?? [];
  if (refreshToken === undefined) {
    const message = "This server has no refresh token yet: log in first.";
    return failed({ name: "Error", toString: () => message }, 401);
  }
  const { access_token, expires_in, refresh_token } = await arrived.oauth.refresh(refreshToken);
  return withRefreshToken(arrived, { access_token, expires_in }, refresh_token);
}

/** `GET /api/webhooks`: what Kakao has reported, oldest first. */
const webhooks = async ({ webhooks: received }: Arrived) => Response.json({ webhooks: received });

type Route = (arrived: Arrived) => Promise<Response>;

const routes: Readonly<Record<string, Route>> = {
  "POST exchange": exchange,
  "POST refresh": refresh,
  "GET webhooks": webhooks,
};

/** Reads a report of Kakao's, by the last part of its path. */
const readers: Readonly<
  Record<string, (oauth: OAuthClient, request: Request) => Promise<unknown>>
> = {
  unlink: async (oauth, request) => oauth.parseUnlinkWebhook(request, keys),
  share: async (oauth, request) => oauth.parseShareWebhook(request, keys),
  channel: async (oauth, request) => oauth.parseChannelWebhook(request, keys),
  account: async (oauth, request) => oauth.parseAccountWebhook(request),
};

async function receive(
  { oauth, incoming }: Arrived,
  kind: string,
): Promise<{ response: Response; received: ReceivedWebhook }> {
  const at = Date.now();
  try {
    const event = await readers[kind]!(oauth, incoming);
    const status = kind === "account" ? 202 : 200;
    return { response: new Response(null, { status }), received: { kind, event, at } };
  } catch (error) {
    const refused = { kind, error: describe(error), at };
    return { response: new Response(null, { status: 400 }), received: refused };
  }
}

/** The routes of `kakao-typed/server`. They go back to the playground, which is not the start page of its host. */
async function login({ home, serverHome, sessionSecret, fetch, incoming }: Arrived) {
  const { restApiKey, clientSecret, javascriptKey } = keys;
  const kakao = createKakaoLogin({
    restApiKey,
    clientSecret,
    javascriptKey,
    openid: true,
    redirectUri: new URL("auth/kakao/callback", serverHome).href,
    logoutRedirectUri: home,
    sessionSecret,
    fetch,
  });
  const url = new URL(incoming.url);
  const goesBack = /\/(login|logout)$/.test(url.pathname) && !url.searchParams.has("returnTo");
  if (!goesBack) return kakao.handler(incoming);
  url.searchParams.set("returnTo", new URL(home).pathname);
  return kakao.handler(wholeRequest({ ...(await plainRequest(incoming)), url: url.href }));
}

async function answer(
  arrived: Arrived,
): Promise<{ response: Response; received?: ReceivedWebhook }> {
  const { path, incoming } = arrived;
  const [, kind = ""] = /^webhooks\/(\w+)$/.exec(path) ?? [];
  if (Object.hasOwn(readers, kind)) return receive(arrived, kind);
  if (path.startsWith("auth/kakao/")) return { response: await login(arrived) };
  const route = routes[`${incoming.method} ${path}`];
  if (!route) return { response: Response.json({ message: "Not found" }, { status: 404 }) };
  return { response: await route(arrived).catch((error: unknown) => failed(error)) };
}

/** Sends what this server asks Kakao over the port of its task. */
function kakaoOver(port: MessagePort): Fetch {
  const waiting = new Map<number, (response: PlainResponse) => void>();
  let last = 0;
  port.addEventListener("message", ({ data }: MessageEvent<KakaoAnswer>) => {
    waiting.get(data.id)?.(data.response);
    waiting.delete(data.id);
  });
  port.start();
  return async (request) => {
    const plain = await plainRequest(request);
    const id = (last += 1);
    const response = await new Promise<PlainResponse>((resolve) => {
      waiting.set(id, resolve);
      port.postMessage({ kind: "kakao", id, request: plain } satisfies ServerMessage);
    });
    return pageResponse(response, plain.url);
  };
}

addEventListener("message", ({ data, ports: [port] }: MessageEvent<ServerTask>) => {
  const fetch = kakaoOver(port!);
  const { restApiKey, clientSecret } = keys;
  const incoming = wholeRequest(data.request);
  const arrived: Arrived = {
    ...data,
    incoming,
    path: new URL(incoming.url).pathname.slice(new URL(data.serverHome).pathname.length),
    fetch,
    oauth: createOAuthClient({ restApiKey, clientSecret, redirectUri: data.home, fetch }),
  };
  void answer(arrived)
    .catch((error: unknown) => ({ response: failed(error, 500), received: undefined }))
    .then(async ({ response, received }) => {
      const message: ServerMessage = {
        kind: "answer",
        response: await plainResponse(response),
        received,
      };
      // a port of a channel has no origin
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      port!.postMessage(message);
    });
});
