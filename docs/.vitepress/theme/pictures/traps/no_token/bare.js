// nobody has logged in yet
export async function run(Kakao) {
  return Kakao.API.request({ url: "/v2/user/me" });
}
