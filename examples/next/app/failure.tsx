"use client";
import { isKakaoError } from "kakao-typed";
import { explain } from "kakao-typed/explain";
import { useEffect } from "react";

/** What people read when a login fails, and the way on. Developers find the error in the console. */
export function Failure({ error }: { readonly error: unknown }) {
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert">
      <p>로그인하지 못했습니다.</p>
      {isKakaoError(error) && <p>{explain(error, "ko").cause}</p>}
      <p>
        <a href="/">처음 화면에서 다시 로그인하기</a>
      </p>
    </div>
  );
}
