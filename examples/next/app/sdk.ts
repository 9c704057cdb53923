import { isKakaoError, type Kakao, loadKakao } from "kakao-typed";

/** What the server tells the page. */
export interface SdkProps {
  readonly appKey: string;
  readonly kakaoUrl?: string | undefined;
  readonly redirectUri: string;
}

/** The SDK: Kakao's own, or an emulator's. */
export const load = ({ appKey, kakaoUrl }: SdkProps): Promise<Kakao> =>
  kakaoUrl
    ? loadKakao({
        appKey,
        src: `${kakaoUrl}/kakao_js_sdk/2.8.2/kakao.min.js`,
        integrity: false,
      })
    : loadKakao({ appKey });

/** What the server made for this login, and has in a cookie. */
export async function getNonce(): Promise<string> {
  const response = await fetch("/api/login");
  if (!response.ok) throw new Error(`No nonce: HTTP ${response.status}.`);
  const { nonce } = (await response.json()) as { nonce: string };
  return nonce;
}

/** The code becomes a session on the server, which has the secret. */
export async function sendCode(code: string): Promise<void> {
  const response = await fetch("/api/login", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) throw new Error(`The server could not log in: HTTP ${response.status}.`);
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
