import type { Authorized, Kakao } from "kakao-typed";
import type { KakaoInPage } from "../kakao/kakao_in_page.js";

type Server = KakaoInPage["server"];

export async function login(
  { Auth, API }: Kakao,
  server: Server,
  signal: AbortSignal,
) {
  const login = await Auth.authorize(
    { isPopup: true },
    { signal },
  );
  Auth.setAccessToken(await exchange(server, login));
  return API.me();
}

export async function otherAccount(
  { Auth, API }: Kakao,
  server: Server,
  signal: AbortSignal,
) {
  const login = await Auth.authorize(
    { isPopup: true, prompt: "select_account" },
    { signal },
  );
  Auth.setAccessToken(await exchange(server, login));
  return API.me();
}

export async function redirect({ Auth }: Kakao) {
  const redirectUri = location.origin + location.pathname;
  await Auth.authorize({
    redirectUri,
    returnTo: location.href,
  });
}

export async function comeBack(
  { Auth, API }: Kakao,
  server: Server,
) {
  const login = await Auth.handleRedirect();
  Auth.setAccessToken(await exchange(server, login));
  return { me: await API.me(), returnTo: login.returnTo };
}

export async function logout({ Auth }: Kakao) {
  await Auth.logout();
}

export async function unlink({ Auth, API }: Kakao) {
  await API.unlink();
  Auth.setAccessToken(null);
}

/** The server has the client secret: it exchanges the code for a token. */
export async function exchange(
  server: Server,
  {
    code,
    redirectUri,
  }: Pick<Authorized, "code" | "redirectUri">,
): Promise<string> {
  const response = await server.fetch("/api/exchange", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code, redirectUri }),
  });
  const { access_token, error } =
    (await response.json()) as Exchanged;
  // name, code and message as the server has caught them
  if (access_token === undefined)
    throw Object.assign(new Error(error?.message), error);
  return access_token;
}

interface Exchanged {
  readonly access_token?: string;
  readonly error?: {
    readonly name: string;
    readonly code: string;
    readonly message: string;
  };
}
