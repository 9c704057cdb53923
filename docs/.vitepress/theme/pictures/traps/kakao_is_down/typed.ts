import type { Kakao } from "kakao-typed";

// logged in, and Kakao answers 503
export async function run(kakao: Kakao) {
  const { status } = await kakao.Auth.getStatusInfo();
  return status;
}
