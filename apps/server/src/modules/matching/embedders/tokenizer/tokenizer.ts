import { z } from "zod";
import { normaliser } from "./normalise.ts";
import { preTokeniser } from "./pre-tokenise.ts";
import { ModelFolderError, tokenizerFile, type Step, type TokenizerFile } from "./tokenizer-file.ts";
import { unigram, type Pieces } from "./unigram.ts";
import { wordPiece } from "./word-piece.ts";

export interface Tokenizer {
  readonly padId: number;
  /** Token numbers of a text with the model's marks around, at most `longest` of them. O(length). */
  encode(text: string, longest: number): number[];
}

/** A listing of any honest length fits; a longer text is cut before the work, not after. */
const MOST_UNITS = 20_000;

/**
 * Reads a `tokenizer.json` with a Unigram or WordPiece model. Marks such as `</s>` in a text stay ordinary characters: a
 * listing must not steer the model. @throws ModelFolderError
 */
export function readTokenizer(json: unknown): Tokenizer {
  const kind = z.object({ model: z.object({ type: z.string().optional() }) }).safeParse(json).data?.model.type;
  const parsed = tokenizerFile.safeParse(json);
  if (!parsed.success) {
    const reason =
      kind === "Unigram" || kind === "WordPiece"
        ? z.prettifyError(parsed.error).replaceAll("\n", " ")
        : `the tokenizer model ${kind ?? "(none)"} is not supported; use a model with a Unigram or a WordPiece tokenizer`;
    throw new ModelFolderError(`tokenizer.json: ${reason}`);
  }
  const file = parsed.data;
  const normalise = normaliser(file.normalizer);
  const cut = preTokeniser(file.pre_tokenizer);
  const idOf = tokenIds(file);
  const pieces = piecesOf(file, idOf);
  const [before, after] = marks(file.post_processor, idOf);
  return {
    padId: file.padding?.pad_id ?? idOf("<pad>") ?? idOf("[PAD]") ?? 0,
    encode(text, longest) {
      const room = Math.min(longest, file.truncation?.max_length ?? longest) - before.length - after.length;
      const ids: number[] = [];
      for (const word of cut([normalise(text.slice(0, MOST_UNITS))])) {
        if (ids.length >= room) break;
        ids.push(...pieces(word));
      }
      return [...before, ...ids.slice(0, Math.max(0, room)), ...after];
    },
  };
}

function tokenIds({ added_tokens, model }: TokenizerFile): (token: string) => number | undefined {
  const added = new Map(added_tokens.map(({ content, id }) => [content, id]));
  const own =
    model.type === "WordPiece"
      ? new Map(Object.entries(model.vocab))
      : new Map(model.vocab.map(([piece], id) => [piece, id]));
  return (token) => added.get(token) ?? own.get(token);
}

function piecesOf({ model }: TokenizerFile, idOf: (token: string) => number | undefined): Pieces {
  if (model.type === "Unigram") {
    if (model.unk_id == null || model.unk_id >= model.vocab.length)
      throw new ModelFolderError("tokenizer.json: the Unigram model has no unk_id within its vocabulary");
    return unigram(model.vocab, model.unk_id);
  }
  const unknown = idOf(model.unk_token);
  if (unknown === undefined)
    throw new ModelFolderError(`tokenizer.json: unk_token ${model.unk_token} is not in the vocabulary`);
  return wordPiece(model.vocab, unknown, {
    prefix: model.continuing_subword_prefix,
    longestWord: model.max_input_chars_per_word,
  });
}

const template = z.object({
  single: z.array(
    z.union([
      z.object({ SpecialToken: z.object({ id: z.string() }) }),
      z.object({ Sequence: z.object({ id: z.string() }) }),
    ]),
  ),
});
const fixed = z.object({ cls: z.tuple([z.string(), z.number()]), sep: z.tuple([z.string(), z.number()]) });

/** The marks a model wants before and after a text. */
function marks(
  step: Step | null | undefined,
  idOf: (token: string) => number | undefined,
): readonly [before: number[], after: number[]] {
  if (!step) return [[], []];
  switch (step.type) {
    case "TemplateProcessing": {
      const { single } = template.parse(step);
      const at = single.findIndex((item) => "Sequence" in item);
      const known = (items: typeof single): number[] =>
        items.flatMap((item) => {
          if (!("SpecialToken" in item)) return [];
          const id = idOf(item.SpecialToken.id);
          if (id === undefined)
            throw new ModelFolderError(`tokenizer.json: the mark ${item.SpecialToken.id} has no number`);
          return [id];
        });
      return [known(single.slice(0, at)), known(single.slice(at + 1))];
    }
    case "BertProcessing":
    case "RobertaProcessing": {
      const { cls, sep } = fixed.parse(step);
      return [[cls[1]], [sep[1]]];
    }
    default:
      throw new ModelFolderError(`tokenizer.json: the post-processor ${step.type} is not supported`);
  }
}
