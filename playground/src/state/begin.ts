// How the page begins: Kakao starts, the SDK is loaded, and a login that has left the page comes back.
import type { Kakao } from "kakao-typed";
import { load } from "../actions/load.js";
import { comeBack } from "../actions/login.js";
import { session } from "../actions/server.js";
import { type KakaoInPage, startKakao } from "../kakao/kakao_in_page.js";
import { address, follow, go, t } from "./address.js";
import { recall } from "./leave.js";
import { page, readMe } from "./page.js";
import { resume } from "./runs.js";

/** Starts Kakao and loads the SDK; again after a failure. */
export async function begin(): Promise<void> {
  page.phase = "starting";
  page.error = undefined;
  try {
    if (!page.inPage) {
      const inPage = await startKakao();
      page.wire = inPage.wire;
      inPage.onWire((steps) => {
        page.wire = [...steps];
      });
      page.inPage = inPage;
    }
    page.kakao = await load(page.inPage.sdkUrl);
    page.phase = "ready";
  } catch (error) {
    page.error = error;
    page.phase = "failed";
    return;
  }
  await comeBackFromKakao(page.kakao, page.inPage);
  await readMe();
}

/** Finishes the login that this page was left for. */
async function comeBackFromKakao(kakao: Kakao, { server }: KakaoInPage): Promise<void> {
  const left = recall();
  if (kakao.Auth.isRedirect()) {
    const action = { name: "comeBack", label: t("리다이렉트로 로그인", "Login by redirect") };
    await resume("redirect", left?.card === "redirect" ? left.since : 0, action, async () => {
      const { me, returnTo } = await comeBack(kakao, server);
      if (returnTo) history.replaceState(history.state, "", new URL(returnTo).hash);
      follow();
      return me;
    });
  } else if (left?.card === "server" && address.section === "server" && navigated()) {
    const action = { name: "session", label: t("서버 로그인", "Login on the server") };
    await resume("server", left.since, action, async () => session(server));
  }
}

/** Whether the page was opened by a link, and not loaded again. */
const navigated = () =>
  (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)
    ?.type === "navigate";

/** Everything as at the first visit: accounts, consents, tokens, what was shown. */
export function reset(): void {
  const { kakao, inPage } = page;
  kakao?.Auth.setAccessToken(null);
  inPage?.reset();
  inPage?.clearWire();
  page.me = undefined;
  go({ call: "me", data: undefined });
}
