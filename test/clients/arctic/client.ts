// arctic, with its class for Kakao.
import { generateState, Kakao } from "arctic";
import { type Client, logOut } from "../client.ts";

interface Me {
  readonly id: number;
  readonly kakao_account?: {
    readonly email?: string;
    readonly profile?: { readonly nickname?: string; readonly profile_image_url?: string };
  };
}

const redirectUri = "http://localhost:3000/login/kakao/callback";

export const client: Client = {
  name: "arctic",
  redirectUri,
  takesAddress: false,
  says: { denied: /access_denied/, wrongSecret: /invalid_client/, usedCode: /invalid_grant/ },
  create({ restApiKey, clientSecret }) {
    const kakao = new Kakao(restApiKey, clientSecret, redirectUri);
    return {
      async login() {
        const state = generateState();
        const scopes = ["profile_nickname", "profile_image", "account_email"];
        return {
          url: kakao.createAuthorizationURL(state, scopes).href,
          async finish(callback) {
            const { searchParams } = new URL(callback);
            if (searchParams.get("state") !== state) throw new Error("another state");
            const code = searchParams.get("code");
            if (code === null) throw new Error(searchParams.get("error")!);
            let tokens = await kakao.validateAuthorizationCode(code);
            const response = await fetch("https://kapi.kakao.com/v2/user/me", {
              headers: { Authorization: `Bearer ${tokens.accessToken()}` },
            });
            const { id, kakao_account } = (await response.json()) as Me;
            return {
              profile: {
                id: String(id),
                nickname: kakao_account?.profile?.nickname,
                email: kakao_account?.email,
                image: kakao_account?.profile?.profile_image_url,
              },
              accessToken: async () => tokens.accessToken(),
              async refresh() {
                tokens = await kakao.refreshAccessToken(tokens.refreshToken());
              },
              logout: () => logOut(tokens.accessToken()),
            };
          },
        };
      },
    };
  },
};
