import { createRestClient } from "kakao-typed/rest";
import { cookies } from "next/headers";
import { LoginButton } from "./login_button";
import { cookieName, kakaoUrl } from "./server";

/** Rendered on the server: the access token is in a cookie that no script reads. */
export default async function Page() {
  const accessToken = (await cookies()).get(cookieName)?.value;
  const appKey = process.env["KAKAO_JAVASCRIPT_KEY"] ?? "javascript-key";
  if (!accessToken) return <LoginButton appKey={appKey} kakaoUrl={kakaoUrl} />;
  const { API } = createRestClient({ accessToken, baseUrl: kakaoUrl });
  const { kakao_account } = await API.me();
  return <p>{kakao_account?.profile?.nickname}님, 반가워요!</p>;
}
