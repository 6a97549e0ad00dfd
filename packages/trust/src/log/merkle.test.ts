import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inclusionProof, leafHash, treeRoot, verifyInclusion } from "./merkle.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const leavesOf = (entries: readonly Uint8Array[]) => entries.map((entry) => leafHash(entry, sha256));

/* The eight inputs and roots that the certificate-transparency reference tests publish. */
const INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (text) => new Uint8Array(Buffer.from(text, "hex")),
);
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

describe("the register's tree", () => {
  it("has the published roots", () => {
    expect(hex(treeRoot([], sha256))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    ROOTS.forEach((root, i) => expect(hex(treeRoot(leavesOf(INPUTS.slice(0, i + 1)), sha256))).toBe(root));
  });
  it("proves every leaf, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.uint8Array({ minLength: 9, maxLength: 9 }),
        (entries, pick, stranger) => {
          const leaves = leavesOf(entries);
          const root = treeRoot(leaves, sha256);
          const index = pick % leaves.length;
          const proof = inclusionProof(index, leaves, sha256);
          expect(verifyInclusion(leaves[index]!, index, leaves.length, proof, root, sha256)).toBe(true);
          expect(verifyInclusion(leafHash(stranger, sha256), index, leaves.length, proof, root, sha256)).toBe(false);
        },
      ),
    );
  });
});
