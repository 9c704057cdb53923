// The page of these tests: it starts Kakao and the SDK as the playground does, and has no user interface.
import { isKakaoError, type Kakao, loadKakao } from "kakao-typed";
import { type KakaoInPage, startKakao } from "../../playground/src/kakao/kakao_in_page.ts";

export interface Bench {
  readonly inPage: KakaoInPage;
  readonly kakao: Kakao;
  /** What a promise became: a result, or the error's name, code and message. */
  readonly outcome: (work: () => Promise<unknown>) => Promise<unknown>;
  /** Exchanges a code on the server, and sets the token. */
  readonly exchange: (login: { code: string; redirectUri: string }) => Promise<unknown>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!isKakaoError(error)) return { failed: String(error) };
    return { failed: error.name, code: error.code, message: error.message };
  }
}

async function start(): Promise<void> {
  const inPage = await startKakao();
  const { sdkUrl: src } = inPage;
  const kakao = await loadKakao({ appKey: "javascript-key", src, integrity: false });
  const exchange: Bench["exchange"] = async ({ code, redirectUri }) => {
    const body = JSON.stringify({ code, redirectUri });
    const response = await inPage.server.fetch("/api/exchange", { method: "POST", body });
    const answer = (await response.json()) as { access_token?: string };
    if (answer.access_token) kakao.Auth.setAccessToken(answer.access_token);
    return answer;
  };
  window.bench = { inPage, kakao, outcome, exchange };
}

void start();
