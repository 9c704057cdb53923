import type { Kakao, Scopes } from "kakao-typed";
import type { KakaoInPage } from "../kakao/kakao_in_page.js";
import { exchange } from "./login.js";

type Server = KakaoInPage["server"];

export async function consents({
  API,
}: Kakao): Promise<Scopes> {
  return API.scopes();
}

export async function ask(
  { Auth, API }: Kakao,
  server: Server,
  scope: string,
  signal: AbortSignal,
): Promise<Scopes> {
  const login = await Auth.authorize(
    { isPopup: true, scope: [scope] },
    { signal },
  );
  Auth.setAccessToken(await exchange(server, login));
  return API.scopes();
}

export async function revoke(
  { API }: Kakao,
  scope: string,
): Promise<Scopes> {
  await API.revoke.scopes({ scopes: [scope] });
  return API.scopes();
}
