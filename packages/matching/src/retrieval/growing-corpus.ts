import { vectorise, type Corpus, type SparseVector } from "../corpus.ts";
import type { Encoding } from "../encode.ts";

/**
 * A corpus that learns features after it was counted: a new one is as rare as the rarest known. Frequencies stay as they were
 * counted until the market is opened anew, so that what is already stored remains comparable.
 */
export interface GrowingCorpus extends Corpus {
  vectorOf(encoding: Encoding): SparseVector;
}

export function growingCorpus(corpus: Corpus): GrowingCorpus {
  const features = [...corpus.features];
  const idOf = new Map(corpus.idOf);
  let idf = corpus.idf;
  const rarest = corpus.idf.reduce((most, value) => Math.max(most, value), 0) || 1;
  const learn = (feature: string): number => {
    const id = features.length;
    idOf.set(feature, id);
    features.push(feature);
    if (id >= idf.length) {
      const longer = new Float32Array(Math.max(64, id * 2)).fill(rarest);
      longer.set(idf);
      idf = longer;
    }
    return id;
  };
  const grown: GrowingCorpus = {
    ...corpus,
    features,
    idOf,
    get idf() {
      return idf;
    },
    vectorOf: (encoding) => vectorise(encoding, grown, learn),
  };
  return grown;
}
