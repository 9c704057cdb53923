import { KakaoLoginButton } from "kakao-typed/react";
import { auth } from "./kakao";

/** Rendered on the server, and without JavaScript in the page: the login is a link, the logout a form. */
export default async function Page() {
  const { user, api } = await auth();
  if (!user) return <KakaoLoginButton href="/api/auth/kakao/login" />;
  const { kakao_account } = await api.me();
  return (
    <>
      <p>{kakao_account?.profile?.nickname ?? "회원"}님, 반가워요!</p>
      <form method="post" action="/api/auth/kakao/logout">
        <button>로그아웃</button>
      </form>
    </>
  );
}
