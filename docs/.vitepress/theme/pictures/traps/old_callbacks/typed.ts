import type { Kakao } from "kakao-typed";

export function run(kakao: Kakao) {
  return kakao.API.request({
    url: "/v2/user/me",
    // @ts-expect-error the compiler refuses it already
    success: (me) => console.log(me.id),
  });
}
