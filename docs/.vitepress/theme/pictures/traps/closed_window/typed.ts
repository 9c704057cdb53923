import type { Kakao } from "kakao-typed";

export async function run(kakao: Kakao) {
  const { code } = await kakao.Auth.authorize({ isPopup: true });
  return code;
}
