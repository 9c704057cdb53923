import type { Kakao } from "kakao-typed";

// Kakao sends {"id":9007199254740993}
export async function run(kakao: Kakao) {
  const me = await kakao.API.request({ url: "/v2/user/me" });
  return me.id;
}
