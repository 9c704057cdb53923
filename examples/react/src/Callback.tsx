import { useEffect, useState } from "react";
import { Failure } from "./Failure.tsx";
import { exchange, isQuiet, useKakao } from "./useKakao.ts";

/** The page at `redirectUri`. StrictMode runs its effect twice: the code is exchanged once. */
export function Callback() {
  const { kakao, error } = useKakao();
  const [failed, setFailed] = useState<unknown>();

  useEffect(() => {
    if (!kakao) return;
    const { Auth } = kakao;
    Auth.handleRedirect(undefined, {
      exchange: async (login) => Auth.setAccessToken(await exchange(login)),
    }).then(
      ({ returnTo }) => location.replace(returnTo ?? "/"),
      (reason: unknown) => (isQuiet(reason) ? location.replace("/") : setFailed(reason)),
    );
  }, [kakao]);

  if (error ?? failed) return <Failure error={error ?? failed} />;
  return <p>로그인하는 중…</p>;
}
