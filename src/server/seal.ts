import { jwtDecrypt } from "jose/jwt/decrypt";
import { EncryptJWT } from "jose/jwt/encrypt";

/** What a sealed text is for. Each has a key of its own, and the text says it too: a login cookie never passes as a session. */
type Purpose = "login" | "session" | "ticket" | "stored";

/** Encrypts what the browser or the store keeps for us. */
export interface Sealer {
  /** Encrypts a value, which opens for so many seconds. */
  readonly seal: (purpose: Purpose, value: object, seconds: number) => Promise<string>;
  /** Decrypts a value; `undefined` for what is expired, for something else, or not ours. */
  readonly open: <T>(purpose: Purpose, text: string) => Promise<T | undefined>;
}

/** Longer texts are none of ours: two cookies hold less. */
const maxLength = 16_000;

/** Derives the key of a purpose. The app's key is in it: two apps with one secret do not take each other's sessions. */
async function deriveKey(secret: string, purpose: Purpose, app: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const material = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, [
    "deriveBits",
  ]);
  const info = encoder.encode(`kakao-typed 1 ${purpose} ${app}`);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, 256));
}

/** Makes a sealer: the first secret encrypts, each decrypts. */
export function sealer(secrets: readonly string[], app: string): Sealer {
  // the keys and not their promises: on workers a request must not wait for what another one began
  const keys = new Map<string, Uint8Array>();

  async function keyOf(index: number, purpose: Purpose): Promise<Uint8Array> {
    const name = `${index} ${purpose}`;
    const key = keys.get(name) ?? (await deriveKey(secrets[index]!, purpose, app));
    keys.set(name, key);
    return key;
  }

  return {
    async seal(purpose, value, seconds) {
      return new EncryptJWT({ value })
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .setAudience(purpose)
        .setExpirationTime(Math.floor(Date.now() / 1000) + Math.floor(seconds))
        .encrypt(await keyOf(0, purpose));
    },
    async open<T>(purpose: Purpose, text: string) {
      if (text.length > maxLength) return undefined;
      for (const index of secrets.keys()) {
        const key = await keyOf(index, purpose);
        try {
          const { payload } = await jwtDecrypt(text, key, {
            keyManagementAlgorithms: ["dir"],
            contentEncryptionAlgorithms: ["A256GCM"],
            audience: purpose,
            requiredClaims: ["exp"],
          });
          return payload["value"] as T;
        } catch {
          // another secret may open it
        }
      }
      return undefined;
    },
  };
}
