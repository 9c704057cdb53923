"use client";
import type { Kakao } from "kakao-typed";
import { useEffect, useState } from "react";
import { load, type SdkProps } from "./sdk";

export function LoginButton({ appKey, kakaoUrl }: SdkProps) {
  const [kakao, setKakao] = useState<Kakao>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    load({ appKey, kakaoUrl }).then(setKakao, setError);
  }, [appKey, kakaoUrl]);

  const login = () => {
    const redirectUri = `${location.origin}/callback`;
    kakao?.Auth.authorize({ redirectUri, returnTo: "/" }).catch(setError);
  };
  if (error) return <p role="alert">{String(error)}</p>;
  return (
    <button onClick={login} disabled={!kakao}>
      카카오 로그인
    </button>
  );
}
