/** A local model in a thread of its own, as its arithmetic would stop everything else; started by `runInThread`, never imported. */
import type { EmbeddedAs, ListingText } from "@songhua/matching";
import { workInThread } from "../../../platform/jobs/thread.ts";
import { openOnnxEmbedder } from "./onnx-embedder.ts";

export interface EmbedTask {
  readonly folder: string;
  readonly documents: readonly { readonly texts: readonly ListingText[]; readonly as: EmbeddedAs }[];
}
/** A vector a document, all 0 where the work was stopped before it; or why the model cannot be used. */
export type EmbedResult = { readonly vectors: readonly Float32Array[] } | { readonly failure: string };

workInThread<EmbedTask, number, EmbedResult>(async ({ folder, documents }, owner) => {
  let before = 0;
  try {
    const embedder = await openOnnxEmbedder(folder, {
      shouldStop: owner.shouldStop,
      onProgress: (done) => {
        owner.note(before + done);
      },
    });
    const vectors: Float32Array[] = [];
    for (const as of ["query", "passage"] as const) {
      const own = [...documents.entries()].filter(([, document]) => document.as === as);
      const found = await embedder.embed(
        own.map(([, { texts }]) => texts),
        as,
      );
      own.forEach(([at], i) => {
        const one = found[i]!;
        vectors[at] = "dense" in one ? one.dense : new Float32Array();
      });
      before += own.length;
    }
    await embedder.release();
    return { vectors };
  } catch (error) {
    return { failure: (error as Error).message };
  }
});
