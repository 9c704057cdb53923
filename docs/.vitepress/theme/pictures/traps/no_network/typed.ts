import type { Kakao } from "kakao-typed";

// logged in, and offline
export async function run(kakao: Kakao) {
  return kakao.API.request({ url: "/v2/user/me" });
}
