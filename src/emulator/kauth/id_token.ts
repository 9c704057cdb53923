import {
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";
import { hosts } from "../http/hosts.js";
import { meBody } from "../kapi/me.js";
import { clock, type Grant, type State } from "../state/state.js";
import { LoginRefusal } from "./answer.js";

export const issuer = `https://${hosts.kauth}`;

interface Key {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const { n, e } = await exportJWK(publicKey);
  return { privateKey, jwk: { kid, kty: "RSA", alg: "RS256", use: "sig", n: n!, e: e! } };
}

/** The keys that ID tokens are signed with; made when the first one is. */
export interface SigningKeys {
  /** The public ones, newest first. */
  readonly jwks: () => Promise<{ keys: JWK[] }>;
  readonly sign: (claims: JWTPayload) => Promise<string>;
  /** Signs with another key from now on; the one before stays known. */
  readonly rotate: () => void;
}

export function createSigningKeys(): SigningKeys {
  const keys: Promise<Key>[] = [];
  const rotate = () => void keys.unshift(makeKey(`emulated-key-${keys.length + 1}`));
  const all = async () => {
    if (!keys.length) rotate();
    return Promise.all(keys);
  };
  return {
    rotate,
    jwks: async () => ({ keys: (await all()).map(({ jwk }) => jwk) }),
    async sign(claims) {
      const [{ privateKey, jwk }] = (await all()) as [Key, ...Key[]];
      const header = { alg: "RS256", typ: "JWT", kid: jwk.kid! };
      return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
    },
  };
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/** What the ID token of a login says: what `me` tells, under OpenID Connect's names. */
export function claimsOf(state: State, grant: Grant): JWTPayload {
  const { link, clientId, nonce, lifetime, loggedInAt } = grant;
  const { profile = {}, ...account } = meBody(link, {}).kakao_account ?? {};
  const iat = seconds(clock(state));
  const verified = account.is_email_valid && account.is_email_verified;
  return {
    aud: clientId,
    sub: String(link.user.id),
    auth_time: seconds(loggedInAt),
    iss: issuer,
    exp: iat + lifetime,
    iat,
    nonce,
    nickname: profile.nickname,
    picture: profile.thumbnail_image_url,
    email: verified ? account.email : undefined,
  };
}

/** `/oauth/tokeninfo`: what an ID token says. */
export async function tokenInfo(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
): Promise<JWTPayload> {
  try {
    const known = createLocalJWKSet(await keys.jwks());
    const { payload } = await jwtVerify(form.get("id_token") ?? "", known, {
      issuer,
      currentDate: new Date(clock(state)),
    });
    return payload;
  } catch {
    throw new LoginRefusal(400, "invalid_token", "invalid id_token", "KOE400");
  }
}
