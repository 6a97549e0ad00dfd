import { pemOf, type Certificate } from "../src/x509/certificate.ts";
import type { Identity } from "./identities.ts";
import type { Exchange } from "./openssl.ts";

const CONFIG = `[tsa]
default_tsa = t
[t]
dir = .
serial = ./tsaserial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500
ess_cert_id_chain = yes
ess_cert_id_alg = sha256
`;

/** Sets up `openssl ts` in the folder as a time-stamp service; the result answers requests. It stamps with the machine's clock. */
export function openTimestampService(
  exchange: Exchange,
  stamper: Identity,
  root: Certificate,
): (query: Uint8Array) => Uint8Array {
  exchange.put("tsa.cnf", CONFIG);
  exchange.put("tsa.pem", pemOf(stamper.certificate.der));
  exchange.put("tsa.key", pemOf(stamper.pkcs8, "PRIVATE KEY"));
  exchange.put("tsa-root.pem", pemOf(root.der));
  exchange.put("tsaserial", "01\n");
  return (query) => {
    exchange.put("query.tsq", query);
    exchange.openssl(
      ...["ts", "-reply", "-config", "tsa.cnf", "-section", "t", "-queryfile", "query.tsq"],
      ...["-signer", "tsa.pem", "-inkey", "tsa.key", "-chain", "tsa-root.pem", "-out", "answer.tsr"],
    );
    return exchange.get("answer.tsr");
  };
}
