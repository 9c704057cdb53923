// openid-client, set up by the discovery document, with PKCE, state and nonce.
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
} from "openid-client";
import { type Client, logOut } from "../client.ts";

const redirectUri = "http://localhost:3000/callback";

export const client: Client = {
  name: "openid-client",
  redirectUri,
  takesAddress: true,
  openid: true,
  says: { denied: /access_denied/, wrongSecret: /WWW-Authenticate/, usedCode: /invalid_grant/ },
  async create({ kakaoUrl }) {
    const { kakao: config } = await import("./recipe.ts");
    return {
      async login() {
        const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
        const url = buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: "openid profile_nickname profile_image account_email",
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
        });
        return {
          url: url.href,
          async finish(callback) {
            const first = await authorizationCodeGrant(config, new URL(callback), {
              expectedState: state,
              expectedNonce: nonce,
              pkceCodeVerifier: verifier,
              idTokenExpected: true,
            });
            let { access_token, refresh_token } = first;
            const { sub } = first.claims()!;
            const info = await fetchUserInfo(config, access_token, sub);
            const { nickname, email, picture } = info;
            return {
              profile: { id: sub, nickname, email, image: picture },
              accessToken: async () => access_token,
              async refresh() {
                const tokens = await refreshTokenGrant(config, refresh_token!);
                ({ access_token, refresh_token = refresh_token } = tokens);
              },
              logout: () => logOut(access_token, kakaoUrl),
            };
          },
        };
      },
    };
  },
};
