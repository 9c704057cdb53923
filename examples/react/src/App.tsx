import { KakaoLoginButton, useKakaoUser } from "kakao-typed/react";

/** Who is logged in, and the way in and out: both are routes of the server, so that they work however a login ends. */
export function App() {
  const { status, user, claims, refresh } = useKakaoUser();
  if (status === "loading") return <p>불러오는 중…</p>;
  if (status === "failed") {
    return (
      <div role="alert">
        <p>로그인 상태를 확인하지 못했습니다.</p>
        <button onClick={refresh}>다시 시도</button>
      </div>
    );
  }
  if (!user) return <KakaoLoginButton href="/api/auth/kakao/login" />;
  return (
    <>
      <p>{claims?.nickname ?? "회원"}님, 반가워요!</p>
      <form method="post" action="/api/auth/kakao/logout">
        <button>로그아웃</button>
      </form>
    </>
  );
}
