// The entries of a page, as bundlers build them: one script that leaves its result on the global object. Around it are
// `Kakao`, `fetch` and a token, all of an emulator.
import { isKakaoError, wrapKakao } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { inAppBrowser } from "kakao-typed/in-app";
import { integrity } from "kakao-typed/integrity";
import { loadKakaoSdk } from "kakao-typed/load";
import { createRestClient } from "kakao-typed/rest";

async function run() {
  const { fetch, Kakao, token } = globalThis;
  const kakao = wrapKakao(() => Kakao);
  kakao.init("javascript-key");
  kakao.Auth.setAccessToken(token);
  const me = await kakao.API.me();
  const same = await createRestClient({ accessToken: token, fetch }).API.me();
  const unloaded = await loadKakaoSdk({ appKey: "javascript-key" }).catch((error) => error);
  const missing = await wrapKakao(() => undefined)
    .API.me()
    .catch((error) => error);
  return [
    [isKakaoError(missing), explain(missing, "en").cause.includes("window.Kakao")],
    [me.id, same.id],
    [unloaded.code, integrity["2.7.9"].slice(0, 7)],
    inAppBrowser("Mozilla/5.0 (Linux; Android 14; wv) KAKAOTALK 2610310"),
  ];
}

globalThis.result = run();
