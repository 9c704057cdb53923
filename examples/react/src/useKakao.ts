import { type Authorized, isKakaoError, type Kakao, loadKakao } from "kakao-typed";
import { useEffect, useState } from "react";

/** What the server says: the JavaScript key, the nonce for a login, and where an emulator is. */
interface Config {
  readonly appKey: string;
  readonly nonce: string;
  readonly emulator?: string;
}

/** The SDK, and what it logs in with. */
interface Ready {
  readonly kakao: Kakao;
  readonly nonce: string;
}

async function load(): Promise<Ready> {
  const response = await fetch("/api/config");
  if (!response.ok) throw new Error(`No configuration: HTTP ${response.status}.`);
  const { appKey, nonce, emulator } = (await response.json()) as Config;
  const src = `${emulator}/kakao_js_sdk/2.8.2/kakao.min.js`;
  const kakao = await loadKakao(emulator ? { appKey, src, integrity: false } : { appKey });
  return { kakao, nonce };
}

/** The SDK, as soon as it is there. However often it is asked for, it is loaded once. */
export function useKakao() {
  const [ready, setReady] = useState<Partial<Ready>>({});
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => current && setReady(loaded),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, []);
  return { ...ready, error };
}

/** The code becomes a token on the server, which has the secret. */
export async function exchange({ code, redirectUri }: Authorized): Promise<string> {
  const response = await fetch("/api/login", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code, redirectUri }),
  });
  if (!response.ok) throw new Error(`The server could not log in: HTTP ${response.status}.`);
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

const quiet: readonly unknown[] = [
  // the login was cancelled
  "access_denied",
  // it is finished already, and the back button has opened it again
  "state_used",
  // the back button has led from Kakao's page to this one
  "closed",
];

/** Whether the person has to read nothing, and goes on. */
export const isQuiet = (error: unknown): boolean =>
  isKakaoError(error) && quiet.includes(error.code);
