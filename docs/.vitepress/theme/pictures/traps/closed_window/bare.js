export async function run(Kakao) {
  const { code } = await Kakao.Auth.authorize({ isPopup: true });
  return code;
}
