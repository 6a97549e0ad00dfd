import { bytesOfHex } from "../bytes.ts";
import { bitString, derOf, explicit, integer, sequence, time, unsigned } from "../der/write.ts";
import { TAG } from "../der/read.ts";
import { derOfAlgorithm } from "../suites/algorithm-identifier.ts";
import { extension, type EventAuthority } from "./event-authority.ts";

export interface WithdrawnCertificate {
  /** Lower-case hexadecimal. */
  readonly serial: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: "unspecified" | "keyCompromise" | "affiliationChanged" | "superseded" | "cessationOfOperation";
}

const REASON = { unspecified: 0, keyCompromise: 1, affiliationChanged: 3, superseded: 4, cessationOfOperation: 5 };
const CRL_REASON = "2.5.29.21";
const CRL_NUMBER = "2.5.29.20";

/**
 * A full revocation list of an authority, version 2. Times in milliseconds; `number` grows with each list. O(withdrawn).
 * Source: RFC 5280, section 5. Rejects as the authority's `sign` does.
 */
export async function writeRevocationList(
  authority: EventAuthority,
  list: {
    readonly number: number;
    readonly from: number;
    readonly until: number;
    readonly withdrawn: readonly WithdrawnCertificate[];
  },
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = derOfAlgorithm(authority.algorithm.signature);
  const entries = list.withdrawn.map(({ serial, at, reason }) =>
    sequence(
      unsigned(bytesOfHex(serial)),
      time(at),
      // RFC 5280 5.3.1: "unspecified" is said by leaving the reason out.
      ...(reason === "unspecified"
        ? []
        : [sequence(extension(CRL_REASON, false, derOf(TAG.enumerated, Uint8Array.of(REASON[reason]))))]),
    ),
  );
  const tbs = sequence(
    integer(1),
    algorithm,
    authority.certificate.subject.der,
    time(list.from),
    time(list.until),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    explicit(0, sequence(extension(CRL_NUMBER, false, integer(list.number)), keyIdentifier(authority))),
  );
  return sequence(tbs, algorithm, bitString(await authority.sign(tbs)));
}

/** Authority key identifier, as the authority's own certificate names its key. */
function keyIdentifier({ certificate }: EventAuthority): Uint8Array {
  const id = certificate.known.subjectKeyId ?? "";
  return extension("2.5.29.35", false, sequence(derOf(0x80, bytesOfHex(id))));
}
