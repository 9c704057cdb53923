import { cbc } from "@noble/ciphers/aes.js";
import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, randomBytes } from "@noble/hashes/utils.js";

// How the SDK keeps the token between page loads: OpenSSL's salted AES, with the app key as passphrase. This is where
// the error "Malformed UTF-8 data" comes from. The platform's own crypto is asynchronous and has no MD5.

const utf8 = new TextEncoder();
const salted = utf8.encode("Salted__");

/** The sessionStorage key of an app. */
export function storageKey(appKey: string | null): string {
  return `kakao_${bytesToHex(md5(utf8.encode(`kat${appKey}`)))}`;
}

function cipher(passphrase: Uint8Array, salt: Uint8Array) {
  let block: Uint8Array = new Uint8Array();
  let derived: Uint8Array = new Uint8Array();
  while (derived.length < 48) {
    block = md5(concatBytes(block, passphrase, salt));
    derived = concatBytes(derived, block);
  }
  return cbc(derived.slice(0, 32), derived.slice(32, 48), { disablePadding: true });
}

/** @throws as the SDK does: TypeError without an app key, RangeError for a token that is no string */
export function encrypt(token: unknown, appKey: string | null): string {
  if (typeof token !== "string" && token !== undefined) {
    throw new RangeError("Failed to set the 'length' property on 'Array': Invalid array length");
  }
  if (appKey === null) {
    throw new TypeError("Cannot read properties of null (reading 'words')");
  }
  const plain = utf8.encode(token ?? "");
  const size = 16 - (plain.length % 16);
  const salt = randomBytes(8);
  const padded = concatBytes(plain, new Uint8Array(size).fill(size));
  const sealed = cipher(utf8.encode(appKey), salt).encrypt(padded);
  return btoa(String.fromCharCode(...salted, ...salt, ...sealed));
}

/**
 * Decrypts without checking the padding, as the SDK does. With the wrong key the length is random: mostly the result is
 * empty, otherwise it is bytes that are no UTF-8.
 *
 * @throws Error `Malformed UTF-8 data`
 */
export function decrypt(stored: string, appKey: string | null): string {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0));
  } catch {
    return "";
  }
  const sealed = bytes.slice(16);
  if (sealed.length === 0 || sealed.length % 16 !== 0) return "";
  const plain = cipher(utf8.encode(String(appKey)), bytes.slice(8, 16)).decrypt(sealed);
  const length = plain.length - plain.at(-1)!;
  if (length <= 0) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(plain.slice(0, length));
  } catch {
    throw new Error("Malformed UTF-8 data");
  }
}
