// Kakao sends {"id":9007199254740993}
export async function run(Kakao) {
  const me = await Kakao.API.request({ url: "/v2/user/me" });
  return me.id;
}
