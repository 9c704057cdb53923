import { createOAuthClient } from "kakao-typed/oauth";

const { KAKAO_REST_API_KEY = "rest-api-key", KAKAO_CLIENT_SECRET = "client-secret" } = process.env;

/** Where Kakao is: an emulator's address, or nowhere else. */
export const kakaoUrl = process.env["KAKAO_EMULATOR"];

/** The login's server side: the secret stays here. The page says which redirect URI its login had. */
export const oauth = createOAuthClient({
  restApiKey: KAKAO_REST_API_KEY,
  clientSecret: KAKAO_CLIENT_SECRET,
  redirectUri: "http://localhost:3000/callback",
  baseUrl: kakaoUrl,
});

export const cookieName = "kakao-session";
