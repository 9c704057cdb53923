// What the page asks its server: how to log in, a ticket for a share, and whether that share was really sent.
import { type Authorized, type Kakao, loadKakao } from "kakao-typed";

interface Config {
  readonly appKey: string;
  readonly nonce: string;
  readonly emulator?: string;
}

async function ask<Answer>(url: string, body?: object): Promise<Answer> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(
    url,
    body && { method: "POST", headers, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}.`);
  return (await response.json()) as Answer;
}

/** The SDK, and what a login needs. */
export async function load(): Promise<{ kakao: Kakao; nonce: string }> {
  const { appKey, nonce, emulator } = await ask<Config>("/api/config");
  const src = `${emulator}/kakao_js_sdk/2.8.2/kakao.min.js`;
  const kakao = await loadKakao(emulator ? { appKey, src, integrity: false } : { appKey });
  return { kakao, nonce };
}

/** The code of a login becomes a token on the server, which has the secret. */
export async function exchange({ code, redirectUri }: Authorized): Promise<string> {
  const { access_token } = await ask<{ access_token: string }>("/api/login", { code, redirectUri });
  return access_token;
}

/** A ticket for one share, which nobody can guess. */
export async function newTicket(): Promise<string> {
  const { ticket } = await ask<{ ticket: string }>("/shop/tickets", {});
  return ticket;
}

/** The kind of chat that a share was sent to; `undefined` as long as it was not. */
export async function chatOf(ticket: string): Promise<string | undefined> {
  const { chat } = await ask<{ chat?: string }>(`/shop/tickets/${ticket}`);
  return chat;
}
