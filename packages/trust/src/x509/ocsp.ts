import {
  contentOf,
  childrenOf,
  context,
  DerCursor,
  DerFault,
  expectTag,
  rawOf,
  readDer,
  TAG,
  type Der,
  onlyChildOf,
} from "../der/read.ts";
import { bitStringOf, oidOf, smallIntegerOf, timeOf } from "../der/values.ts";
import { hexOf, sameBytes } from "../bytes.ts";
import { algorithmOf, type AlgorithmIdentifier } from "../suites/algorithm-identifier.ts";
import { digestByOid } from "../suites/digest.ts";
import { suiteFor } from "../suites/suite.ts";
import { certificateOf, type Certificate } from "./certificate.ts";
import { checkAlone, checkSignature, checkUse } from "./check-certificate.ts";
import { hasError } from "../finding.ts";
import { REVOCATION_REASONS, type RevocationStatus } from "./revocation-status.ts";

interface SingleAnswer {
  readonly digestOid: string;
  readonly nameHash: Uint8Array;
  readonly keyHash: Uint8Array;
  readonly serial: string;
  readonly status: "good" | "unknown" | { readonly at: number; readonly reason: string };
  readonly from: number;
  readonly until: number | undefined;
}

/** An OCSP answer, read but not judged. */
export interface OcspAnswer {
  readonly tbs: Uint8Array;
  readonly answers: readonly SingleAnswer[];
  readonly producedAt: number;
  readonly algorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly certificates: readonly Certificate[];
}

const BASIC = "1.3.6.1.5.5.7.48.1.1";

function statusOf(element: Der): SingleAnswer["status"] {
  if (element.tag === context(0, true)) return "good";
  if (element.tag === context(2, true)) return "unknown";
  const [time, given] = childrenOf(expectTag(element, context(1), "status"));
  const at = timeOf(expectTag(time, TAG.generalizedTime, "time of revocation"));
  const code = given === undefined ? 0 : smallIntegerOf(onlyChildOf(given), TAG.enumerated);
  return { at, reason: REVOCATION_REASONS[code] ?? String(code) };
}

function singleOf(element: Der): SingleAnswer {
  const parts = new DerCursor(element, "answer");
  const id = new DerCursor(parts.take(TAG.sequence, "certificate"), "certificate");
  const digestOid = algorithmOf(id.take(TAG.sequence, "hash")).oid;
  const nameHash = contentOf(id.take(TAG.octetString, "issuer"));
  const keyHash = contentOf(id.take(TAG.octetString, "issuer's key"));
  const serial = hexOf(contentOf(id.take(TAG.integer, "serial number")));
  const status = statusOf(parts.any("status"));
  const from = timeOf(parts.take(TAG.generalizedTime, "time"));
  const next = parts.maybe(context(0));
  return {
    digestOid,
    nameHash,
    keyHash,
    serial,
    status,
    from,
    until: next === undefined ? undefined : timeOf(onlyChildOf(next)),
  };
}

/** @throws DerFault for another structure or an answer that is an error message. Source: RFC 6960, section 4.2.1. */
export function ocspOf(der: Uint8Array): OcspAnswer {
  const outer = new DerCursor(readDer(der), "OCSP answer");
  const state = smallIntegerOf(outer.take(TAG.enumerated, "state"), TAG.enumerated);
  if (state !== 0) throw new DerFault(`OCSP answer with state ${state}`);
  const body = new DerCursor(onlyChildOf(outer.take(context(0), "body")), "OCSP answer");
  if (oidOf(body.take(TAG.oid, "kind")) !== BASIC) throw new DerFault("OCSP answer of another kind");
  const basic = new DerCursor(readDer(contentOf(body.take(TAG.octetString, "answer"))), "OCSP answer");
  const tbsElement = basic.take(TAG.sequence, "signed part");
  const algorithm = algorithmOf(basic.take(TAG.sequence, "algorithm"));
  const signature = bitStringOf(basic.take(TAG.bitString, "signature"));
  const list = basic.maybe(context(0));
  const tbs = new DerCursor(tbsElement, "OCSP answer");
  tbs.maybe(context(0));
  tbs.any("responder");
  const producedAt = timeOf(tbs.take(TAG.generalizedTime, "time"));
  const answers = childrenOf(tbs.take(TAG.sequence, "answers")).map(singleOf);
  const certificates =
    list === undefined ? [] : childrenOf(onlyChildOf(list)).map((each) => certificateOf(rawOf(each)));
  return { tbs: rawOf(tbsElement), answers, producedAt, algorithm, signature, certificates };
}

/** The key that is hashed: the bit string's octets without the count of unused bits. */
function keyBits(certificate: Certificate): Uint8Array {
  return bitStringOf(childrenOf(readDer(certificate.publicKey.spki))[1]!);
}

/** What an answer about this very certificate says; nothing when it is about another or nobody entitled signed it. */
export function statusByOcsp(
  certificate: Certificate,
  issuer: Certificate,
  answer: OcspAnswer,
  candidates: readonly Certificate[],
): RevocationStatus[] {
  const delegates = [...answer.certificates, ...candidates].filter(
    (each) =>
      sameBytes(each.issuer.der, issuer.subject.der) &&
      !hasError([
        ...checkUse(each, "ocsp-signing"),
        ...checkAlone(each, answer.producedAt),
        ...checkSignature(each, issuer),
      ]),
  );
  const signed = [issuer, ...delegates].some((each) => {
    const suite = suiteFor(answer.algorithm, each.publicKey);
    return !("code" in suite) && suite.verify(answer.tbs, answer.signature);
  });
  if (!signed) return [];
  return answer.answers.flatMap((single): RevocationStatus[] => {
    const digest = digestByOid(single.digestOid);
    if (digest === undefined || single.status === "unknown" || single.serial !== certificate.serial) return [];
    if (!sameBytes(single.nameHash, digest.digest(issuer.subject.der))) return [];
    if (!sameBytes(single.keyHash, digest.digest(keyBits(issuer)))) return [];
    const revoked = single.status === "good" ? {} : { revoked: single.status };
    return [{ source: "OCSP", from: single.from, until: single.until, ...revoked }];
  });
}
