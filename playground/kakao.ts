// The server of the playground: it exchanges codes with the client secret, and starts an emulator unless the environment has keys for the real Kakao.
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { isKakaoError } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { createNonce, createOAuthClient, type ExchangeCodeData } from "kakao-typed/oauth";
import type { Plugin, ViteDevServer } from "vite";

/** What the server tells the page. */
export interface Config {
  readonly appKey: string;
  /** For a login, whose ID token has to repeat it. */
  readonly nonce: string;
  /** Address of the emulator; `undefined` with real keys. */
  readonly emulator?: string | undefined;
}

async function start(emulator: Emulator) {
  const { KAKAO_JAVASCRIPT_KEY, KAKAO_REST_API_KEY, KAKAO_CLIENT_SECRET } = process.env;
  if (KAKAO_JAVASCRIPT_KEY !== undefined && KAKAO_REST_API_KEY !== undefined) {
    const keys = { restApiKey: KAKAO_REST_API_KEY, clientSecret: KAKAO_CLIENT_SECRET };
    return { config: { appKey: KAKAO_JAVASCRIPT_KEY }, keys, close: async () => {} };
  }
  const { url, close } = await serve(emulator, { port: 0 });
  return {
    config: { appKey: "javascript-key", emulator: url },
    keys: { restApiKey: "rest-api-key", clientSecret: "client-secret", baseUrl: url },
    close,
  };
}

/** Scripts cannot read this cookie. It is sent without `Secure`, since this server is on this machine only. */
const cookie = "kakao-login";

const secretOf = ({ headers }: IncomingMessage) =>
  new RegExp(`(?:^|; )${cookie}=([\\w-]+)`).exec(headers.cookie ?? "")?.[1];

/** A hash of the cookie: whoever sees the nonce in an address cannot make the cookie. */
const nonceOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** Whether a page of ours sent this: another site's form cannot send JSON, and no script can forge these headers. */
function isFromOurPage({ headers }: IncomingMessage, { resolvedUrls }: ViteDevServer): boolean {
  const { origin: from = "null", "sec-fetch-site": site } = headers;
  const origins = (resolvedUrls?.local ?? []).map((url) => new URL(url).origin);
  const isSameOrigin = site === undefined ? origins.includes(from) : site === "same-origin";
  return isSameOrigin && /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}

/** An emulator whose second sample account uses the app already: the friend picker shows it to the first. */
function emulatorWithFriend(): Emulator {
  const emulator = createEmulator({ pages: true, apps: [{ openid: true }] });
  emulator.signIn({ user: 987_654_321 });
  return emulator;
}

/** Serves `/api/config` and `/api/login` beside the page. */
export function kakao(emulator: Emulator = emulatorWithFriend()): Plugin {
  return {
    name: "kakao",
    async configureServer(server) {
      const { middlewares, httpServer } = server;
      const { config, keys, close } = await start(emulator);
      httpServer?.on("close", () => void close());
      // the page sends the redirect URI of its login; this one is the default
      const oauth = createOAuthClient({ ...keys, redirectUri: "http://localhost/" });

      /** One cookie for all logins of a browser, so that two tabs do not disturb each other. */
      function configure(request: IncomingMessage, response: ServerResponse): Config {
        const secret = secretOf(request) ?? createNonce();
        response.setHeader("Set-Cookie", `${cookie}=${secret}; Path=/; HttpOnly; SameSite=Lax`);
        response.setHeader("Cache-Control", "no-store");
        return { ...config, nonce: nonceOf(secret) };
      }

      async function login(request: IncomingMessage, secret: string) {
        const { code, redirectUri } = (await json(request)) as ExchangeCodeData;
        const { access_token, id_token } = await oauth.exchangeCode({ code, redirectUri });
        // a code from another browser's login comes with another nonce
        await oauth.verifyIdToken(id_token ?? "", {
          nonce: nonceOf(secret),
          audience: config.appKey,
        });
        return { access_token };
      }

      async function answer(request: IncomingMessage, response: ServerResponse): Promise<object> {
        if (request.url === "/config") return configure(request, response);
        const secret = secretOf(request);
        if (request.method === "POST" && secret && isFromOurPage(request, server)) {
          return login(request, secret);
        }
        response.statusCode = 403;
        return { message: "Only a page of ours may do this." };
      }
      middlewares.use("/api", (request: IncomingMessage, response: ServerResponse) => {
        response.setHeader("Content-Type", "application/json");
        answer(request, response).then(
          (body) => response.end(JSON.stringify(body)),
          (error: unknown) => {
            response.statusCode = 502;
            const { message } = error as Error;
            // the messages of Kakao errors hold no secrets; other messages might
            response.end(JSON.stringify({ message: isKakaoError(error) ? message : "Error" }));
          },
        );
      });
    },
  };
}
