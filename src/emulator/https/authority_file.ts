import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type KeyAndCertificate, makeAuthority } from "./certificates.js";

/** The common name of the authorities made here. */
const commonName = "kakao-emulator CA";
/** The domains they can vouch for. */
const domains = ["kakao.com", "kakaocdn.net"];

/** The file of the authority where none is named: one for all projects of a user, so that it is trusted once. */
export function usualCaFile(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  const folder = XDG_CONFIG_HOME || APPDATA || join(homedir(), ".config");
  return join(folder, "kakao-emulator", "ca.pem");
}

/** The file of the private key, beside that of the certificate: `ca-key.pem` for `ca.pem`. */
const keyFileOf = (file: string): string => file.replace(/(\.[^./\\]*)?$/, "-key$1");

const anew = (file: string) =>
  `Delete ${file} and ${keyFileOf(file)} to have new ones, or name another file: --ca-file.`;

/** The text of a file; `undefined` where there is none. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** @throws Error for what is no authority */
function parse(file: string, certificateText: string, keyText: string): KeyAndCertificate {
  let found: KeyAndCertificate;
  try {
    const key = createPrivateKey(keyText);
    found = { key, certificate: new X509Certificate(certificateText) };
  } catch {
    throw new Error(
      `${file}: expected a certificate, and its private key beside it. ${anew(file)}`,
    );
  }
  if (!found.certificate.ca || !found.certificate.checkPrivateKey(found.key)) {
    throw new Error(
      `${file}: expected a certificate authority with the key in ${keyFileOf(file)}. ${anew(file)}`,
    );
  }
  return found;
}

/** Writes a new authority; `undefined` where another start was faster. */
async function create(file: string): Promise<KeyAndCertificate | undefined> {
  const authority = makeAuthority(commonName, domains);
  const key = authority.key.export({ type: "pkcs8", format: "pem" });
  await mkdir(dirname(file), { recursive: true });
  try {
    // the key first, and only where there is none: of two starts at once, one writes both files
    await writeFile(keyFileOf(file), key, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  await writeFile(file, authority.certificate.toString());
  return authority;
}

/** Milliseconds for which the files of another start are waited for, and how often they are looked for. */
const patience = 3000;
const interval = 100;

/**
 * Reads the certificate authority in a file, or makes it where there is none, or where the one made here has expired.
 *
 * @throws Error for files that are no authority
 */
export async function openAuthority(file: string): Promise<KeyAndCertificate> {
  for (let waited = 0; waited < patience; waited += interval) {
    const [certificate, key] = await Promise.all([textOf(file), textOf(keyFileOf(file))]);
    if (certificate !== undefined && key !== undefined) {
      const found = parse(file, certificate, key);
      const { subject, validTo } = found.certificate;
      if (Date.parse(validTo) > Date.now()) return found;
      if (subject !== `CN=${commonName}`) {
        throw new Error(`${file}: the certificate has expired on ${validTo}. ${anew(file)}`);
      }
      await Promise.all([rm(file, { force: true }), rm(keyFileOf(file), { force: true })]);
    } else if (certificate === undefined && key === undefined) {
      const created = await create(file);
      if (created) return created;
    } else {
      await sleep(interval);
    }
  }
  throw new Error(`${file}: only one of the certificate and its key is there. ${anew(file)}`);
}
