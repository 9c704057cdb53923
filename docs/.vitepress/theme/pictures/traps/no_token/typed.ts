import type { Kakao } from "kakao-typed";

// nobody has logged in yet
export async function run(kakao: Kakao) {
  return kakao.API.request({ url: "/v2/user/me" });
}
