"use client";
import { useEffect, useState } from "react";
import { Failure } from "./failure";
import { getNonce, isQuiet, load, type SdkProps } from "./sdk";

export function LoginButton({ appKey, kakaoUrl, redirectUri }: SdkProps) {
  const [login, setLogin] = useState<() => void>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    // both are there before the click, so that nothing is waited for in it
    Promise.all([load({ appKey, kakaoUrl, redirectUri }), getNonce()]).then(
      ([{ Auth }, nonce]) =>
        setLogin(() => () => {
          Auth.authorize({ redirectUri, nonce, returnTo: "/" }).catch((reason: unknown) => {
            if (!isQuiet(reason)) setError(reason);
          });
        }),
      setError,
    );
  }, [appKey, kakaoUrl, redirectUri]);

  if (error !== undefined) return <Failure error={error} />;
  return (
    <button onClick={login} disabled={!login}>
      카카오 로그인
    </button>
  );
}
