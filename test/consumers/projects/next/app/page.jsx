"use client";

import { useEffect, useState } from "react";
import { isKakaoError, wrapKakao } from "kakao-typed";
import { explain } from "kakao-typed/explain";

// at module level, as people write it: on a server there is no SDK
const kakao = wrapKakao(() => globalThis.window?.Kakao);

export default function Page() {
  const [cause, setCause] = useState("");
  useEffect(() => {
    kakao.API.me().catch((error) =>
      setCause(isKakaoError(error) ? explain(error, "en").cause : ""),
    );
  }, []);
  return <p role="status">{cause}</p>;
}
