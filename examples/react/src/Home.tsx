import type { Me } from "kakao-typed";
import { useEffect, useState } from "react";
import { Failure } from "./Failure.tsx";
import { isQuiet, useKakao } from "./useKakao.ts";

export function Home() {
  const { kakao, nonce, error } = useKakao();
  const [me, setMe] = useState<Me>();
  const [failed, setFailed] = useState<unknown>();

  useEffect(() => {
    kakao?.Auth.getStatusInfo().then(
      (info) => setMe(info.status === "connected" ? info.user : undefined),
      setFailed,
    );
  }, [kakao]);

  const login = () => {
    const redirectUri = `${location.origin}/callback`;
    kakao?.Auth.authorize({ redirectUri, nonce, returnTo: "/" }).catch((reason: unknown) => {
      if (!isQuiet(reason)) setFailed(reason);
    });
  };
  const logout = () => {
    kakao?.Auth.logout().then(() => setMe(undefined), setFailed);
  };

  if (error ?? failed) return <Failure error={error ?? failed} />;
  if (!kakao) return <p>불러오는 중…</p>;
  if (!me) return <button onClick={login}>카카오 로그인</button>;
  return (
    <>
      <p>{me.kakao_account?.profile?.nickname}님, 반가워요!</p>
      <button onClick={logout}>로그아웃</button>
    </>
  );
}
