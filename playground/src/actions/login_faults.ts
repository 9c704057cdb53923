// Errors of the login: the settings of the app are wrong for a moment, or the code is used in a wrong way.
import type { Kakao } from "kakao-typed";
import type { Emulator } from "kakao-typed/emulator";
import type { KakaoInPage } from "../kakao/kakao_in_page.js";
import { exchange } from "./login.js";

type Server = KakaoInPage["server"];
const callback = "https://shop.example/callback";

export async function KOE006(
  { Auth }: Kakao,
  signal: AbortSignal,
) {
  const redirectUri = `${location.origin}/not-registered`;
  return Auth.authorize(
    { isPopup: true, redirectUri },
    { signal },
  );
}

export async function KOE101(
  { Auth }: Kakao,
  emulator: Emulator,
  signal: AbortSignal,
) {
  emulator.changeApp({ javascriptKey: "another-key" });
  return Auth.authorize({ isPopup: true }, { signal });
}

export async function KOE004(
  { Auth }: Kakao,
  emulator: Emulator,
  signal: AbortSignal,
) {
  emulator.changeApp({ loginEnabled: false });
  return Auth.authorize({ isPopup: true }, { signal });
}

export async function KOE205(
  { Auth }: Kakao,
  signal: AbortSignal,
) {
  return Auth.authorize(
    { isPopup: true, scope: ["account_ci"] },
    { signal },
  );
}

export async function KOE010(
  { Auth }: Kakao,
  server: Server,
  emulator: Emulator,
  signal: AbortSignal,
) {
  const login = await Auth.authorize(
    { isPopup: true },
    { signal },
  );
  emulator.changeApp({ clientSecret: "another-secret" });
  return exchange(server, login);
}

export async function KOE303(
  { Auth }: Kakao,
  server: Server,
  signal: AbortSignal,
) {
  const login = await Auth.authorize(
    { isPopup: true },
    { signal },
  );
  return exchange(server, {
    ...login,
    redirectUri: callback,
  });
}

export async function KOE320(
  { Auth }: Kakao,
  server: Server,
  signal: AbortSignal,
) {
  const login = await Auth.authorize(
    { isPopup: true },
    { signal },
  );
  await exchange(server, login);
  return exchange(server, login);
}

export async function KOE320MadeUp(server: Server) {
  const redirectUri = location.origin + location.pathname;
  return exchange(server, {
    code: "made-up",
    redirectUri,
  });
}

export async function stateMismatch({ Auth }: Kakao) {
  const forged = new URL(
    location.pathname,
    location.origin,
  );
  forged.search = "code=of-somebody-else&state=forged";
  return Auth.handleRedirect(forged);
}
