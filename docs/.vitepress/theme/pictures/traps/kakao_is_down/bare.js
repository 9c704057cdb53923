// logged in, and Kakao answers 503
export async function run(Kakao) {
  const { status } = await Kakao.Auth.getStatusInfo();
  return status;
}
