import { type Authorized, type Kakao, loadKakao } from "kakao-typed";
import { onMounted, shallowRef } from "vue";

/** What the server says of Kakao: the JavaScript key, and where an emulator is. */
async function options() {
  const response = await fetch("/api/config");
  const { appKey, emulator } = (await response.json()) as { appKey: string; emulator?: string };
  if (!emulator) return { appKey };
  const src = `${emulator}/kakao_js_sdk/2.8.2/kakao.min.js`;
  return { appKey, src, integrity: false as const };
}

/** The SDK, as soon as it is there. However often it is asked for, it is loaded once. */
export function useKakao(ready: (kakao: Kakao) => Promise<void>) {
  const kakao = shallowRef<Kakao>();
  const error = shallowRef<unknown>();
  onMounted(async () => {
    try {
      kakao.value = await loadKakao(await options());
      await ready(kakao.value);
    } catch (reason) {
      error.value = reason;
    }
  });
  return { kakao, error };
}

/** The code becomes a token on the server, which has the secret. */
export async function exchange({ code, redirectUri }: Authorized): Promise<string> {
  const body = JSON.stringify({ code, redirectUri });
  const response = await fetch("/api/login", { method: "POST", body });
  const { access_token } = (await response.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error("The server could not log in.");
  return access_token;
}
