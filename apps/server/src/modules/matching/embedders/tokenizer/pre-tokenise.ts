import { z } from "zod";
import { ModelFolderError, type Step } from "./tokenizer-file.ts";

type Cut = (pieces: readonly string[]) => string[];

const sequence = z.object({ pretokenizers: z.array(z.looseObject({ type: z.string() })) });
const metaspace = z.object({
  replacement: z.string().default("▁"),
  add_prefix_space: z.boolean().optional(),
  prepend_scheme: z.enum(["always", "first", "never"]).optional(),
  split: z.boolean().default(true),
});

const eachSplit =
  (by: RegExp): Cut =>
  (pieces) =>
    pieces.flatMap((piece) => piece.match(by) ?? []);

/** How a tokenizer cuts a text into words before looking into them. @throws ModelFolderError for a kind that is not known here. */
export function preTokeniser(step: Step | null | undefined): Cut {
  if (!step) return (pieces) => [...pieces];
  switch (step.type) {
    case "Sequence": {
      const cuts = sequence.parse(step).pretokenizers.map(preTokeniser);
      return (pieces) => cuts.reduce<string[]>((sofar, cut) => cut(sofar), [...pieces]);
    }
    case "WhitespaceSplit":
      return eachSplit(/\S+/gu);
    case "Whitespace":
      return eachSplit(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]+/gu);
    case "BertPreTokenizer":
      return eachSplit(/[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu);
    case "Metaspace": {
      const { replacement, add_prefix_space, prepend_scheme, split } = metaspace.parse(step);
      const scheme = prepend_scheme ?? (add_prefix_space === false ? "never" : "always");
      return (pieces) =>
        pieces.flatMap((piece, i) => {
          let out = piece.replaceAll(" ", replacement);
          const prepend = scheme === "always" || (scheme === "first" && i === 0);
          if (prepend && out !== "" && !out.startsWith(replacement)) out = replacement + out;
          if (!split) return out === "" ? [] : [out];
          return out.split(replacement).flatMap((part, at) => {
            const own = at === 0 ? part : replacement + part;
            return own === "" ? [] : [own];
          });
        });
    }
    default:
      throw new ModelFolderError(
        `tokenizer.json: the pre-tokenizer ${step.type} is not supported. Use a model with a SentencePiece Unigram or a WordPiece tokenizer.`,
      );
  }
}
