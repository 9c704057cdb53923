// What a server writes, for a compiler that knows no page.
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { inAppBrowser } from "kakao-typed/in-app";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";

export const oauth = createOAuthClient({ restApiKey: "", redirectUri: "" });
export const emulator = createEmulator();

export async function userOf(code: string) {
  const { access_token } = await oauth.exchangeCode({ code });
  const me = await createRestClient({ accessToken: access_token }).API.me();
  const id: number = me.id;
  // @ts-expect-error: an id is a number
  const text: string = me.id;
  return { id, text, browser: inAppBrowser(""), cause: explain("KOE320").cause };
}
