// The shop's server, as a plugin of Vite: it gives each share a ticket, and hears from Kakao which of them was really sent.
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { isKakaoError } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import type { Plugin } from "vite";
// an emulated Kakao, and a server that exchanges codes at /api/login
import { kakao } from "../../playground/kakao.ts";

const { KAKAO_REST_API_KEY: restApiKey = "rest-api-key", KAKAO_ADMIN_KEY: adminKey = "admin-key" } =
  process.env;

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

async function requestOf(message: IncomingMessage, origin: string): Promise<Request> {
  const {
    method = "GET",
    originalUrl = "",
    headers,
  } = message as IncomingMessage & {
    originalUrl?: string;
  };
  return new Request(new URL(originalUrl, origin), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(method === "POST" && { body: await text(message) }),
  });
}

/** The shop on this port of this machine, beside an emulated Kakao. */
export function shop(port: number): { emulator: Emulator; plugins: Plugin[] } {
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

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === webhook) return received(request);
    if (request.method === "POST") return Response.json({ ticket: tickets.add() });
    return Response.json({ chat: tickets.chatOf(pathname.split("/").at(-1)!) });
  }

  const plugin: Plugin = {
    name: "shop",
    configureServer({ middlewares }) {
      middlewares.use("/shop", (message, response) => {
        requestOf(message, origin)
          .then(answer)
          .then(async (answered) => {
            response.writeHead(answered.status, Object.fromEntries(answered.headers));
            response.end(await answered.text());
          })
          .catch((error: unknown) => {
            console.error(error);
            response.writeHead(500).end();
          });
      });
    },
  };
  return { emulator, plugins: [plugin, kakao(emulator)] };
}
