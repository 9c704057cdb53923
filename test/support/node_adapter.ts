import { Readable } from "node:stream";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { KakaoLogin } from "kakao-typed/server";

/** Express: `app.use("/api/auth/kakao", (request, response) => serveLogin(kakao, request, response))`. */
export async function serveLogin(
  kakao: KakaoLogin,
  incoming: IncomingMessage & { originalUrl?: string },
  outgoing: ServerResponse,
): Promise<void> {
  const { method = "GET", originalUrl, url = "/" } = incoming;
  const body = method === "POST" ? { body: Readable.toWeb(incoming), duplex: "half" } : {};
  const init = { method, headers: incoming.headers, ...body } as RequestInit;
  // the host does not matter: addresses come from redirectUri
  const request = new Request(new URL(originalUrl ?? url, "http://localhost"), init);
  const response = await kakao.handler(request);
  outgoing.statusCode = response.status;
  outgoing.setHeaders(response.headers);
  // a body that was too long to be read to its end
  if (!incoming.complete) outgoing.setHeader("Connection", "close");
  outgoing.end(await response.text());
}
