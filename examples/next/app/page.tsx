import { isKakaoError } from "kakao-typed";
import { createRestClient } from "kakao-typed/rest";
import { cookies } from "next/headers";
import { LoginButton } from "./login_button";
import { sdk, sessionCookie } from "./server";

/** Rendered on the server: the access token is in a cookie that no script reads. */
export default async function Page() {
  const accessToken = (await cookies()).get(sessionCookie)?.value;
  if (!accessToken) return <LoginButton {...sdk} />;
  const { API } = createRestClient({ accessToken, baseUrl: sdk.kakaoUrl });
  try {
    const { kakao_account } = await API.me();
    return <p>{kakao_account?.profile?.nickname}님, 반가워요!</p>;
  } catch (error) {
    // a token that has ended
    if (!isKakaoError(error) || error.code !== -401) throw error;
    return <LoginButton {...sdk} />;
  }
}
