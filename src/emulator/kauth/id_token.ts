import {
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";
import { meBody } from "../kapi/me.js";
import { clock } from "../state/clock.js";
import type { Grant, State } from "../state/state.js";
import { LoginRefusal } from "./login_refusal.js";
import { wrongIdToken } from "./why.js";

interface SigningKey {
  readonly privateKey: CryptoKey;
  /** The public key. */
  readonly jwk: JWK;
  readonly privateJwk: JWK;
}

const publicPart = ({ kid, n, e }: JWK): JWK => ({
  kid: kid!,
  kty: "RSA",
  alg: "RS256",
  use: "sig",
  n: n!,
  e: e!,
});

async function makeKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const privateJwk = { ...(await exportJWK(privateKey)), kid, alg: "RS256" };
  return { privateKey, jwk: publicPart(privateJwk), privateJwk };
}

/** A key as it was exported; another one where it is broken, so that logins go on. */
async function readKey(privateJwk: JWK): Promise<SigningKey> {
  try {
    const privateKey = (await importJWK(privateJwk, "RS256")) as CryptoKey;
    return { privateKey, jwk: publicPart(privateJwk), privateJwk };
  } catch {
    return makeKey(privateJwk.kid!);
  }
}

/** The keys that sign ID tokens. The first one is made when it is needed, since making one takes long. */
export interface SigningKeys {
  /** The public keys, newest first. */
  readonly jwks: () => Promise<{ keys: JWK[] }>;
  /** Signs claims; `type` is the media type of the token, without `application/`. @default "JWT" */
  readonly sign: (claims: JWTPayload, type?: string) => Promise<string>;
  /** Signs with a new key from now on; `jwks` keeps the former ones. */
  readonly rotate: () => void;
  /** The private keys that exist by now, newest first. */
  readonly exported: () => readonly JWK[];
}

/** Keys that were exported, or without any a new one when it is needed. */
export function createSigningKeys(exported: readonly JWK[] = []): SigningKeys {
  const keys: Promise<SigningKey>[] = [];
  const privateJwks = new Map<Promise<SigningKey>, JWK>();
  const add = (key: Promise<SigningKey>) => {
    keys.unshift(key);
    void key.then(({ privateJwk }) => privateJwks.set(key, privateJwk));
  };
  for (const jwk of [...exported].reverse()) {
    const key = readKey(jwk);
    // known before it is read
    privateJwks.set(key, jwk);
    add(key);
  }
  const rotate = () => add(makeKey(`emulated-key-${keys.length + 1}`));
  const allKeys = async () => {
    if (!keys.length) rotate();
    return Promise.all(keys);
  };
  return {
    rotate,
    exported: () => keys.flatMap((key) => privateJwks.get(key) ?? []),
    jwks: async () => ({ keys: (await allKeys()).map(({ jwk }) => jwk) }),
    async sign(claims) {
      const [{ privateKey, jwk }] = (await allKeys()) as [SigningKey, ...SigningKey[]];
      const header = { alg: "RS256", typ: "JWT", kid: jwk.kid! };
      return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
    },
  };
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/** The claims of a login's ID token: the data of `me` under OpenID Connect's names. */
export function claimsOf(state: State, grant: Grant, issuer: string): JWTPayload {
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

/** `/oauth/tokeninfo`: the claims of an ID token, once its signature is checked. Its issuer is the address at which the token was asked for. */
export async function tokenInfo(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
): Promise<JWTPayload> {
  try {
    const known = createLocalJWKSet(await keys.jwks());
    const { payload } = await jwtVerify(form.get("id_token") ?? "", known, {
      // other tokens of these keys, as of webhooks, are of another type
      typ: "JWT",
      currentDate: new Date(clock(state)),
    });
    return payload;
  } catch (error) {
    // the message names a claim, and never quotes the token
    const problem = error instanceof Error ? error.message : "";
    throw new LoginRefusal(400, "invalid_token", "invalid id_token", "KOE400").because(
      wrongIdToken(problem),
    );
  }
}
