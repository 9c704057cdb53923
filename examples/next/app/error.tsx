"use client";
import { KakaoLoginButton } from "kakao-typed/react";

/** Kakao could not be asked, or does not know this login any more. */
export default function Failure({ reset }: { readonly reset: () => void }) {
  return (
    <div role="alert">
      <p>카카오에서 프로필을 읽지 못했습니다.</p>
      <button onClick={reset}>다시 시도</button>
      <p>계속 이렇게 나오면 다시 로그인하세요.</p>
      <KakaoLoginButton href="/api/auth/kakao/login" />
    </div>
  );
}
