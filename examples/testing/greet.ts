// Code of an app, as it runs in production: nothing in it knows of tests.
import { wrapKakao } from "kakao-typed";
import "kakao-typed/global"; // the type of window.Kakao

const kakao = wrapKakao(() => window.Kakao);

/** Greets who has just logged in. */
export async function greet(accessToken: string): Promise<string> {
  kakao.init("javascript-key");
  kakao.Auth.setAccessToken(accessToken);
  const { kakao_account } = await kakao.API.me({ property_keys: ["kakao_account.profile"] });
  return `${kakao_account?.profile?.nickname ?? "손님"}님, 반가워요!`;
}
