import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { joinBytes, sameBytes } from "../bytes.ts";
import {
  childrenOf,
  contentOf,
  context,
  DerCursor,
  DerFault,
  onlyChildOf,
  rawOf,
  readDer,
  TAG,
  type Der,
} from "../der/read.ts";
import { octetsOf, oidOf, smallIntegerOf } from "../der/values.ts";
import { finding, type Finding, type Reading } from "../finding.ts";
import { algorithmOf, type AlgorithmIdentifier } from "../suites/algorithm-identifier.ts";
import { utf8 } from "../text.ts";
import { readCertificate, type Certificate } from "../x509/certificate.ts";

/** What is slow or secret is done by the platform: key derivation and AES. Hash names are WebCrypto's. */
export interface KeyStoreCrypto {
  pbkdf2(password: Uint8Array, salt: Uint8Array, rounds: number, hash: string, length: number): Promise<Uint8Array>;
  /** @throws when the padding does not come out. */
  decryptAesCbc(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array>;
}
export interface OpenedKeyStore {
  /** The secret key, PKCS#8. */
  readonly pkcs8: Uint8Array;
  /** As the file has them; which one belongs to the key is for the caller to find out. */
  readonly certificates: readonly Certificate[];
}

const OID = {
  data: "1.2.840.113549.1.7.1",
  encryptedData: "1.2.840.113549.1.7.6",
  keyBag: "1.2.840.113549.1.12.10.1.1",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certBag: "1.2.840.113549.1.12.10.1.3",
  x509: "1.2.840.113549.1.9.22.1",
  pbes2: "1.2.840.113549.1.5.13",
  pbkdf2: "1.2.840.113549.1.5.12",
} as const;
const PRF: Readonly<Record<string, string>> = {
  "1.2.840.113549.2.7": "SHA-1",
  "1.2.840.113549.2.9": "SHA-256",
  "1.2.840.113549.2.10": "SHA-384",
  "1.2.840.113549.2.11": "SHA-512",
};
const AES: Readonly<Record<string, number>> = {
  "2.16.840.1.101.3.4.1.2": 16,
  "2.16.840.1.101.3.4.1.22": 24,
  "2.16.840.1.101.3.4.1.42": 32,
};
const MAC = {
  "1.3.14.3.2.26": { hash: sha1, block: 64 },
  "2.16.840.1.101.3.4.2.1": { hash: sha256, block: 64 },
  "2.16.840.1.101.3.4.2.2": { hash: sha384, block: 128 },
  "2.16.840.1.101.3.4.2.3": { hash: sha512, block: 128 },
} as const;
/** Schemes of before 1999 (RC2, RC4, triple DES), by what people call them: not opened here, since browsers have none of them. */
const OLD: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.12.1.1": "RC4-128",
  "1.2.840.113549.1.12.1.2": "RC4-40",
  "1.2.840.113549.1.12.1.3": "3DES",
  "1.2.840.113549.1.12.1.4": "2DES",
  "1.2.840.113549.1.12.1.5": "RC2-128",
  "1.2.840.113549.1.12.1.6": "RC2-40",
  "1.2.840.113549.1.5.13": "PBES2",
};
const MOST_ROUNDS = 10_000_000;
const LARGEST = 1 << 20;

class Refused extends Error {
  readonly finding: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.finding = found;
  }
}
const refuse = (algorithm: string): Refused => new Refused(finding("store-algorithm-unknown", { algorithm }));

/**
 * Opens a key file (PKCS#12) that is protected as today's programs do it: PBES2 with PBKDF2 and AES, a MAC with SHA-1 or SHA-2. The first key and
 * all certificates are given. Older protection (RC2, triple DES) is named and refused. The password's MAC is checked before anything is deciphered.
 * Source: RFC 7292, RFC 8018. Findings: store-unreadable, store-password-wrong, store-algorithm-unknown { algorithm }, store-without-key.
 */
export async function openKeyStore(
  file: Uint8Array,
  password: string,
  crypto: KeyStoreCrypto,
): Promise<Reading<OpenedKeyStore>> {
  try {
    return { ok: true, value: await open(file, password, crypto) };
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, findings: [fault.finding] };
    if (fault instanceof DerFault)
      return { ok: false, findings: [finding("store-unreadable", { reason: fault.message })] };
    throw fault;
  }
}

async function open(file: Uint8Array, password: string, crypto: KeyStoreCrypto): Promise<OpenedKeyStore> {
  if (file.length > LARGEST) throw new DerFault(`${file.length} bytes are no key file`);
  const store = new DerCursor(readDer(file), "key file");
  store.take(TAG.integer, "version");
  const safe = contentInfo(store.take(TAG.sequence, "content"));
  if (safe.type !== OID.data) throw refuse("signed by a public key");
  const contents = octetsOf(onlyChildOf(safe.content!));
  const mac = store.maybe(TAG.sequence);
  if (mac !== undefined && !macHolds(mac, contents, password)) throw new Refused(finding("store-password-wrong"));
  let pkcs8: Uint8Array | undefined;
  const certificates: Certificate[] = [];
  for (const part of childrenOf(readDer(contents))) {
    const { type, content } = contentInfo(part);
    const bags =
      type === OID.data
        ? octetsOf(onlyChildOf(content!))
        : type === OID.encryptedData
          ? await encryptedBags(onlyChildOf(content!), password, crypto)
          : undefined;
    if (bags === undefined) throw refuse(type);
    for (const bag of childrenOf(readDer(bags))) {
      const kind = new DerCursor(bag, "bag");
      const id = oidOf(kind.take(TAG.oid, "kind"));
      const value = onlyChildOf(kind.take(context(0), "content"));
      if (id === OID.keyBag) pkcs8 ??= rawOf(value);
      if (id === OID.shroudedKeyBag) {
        const shrouded = new DerCursor(value, "protected key");
        const algorithm = algorithmOf(shrouded.take(TAG.sequence, "algorithm"));
        pkcs8 ??= await decrypt(algorithm, octetsOf(shrouded.any("key")), password, crypto);
      }
      if (id === OID.certBag) {
        const cert = new DerCursor(value, "certificate bag");
        if (oidOf(cert.take(TAG.oid, "kind")) !== OID.x509) continue;
        const read = readCertificate(octetsOf(onlyChildOf(cert.take(context(0), "certificate"))));
        if (read.ok) certificates.push(read.value);
      }
    }
  }
  if (pkcs8 === undefined) throw new Refused(finding("store-without-key"));
  return { pkcs8, certificates };
}

function contentInfo(element: Der): { type: string; content: Der | undefined } {
  const info = new DerCursor(element, "content");
  return { type: oidOf(info.take(TAG.oid, "type")), content: info.maybe(context(0)) };
}

async function encryptedBags(element: Der, password: string, crypto: KeyStoreCrypto): Promise<Uint8Array> {
  const data = new DerCursor(element, "encrypted content");
  data.take(TAG.integer, "version");
  const inner = new DerCursor(data.take(TAG.sequence, "content"), "encrypted content");
  inner.take(TAG.oid, "type");
  const algorithm = algorithmOf(inner.take(TAG.sequence, "algorithm"));
  const body = inner.maybe(context(0, true)) ?? inner.maybe(context(0));
  if (body === undefined) throw new DerFault("encrypted content is missing");
  const bytes =
    body.tag === context(0, true) ? contentOf(body) : joinBytes(...childrenOf(body).map((each) => octetsOf(each)));
  return decrypt(algorithm, bytes, password, crypto);
}

async function decrypt(
  { oid, parameters }: AlgorithmIdentifier,
  data: Uint8Array,
  password: string,
  crypto: KeyStoreCrypto,
): Promise<Uint8Array> {
  if (oid !== OID.pbes2 || parameters === undefined) throw refuse(OLD[oid] ?? oid);
  const pbes2 = new DerCursor(readDer(parameters), "PBES2");
  const derivation = algorithmOf(pbes2.take(TAG.sequence, "derivation"));
  const cipher = algorithmOf(pbes2.take(TAG.sequence, "cipher"));
  const length = AES[cipher.oid];
  if (derivation.oid !== OID.pbkdf2) throw refuse(derivation.oid);
  if (length === undefined || cipher.parameters === undefined) throw refuse(cipher.oid);
  const given = new DerCursor(readDer(derivation.parameters ?? new Uint8Array()), "PBKDF2");
  const salt = octetsOf(given.take(TAG.octetString, "salt"));
  const rounds = smallIntegerOf(given.take(TAG.integer, "rounds"));
  given.maybe(TAG.integer);
  const prf = given.maybe(TAG.sequence);
  const hash = PRF[prf === undefined ? "1.2.840.113549.2.7" : algorithmOf(prf).oid];
  if (hash === undefined) throw refuse("PBKDF2");
  if (rounds > MOST_ROUNDS) throw refuse(`PBKDF2 ${rounds}`);
  const key = await crypto.pbkdf2(utf8(password), salt, rounds, hash, length);
  try {
    return await crypto.decryptAesCbc(key, octetsOf(readDer(cipher.parameters)), data);
  } catch {
    throw new Refused(finding("store-password-wrong"));
  }
}

/** The MAC over the whole content by the password. Source: RFC 7292, section 4 and appendix B. */
function macHolds(mac: Der, contents: Uint8Array, password: string): boolean {
  const parts = new DerCursor(mac, "MAC");
  const info = new DerCursor(parts.take(TAG.sequence, "digest"), "digest");
  const { oid } = algorithmOf(info.take(TAG.sequence, "algorithm"));
  const expected = octetsOf(info.take(TAG.octetString, "digest"));
  const salt = octetsOf(parts.take(TAG.octetString, "salt"));
  const rounds = parts.maybe(TAG.integer);
  const kind = (MAC as Readonly<Record<string, (typeof MAC)[keyof typeof MAC]>>)[oid];
  if (kind === undefined) throw refuse(oid);
  const count = rounds === undefined ? 1 : smallIntegerOf(rounds);
  if (count > MOST_ROUNDS) throw refuse(`PKCS#12 ${count}`);
  // A password that is empty is written in two ways: as a lone zero, or as nothing at all.
  const readings = password === "" ? [new Uint8Array(2), new Uint8Array()] : [wideText(password)];
  return readings.some((secret) => {
    const key = macKey(kind, secret, salt, count);
    return sameBytes(hmac(kind.hash, key, contents), expected);
  });
}

/** Key for integrity (id 3). Source: RFC 7292, appendix B.2; one round of output, as the key is as long as the hash. */
function macKey(
  { hash, block }: (typeof MAC)[keyof typeof MAC],
  secret: Uint8Array,
  salt: Uint8Array,
  rounds: number,
): Uint8Array {
  const fill = (bytes: Uint8Array): Uint8Array => {
    const size = Math.ceil(bytes.length / block) * block;
    return Uint8Array.from({ length: size }, (_, i) => bytes[i % bytes.length]!);
  };
  const diversifier = new Uint8Array(block).fill(3);
  let key: Uint8Array = hash(joinBytes(diversifier, fill(salt), fill(secret)));
  for (let round = 1; round < rounds; round++) key = hash(key);
  return key;
}

/** UTF-16, big end first, with a zero behind it. */
function wideText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  for (let i = 0; i < text.length; i++) {
    bytes[i * 2] = text.charCodeAt(i) >> 8;
    bytes[i * 2 + 1] = text.charCodeAt(i) & 255;
  }
  return bytes;
}
