import { HAS_GOST, HAS_OPENSSL } from "../../packages/trust/testing/openssl.ts";
import { comparePairs } from "../../packages/trust/testing/openssl-pairs.ts";

/** Random keys and messages, signed by each side and verified by the other: SM2 and both sizes of GOST R 34.10-2012 on seven curves. */
export function pairs(count: number): void {
  if (!HAS_OPENSSL) {
    console.log("pairs: left out, no openssl here");
    return;
  }
  console.log(
    `${count} random pairs a suite: ours accepted by openssl, openssl's accepted by us, changed ones refused by us`,
  );
  for (const suite of ["sm2", "gost256", "gost512"] as const) {
    if (suite !== "sm2" && !HAS_GOST) {
      console.log(`${suite.padEnd(8)} left out, no gost engine here`);
      continue;
    }
    const began = performance.now();
    const { oursAccepted, theirsAccepted, oursRefusedBroken } = comparePairs(suite, count);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `${suite.padEnd(8)} ${oursAccepted} / ${theirsAccepted} / ${oursRefusedBroken} of ${count}, ${seconds} s`,
    );
  }
}
