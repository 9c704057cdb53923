// What passport-kakao gives of the user, and how its strategy refreshes tokens.
import { logOut, type Session, type Setup } from "../client.ts";

/** What both recipes keep of the user. */
export interface PassportUser {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly profile: {
    readonly id: number;
    readonly displayName: string;
    readonly _json: { readonly kakao_account?: { readonly email?: string } };
  };
}

/** The part of a strategy that asks for tokens. */
interface TokenClient {
  getOAuthAccessToken(
    token: string,
    parameters: object,
    done: (error: Error | null, accessToken: string) => void,
  ): void;
}

export function passportSession(
  user: PassportUser,
  strategy: object,
  { kakaoUrl }: Setup,
): Session {
  let { accessToken } = user;
  const { _oauth2 } = strategy as { readonly _oauth2: TokenClient };
  return {
    profile: {
      id: String(user.profile.id),
      nickname: user.profile.displayName,
      email: user.profile._json.kakao_account?.email,
    },
    accessToken: async () => accessToken,
    refresh: () =>
      new Promise((resolve, reject) => {
        const parameters = { grant_type: "refresh_token" };
        _oauth2.getOAuthAccessToken(user.refreshToken, parameters, (error, token) => {
          accessToken = token;
          if (error) reject(error);
          else resolve();
        });
      }),
    logout: () => logOut(accessToken, kakaoUrl),
  };
}
