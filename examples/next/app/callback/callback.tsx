"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Failure } from "../failure";
import { isQuiet, load, type SdkProps, sendCode } from "../sdk";

/** Hands the code to the server, once, though StrictMode runs the effect twice. */
export function Callback({ appKey, kakaoUrl, redirectUri }: SdkProps) {
  const router = useRouter();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const goTo = (path: string) => {
      router.replace(path);
      router.refresh();
    };
    load({ appKey, kakaoUrl, redirectUri })
      .then(({ Auth }) =>
        Auth.handleRedirect(undefined, { exchange: ({ code }) => sendCode(code) }),
      )
      .then(
        ({ returnTo }) => goTo(returnTo ?? "/"),
        (reason: unknown) => (isQuiet(reason) ? goTo("/") : setError(reason)),
      );
  }, [appKey, kakaoUrl, redirectUri, router]);
  return error === undefined ? <p>로그인하는 중…</p> : <Failure error={error} />;
}
