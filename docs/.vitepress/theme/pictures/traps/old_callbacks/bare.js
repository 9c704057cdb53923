export function run(Kakao) {
  return Kakao.API.request({
    url: "/v2/user/me",
    success: (me) => console.log(me.id),
  }).catch(() => "caught");
}
