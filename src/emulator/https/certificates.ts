// https: how does the emulator speak TLS under Kakao's names?
// This file makes certificates. Its library is loaded only where https is asked for.
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  NameConstraints,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from "@peculiar/asn1-x509";
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from "node:crypto";

/** A private key, and the certificate of its public key. */
export interface KeyAndCertificate {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
}

const day = 24 * 3_600_000;
const authorityLifetime = 3650 * day;
/** Browsers take no certificate that is valid for longer. */
const leafLifetime = 397 * day;

/** How a certificate is signed, by the kind of the key. */
const signatureAlgorithms: Readonly<Record<string, () => AlgorithmIdentifier>> = {
  ec: () => new AlgorithmIdentifier({ algorithm: "1.2.840.10045.4.3.2" }),
  rsa: () => new AlgorithmIdentifier({ algorithm: "1.2.840.113549.1.1.11", parameters: null }),
};

const bytesOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

const nameOf = (commonName: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({
        type: "2.5.4.3",
        value: new AttributeValue({ utf8String: commonName }),
      }),
    ]),
  ]);

const extension = (extnID: string, value: unknown, critical = false): Extension =>
  new Extension({
    extnID,
    critical,
    extnValue: new OctetString(AsnConvert.serialize(value)),
  });

const spkiOf = (key: KeyObject): ArrayBuffer =>
  bytesOf(createPublicKey(key).export({ type: "spki", format: "der" }));

/** What names a key in certificates. */
function idOf(key: KeyObject): ArrayBuffer {
  const { subjectPublicKey } = AsnConvert.parse(spkiOf(key), SubjectPublicKeyInfo);
  return bytesOf(createHash("sha1").update(new Uint8Array(subjectPublicKey)).digest());
}

const keyUsage = (flags: number): Extension => extension(id_ce_keyUsage, new KeyUsage(flags), true);

interface Issued {
  readonly subject: Name;
  readonly key: KeyObject;
  readonly issuer: { readonly name: Name; readonly key: KeyObject; readonly id: ArrayBuffer };
  readonly until: number;
  readonly extensions: readonly Extension[];
}

/** Signs a certificate, which is valid since yesterday: clocks differ. */
function issue({ subject, key, issuer, until, extensions }: Issued): X509Certificate {
  const algorithm = signatureAlgorithms[issuer.key.asymmetricKeyType ?? ""];
  if (!algorithm) throw new TypeError("expected a key of the kind RSA or EC");
  // positive, and without a leading zero
  const serialNumber = randomBytes(16);
  serialNumber[0] = (serialNumber[0]! & 0x3f) | 0x40;
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: bytesOf(serialNumber),
    signature: algorithm(),
    issuer: issuer.name,
    validity: new Validity({ notBefore: new Date(Date.now() - day), notAfter: new Date(until) }),
    subject,
    subjectPublicKeyInfo: AsnConvert.parse(spkiOf(key), SubjectPublicKeyInfo),
    extensions: new Extensions([
      ...extensions,
      extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(idOf(key))),
      extension(
        id_ce_authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(issuer.id) }),
      ),
    ]),
  });
  const signed = new Uint8Array(AsnConvert.serialize(tbsCertificate));
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: algorithm(),
    signatureValue: bytesOf(sign("sha256", signed, issuer.key)),
  });
  return new X509Certificate(new Uint8Array(AsnConvert.serialize(certificate)));
}

const newKey = (): KeyObject => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

/**
 * Makes a certificate authority.
 *
 * @param domains - The only domains that it can vouch for, so that its key opens no other door; beside these, this machine's.
 */
export function makeAuthority(commonName: string, domains: readonly string[]): KeyAndCertificate {
  const key = newKey();
  const name = nameOf(commonName);
  const permitted = [
    ...[...domains, "localhost"].map((dNSName) => new GeneralName({ dNSName })),
    ...["127.0.0.0/8", "::1/128"].map((iPAddress) => new GeneralName({ iPAddress })),
  ];
  const certificate = issue({
    subject: name,
    key,
    issuer: { name, key, id: idOf(key) },
    until: Date.now() + authorityLifetime,
    extensions: [
      extension(
        id_ce_basicConstraints,
        new BasicConstraints({ cA: true, pathLenConstraint: 0 }),
        true,
      ),
      keyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign),
      extension(
        id_ce_nameConstraints,
        new NameConstraints({
          permittedSubtrees: new GeneralSubtrees(
            permitted.map((base) => new GeneralSubtree({ base })),
          ),
        }),
        true,
      ),
    ],
  });
  return { key, certificate };
}

/** Makes the certificate of a server with these names and addresses. */
export function makeLeaf(
  authority: KeyAndCertificate,
  names: readonly string[],
  addresses: readonly string[],
): KeyAndCertificate {
  const key = newKey();
  const { raw, validTo } = authority.certificate;
  const { subject, extensions } = AsnConvert.parse(bytesOf(raw), Certificate).tbsCertificate;
  // an authority that was made elsewhere may name its key otherwise
  const id = extensions?.find(({ extnID }) => extnID === id_ce_subjectKeyIdentifier);
  const certificate = issue({
    subject: nameOf("kakao-emulator"),
    key,
    issuer: {
      name: subject,
      key: authority.key,
      id: id ? AsnConvert.parse(id.extnValue, SubjectKeyIdentifier).buffer : idOf(authority.key),
    },
    until: Math.min(Date.now() + leafLifetime, Date.parse(validTo)),
    extensions: [
      extension(id_ce_basicConstraints, new BasicConstraints(), true),
      keyUsage(KeyUsageFlags.digitalSignature),
      extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
      extension(
        id_ce_subjectAltName,
        new SubjectAlternativeName([
          ...names.map((dNSName) => new GeneralName({ dNSName })),
          ...addresses.map((iPAddress) => new GeneralName({ iPAddress })),
        ]),
      ),
    ],
  });
  return { key, certificate };
}
