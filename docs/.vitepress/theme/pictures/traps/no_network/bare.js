// logged in, and offline
export async function run(Kakao) {
  return Kakao.API.request({ url: "/v2/user/me" });
}
