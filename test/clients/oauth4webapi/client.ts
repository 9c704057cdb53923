// oauth4webapi, which checks every answer against the specifications; the signature of the ID token too.
import {
  allowInsecureRequests as insecure,
  authorizationCodeGrantRequest,
  type AuthorizationServer,
  calculatePKCECodeChallenge,
  type Client as App,
  ClientSecretPost,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  processUserInfoResponse,
  refreshTokenGrantRequest,
  userInfoRequest,
  validateApplicationLevelSignature,
  validateAuthResponse,
} from "oauth4webapi";
import { type Attempt, type Client, logOut, type Session, type Setup } from "../client.ts";

const redirectUri = "http://localhost:3000/callback";

/** What every step needs. */
interface Parties extends Setup {
  readonly server: AuthorizationServer;
  readonly app: App;
  readonly options: { [insecure]: boolean };
}

async function sessionOf(parties: Parties, first: Response, nonce: string): Promise<Session> {
  const { server, app, options, clientSecret, kakaoUrl } = parties;
  const secret = ClientSecretPost(clientSecret);
  let tokens = await processAuthorizationCodeResponse(server, app, first, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await validateApplicationLevelSignature(server, first, options);
  const { sub } = getValidatedIdTokenClaims(tokens)!;
  const answer = await userInfoRequest(server, app, tokens.access_token, options);
  const { nickname, email, picture } = await processUserInfoResponse(server, app, sub, answer);
  return {
    profile: { id: sub, nickname, email, image: picture },
    accessToken: async () => tokens.access_token,
    async refresh() {
      const token = tokens.refresh_token!;
      const response = await refreshTokenGrantRequest(server, app, secret, token, options);
      tokens = await processRefreshTokenResponse(server, app, response);
    },
    logout: () => logOut(tokens.access_token, kakaoUrl),
  };
}

async function login(parties: Parties): Promise<Attempt> {
  const { server, app, options, clientSecret } = parties;
  const [state, nonce] = [generateRandomState(), generateRandomNonce()];
  const verifier = generateRandomCodeVerifier();
  const url = new URL(server.authorization_endpoint!);
  url.search = new URLSearchParams({
    client_id: app.client_id,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid profile_nickname profile_image account_email",
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  return {
    url: url.href,
    async finish(callback) {
      const parameters = validateAuthResponse(server, app, new URL(callback), state);
      const secret = ClientSecretPost(clientSecret);
      const response = await authorizationCodeGrantRequest(
        server,
        app,
        secret,
        parameters,
        redirectUri,
        verifier,
        options,
      );
      return sessionOf(parties, response, nonce);
    },
  };
}

export const client: Client = {
  name: "oauth4webapi",
  redirectUri,
  takesAddress: true,
  openid: true,
  says: { denied: /access_denied/, wrongSecret: /WWW-Authenticate/, usedCode: /invalid_grant/ },
  async create(setup) {
    const issuer = new URL(setup.kakaoUrl ?? "https://kauth.kakao.com");
    const options = { [insecure]: setup.kakaoUrl !== undefined };
    const found = await discoveryRequest(issuer, { algorithm: "oidc", ...options });
    const server = await processDiscoveryResponse(issuer, found);
    const parties: Parties = { ...setup, server, app: { client_id: setup.restApiKey }, options };
    return { login: () => login(parties) };
  },
};
