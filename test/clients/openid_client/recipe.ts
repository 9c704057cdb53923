// kakao.ts: the app has OpenID Connect on
import { allowInsecureRequests, ClientSecretPost, discovery } from "openid-client";

const emulator = process.env.KAKAO_URL; // http://127.0.0.1:9300; unset, it is Kakao

export const kakao = await discovery(
  new URL(emulator ?? "https://kauth.kakao.com"),
  process.env.KAKAO_REST_API_KEY!,
  {},
  ClientSecretPost(process.env.KAKAO_CLIENT_SECRET), // Kakao refuses the usual Basic header
  { execute: emulator ? [allowInsecureRequests] : [] },
);
