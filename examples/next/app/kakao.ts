import { createKakaoLogin } from "kakao-typed/server";
import { headers } from "next/headers";
import { cache } from "react";

// `next dev` sets PORT
const { PORT = "3000", APP_ORIGIN = `http://localhost:${PORT}` } = process.env;

/** The server half of the login: the secret and the tokens stay here. */
export const kakao = createKakaoLogin({
  restApiKey: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET,
  redirectUri: `${APP_ORIGIN}/api/auth/kakao/callback`,
  sessionSecret: process.env.SESSION_SECRET!,
  // an emulator, or Kakao itself
  baseUrl: process.env.KAKAO_EMULATOR,
});

/** Who is logged in, for server components. These cannot set cookies, so they only read: `proxy.ts` has refreshed. */
export const auth = cache(async () => kakao.session(await headers(), { refresh: false }));
