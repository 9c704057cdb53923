"use client";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { load, type SdkProps } from "../sdk";

/** Hands the code to the server, once, though StrictMode runs the effect twice. */
export function Callback({ appKey, kakaoUrl }: SdkProps) {
  const router = useRouter();
  const cancelled = useSearchParams().get("error") === "access_denied";
  const [error, setError] = useState<Error>();
  useEffect(() => {
    load({ appKey, kakaoUrl })
      .then(({ Auth }) =>
        Auth.handleRedirect(undefined, {
          async exchange({ code, redirectUri }) {
            const body = JSON.stringify({ code, redirectUri });
            const response = await fetch("/api/login", { method: "POST", body });
            if (!response.ok) throw new Error("The server could not log in.");
          },
        }),
      )
      .then(({ returnTo }) => {
        router.replace(returnTo ?? "/");
        router.refresh();
      }, setError);
  }, [appKey, kakaoUrl, router]);
  if (cancelled) return <p role="alert">로그인을 취소했습니다.</p>;
  if (error) return <p role="alert">{String(error)}</p>;
  return <p>로그인하는 중…</p>;
}
