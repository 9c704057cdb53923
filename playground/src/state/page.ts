// Kakao in this page: the emulator, the SDK, who is logged in, and what was sent.
import { isKakaoError, type Kakao, type Me } from "kakao-typed";
import { shallowReactive } from "vue";
import type { KakaoInPage, WireStep } from "../kakao/kakao_in_page.js";

/** What an action gets. */
export interface Context {
  readonly kakao: Kakao;
  readonly inPage: KakaoInPage;
  /** Aborts when the visitor cancels. */
  readonly signal: AbortSignal;
}

export const page = shallowReactive<{
  phase: "starting" | "ready" | "failed";
  error: unknown;
  kakao: Kakao | undefined;
  inPage: KakaoInPage | undefined;
  me: Me | undefined;
  wire: readonly WireStep[];
}>({
  phase: "starting",
  error: undefined,
  kakao: undefined,
  inPage: undefined,
  me: undefined,
  wire: [],
});

/** Reads the profile again: what an action has done may show in it. */
export async function readMe(): Promise<void> {
  const { kakao } = page;
  if (!kakao || kakao.Auth.getAccessToken() === null) {
    page.me = undefined;
    return;
  }
  try {
    page.me = await kakao.API.me();
  } catch (error) {
    // a refused token is nobody's; a fault of Kakao's changes nothing
    if (isKakaoError(error) && error.code === -401) page.me = undefined;
  }
}
