// What the page asks its server: how to log in, a ticket for a share, and whether that share was really sent.
import { type Authorized, type Kakao, loadKakao } from "kakao-typed";

interface Config {
  readonly appKey: string;
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

/** The SDK. */
export async function load(): Promise<Kakao> {
  const { appKey, emulator } = await ask<Config>("/shop/config");
  const src = `${emulator}/kakao_js_sdk/2.8.2/kakao.min.js`;
  return loadKakao(emulator ? { appKey, src, integrity: false } : { appKey });
}

/** The code of a login becomes a token on the server, which has the secret. */
export async function exchange(login: Authorized): Promise<string> {
  const { code, state, redirectUri, nonce } = login;
  const body = { code, state, redirectUri, nonce };
  const { access_token } = await ask<{ access_token: string }>("/api/auth/kakao/callback", body);
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
