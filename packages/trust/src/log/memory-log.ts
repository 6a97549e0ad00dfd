import { joinBytes } from "../bytes.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { HASH_BYTES, leafHash, plainSha256, type Sha256 } from "./merkle.ts";
import { verifierKeyText, type NoteSigner } from "./note.ts";
import { formatReceipt } from "./receipt.ts";
import { EMPTY_EDGE, growTree, headOfEdge, type TreeEdge } from "./tree-edge.ts";
import { inclusionFromTiles, type ReadTile } from "./tree-proof.ts";

/** A log that lives as long as the program: for a ceremony on one machine, and for tests. */
export interface MemoryLog {
  /** Appends and gives the entry's place, from 0. */
  append(entry: Uint8Array): number;
  readonly size: number;
  readonly entries: readonly Uint8Array[];
  readonly readTile: ReadTile;
  /** The tree as it stands, signed by the log alone. */
  checkpoint(): string;
  /** Shows an entry in the tree of a checkpoint: the present one unless another (with witnesses' signatures, say) is given. */
  receipt(index: number, checkpoint?: { readonly text: string; readonly size: number }): Promise<string>;
  /** The log's public key as `log.pub` holds it, without a newline. */
  readonly publicKey: string;
}

/** Starts an empty log; the signer's name is its origin. O(log n) hashes an entry, all tiles are kept. */
export function startMemoryLog(signer: NoteSigner, sha256: Sha256 = plainSha256): MemoryLog {
  let edge: TreeEdge = EMPTY_EDGE;
  const entries: Uint8Array[] = [];
  const tiles = new Map<string, Uint8Array>();
  const readTile: ReadTile = ({ level, index, width }) => {
    const bytes = tiles.get(`${level}/${index}`) ?? joinBytes();
    return Promise.resolve(bytes.subarray(0, width * HASH_BYTES));
  };
  const checkpoint = (): string => signCheckpoint(headOfEdge(edge, sha256), signer);
  return {
    append(entry) {
      const grown = growTree(edge, [leafHash(entry, sha256)], sha256);
      for (const { level, index, bytes } of grown.tiles) tiles.set(`${level}/${index}`, bytes);
      edge = grown.edge;
      return entries.push(entry) - 1;
    },
    get size() {
      return edge.size;
    },
    entries,
    readTile,
    checkpoint,
    async receipt(index, { text, size } = { text: checkpoint(), size: edge.size }) {
      return formatReceipt({
        index,
        proof: await inclusionFromTiles(index, size, readTile, sha256),
        checkpointText: text,
      });
    },
    publicKey: verifierKeyText(signer),
  };
}
