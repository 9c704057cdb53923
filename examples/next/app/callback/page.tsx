import { Suspense } from "react";
import { kakaoUrl } from "../server";
import { Callback } from "./callback";

/** The page at `redirectUri`. What reads the address has to be inside Suspense. */
export default function Page() {
  const appKey = process.env["KAKAO_JAVASCRIPT_KEY"] ?? "javascript-key";
  return (
    <Suspense fallback={<p>로그인하는 중…</p>}>
      <Callback appKey={appKey} kakaoUrl={kakaoUrl} />
    </Suspense>
  );
}
