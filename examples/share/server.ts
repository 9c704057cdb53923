// The shop's server, as a plugin of Vite: it gives each share a ticket, and hears from Kakao which of them was really sent.
import { randomBytes, randomUUID } from "node:crypto";
import { isKakaoError } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { createOAuthClient } from "kakao-typed/oauth";
import { createKakaoLogin, toNodeHandler } from "kakao-typed/server";
import type { Plugin } from "vite";

const {
  KAKAO_REST_API_KEY: realKey,
  KAKAO_REST_API_KEY: restApiKey = "rest-api-key",
  KAKAO_CLIENT_SECRET: clientSecret = "client-secret",
  KAKAO_JAVASCRIPT_KEY: javascriptKey = "javascript-key",
  KAKAO_ADMIN_KEY: adminKey = "admin-key",
  SESSION_SECRET: sessionSecret = randomBytes(32).toString("base64"),
} = process.env;

/** The webhook of shares; of a hosted app it is registered at [App] > [Webhook] > [Kakao Talk Share webhook]. */
const webhook = "/shop/shared";

/** What a template of Kakao's console may hold. */
const template = {
  object_type: "text",
  text: "${title}, 지금 만나 보세요.",
  link: { web_url: "http://localhost/", mobile_web_url: "http://localhost/" },
} as const;

/** The tickets, and the kind of chat that each was sent to: the oldest go. */
class Tickets {
  readonly #chats = new Map<string, string | undefined>();

  add(): string {
    const ticket = randomUUID();
    this.#chats.set(ticket, undefined);
    if (this.#chats.size > 1000) this.#chats.delete(this.#chats.keys().next().value!);
    return ticket;
  }

  /** A ticket that was not given is passed over: whoever opens the page can send any. */
  send(ticket: string, chat: string): void {
    if (this.#chats.has(ticket)) this.#chats.set(ticket, chat);
  }

  chatOf = (ticket: string): string | undefined => this.#chats.get(ticket);
}

/** The login's server side. The page calls Kakao's API itself, so it gets the access token in the place of a session. */
const loginAt = (origin: string, baseUrl: string | undefined) =>
  createKakaoLogin({
    restApiKey,
    clientSecret,
    javascriptKey,
    openid: true,
    redirectUri: `${origin}/api/auth/kakao/callback`,
    sessionSecret,
    baseUrl,
    onLogin: ({ tokens }) => Response.json({ access_token: tokens.access_token }),
  });

/** The shop on this port of this machine, beside an emulated Kakao. */
export function shop(port: number): { emulator: Emulator; plugin: Plugin } {
  const origin = `http://localhost:${port}`;
  const emulator = createEmulator({
    pages: true,
    apps: [{ openid: true, shareWebhook: origin + webhook, templates: [{ id: 12_345, template }] }],
  });
  // the second sample account uses the shop too: the friend picker shows it to the first
  emulator.signIn({ user: 987_654_321 });
  const oauth = createOAuthClient({ restApiKey, redirectUri: `${origin}/` });
  const tickets = new Tickets();

  /** Kakao says that a message was sent. */
  async function received(request: Request): Promise<Response> {
    try {
      const { CHAT_TYPE, ticket } = await oauth.parseShareWebhook(request, { adminKey });
      tickets.send(String(ticket), CHAT_TYPE);
      return new Response();
    } catch (error) {
      if (!isKakaoError(error)) throw error;
      return new Response(null, { status: error.name === "KakaoAuthError" ? 401 : 400 });
    }
  }

  const plugin: Plugin = {
    name: "shop",
    async configureServer({ middlewares, httpServer }) {
      // Kakao itself where there is a key of an app
      const kakao = realKey === undefined ? await serve(emulator, { port: 0 }) : undefined;
      httpServer?.on("close", () => void kakao?.close());
      if (kakao) console.log(`Kakao: ${kakao.url} (emulated)`);
      const { handler } = loginAt(origin, kakao?.url);

      async function answer(request: Request): Promise<Response> {
        const { pathname } = new URL(request.url);
        if (pathname === webhook) return received(request);
        if (pathname === "/shop/config") {
          return Response.json({ appKey: javascriptKey, emulator: kakao?.url });
        }
        if (request.method === "POST") return Response.json({ ticket: tickets.add() });
        return Response.json({ chat: tickets.chatOf(pathname.split("/").at(-1)!) });
      }
      middlewares.use("/shop", toNodeHandler(answer));
      middlewares.use("/api/auth/kakao", toNodeHandler(handler));
    },
  };
  return { emulator, plugin };
}
