// auth.ts: with next-auth 5, NextAuth(config); with @auth/express, @auth/sveltekit … the same
import type { AuthConfig } from "@auth/core";
import Kakao from "@auth/core/providers/kakao";

const emulator = process.env.KAKAO_URL; // http://127.0.0.1:9300; unset, it is Kakao
const kauth = emulator ?? "https://kauth.kakao.com";
const kapi = emulator ?? "https://kapi.kakao.com";
const clientId = process.env.AUTH_KAKAO_ID!;
const clientSecret = process.env.AUTH_KAKAO_SECRET!;

async function refresh(refresh_token: string) {
  const response = await fetch(`${kauth}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token,
    }),
  });
  if (!response.ok) throw new Error(`Kakao refreshed no token: HTTP ${response.status}.`);
  const tokens = await response.json();
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? refresh_token, // Kakao sends a new one in the last month only
    expiresAt: Date.now() + tokens.expires_in * 1000,
  };
}

export const config: AuthConfig = {
  secret: process.env.AUTH_SECRET!,
  trustHost: true,
  providers: [
    Kakao({
      clientId,
      clientSecret,
      authorization: `${kauth}/oauth/authorize?scope`,
      token: `${kauth}/oauth/token`,
      userinfo: `${kapi}/v2/user/me`,
    }),
  ],
  callbacks: {
    async jwt({ token, account, profile }) {
      if (account) {
        const { access_token, refresh_token, expires_at } = account;
        return {
          ...token,
          kakaoId: String(profile?.id), // the number that Kakao knows the user by
          accessToken: access_token,
          refreshToken: refresh_token,
          expiresAt: expires_at! * 1000,
        };
      }
      if (Date.now() < Number(token.expiresAt)) return token;
      return { ...token, ...(await refresh(String(token.refreshToken))) };
    },
  },
  events: {
    async signOut(message) {
      const token = "token" in message ? message.token : null;
      const headers = { Authorization: `Bearer ${String(token?.accessToken)}` };
      await fetch(`${kapi}/v1/user/logout`, { method: "POST", headers });
    },
  },
};
