import { z } from "zod";

/** The parts of a `tokenizer.json` (Hugging Face tokenizers) that are understood here; what is not is refused by name. */
const typed = z.looseObject({ type: z.string() });
export type Step = z.infer<typeof typed>;

export const tokenizerFile = z.object({
  truncation: z.object({ max_length: z.int().positive() }).nullish(),
  padding: z.looseObject({ pad_id: z.int().nonnegative().optional() }).nullish(),
  added_tokens: z.array(z.object({ id: z.int().nonnegative(), content: z.string() })).default([]),
  normalizer: typed.nullish(),
  pre_tokenizer: typed.nullish(),
  post_processor: typed.nullish(),
  model: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("Unigram"),
      unk_id: z.int().nonnegative().nullish(),
      vocab: z.array(z.tuple([z.string(), z.number()])).min(1),
    }),
    z.object({
      type: z.literal("WordPiece"),
      unk_token: z.string().default("[UNK]"),
      continuing_subword_prefix: z.string().default("##"),
      max_input_chars_per_word: z.int().positive().default(100),
      vocab: z.record(z.string(), z.int().nonnegative()),
    }),
  ]),
});
export type TokenizerFile = z.infer<typeof tokenizerFile>;

/** A tokenizer, or another part of a model's folder, that cannot be used: names the file, what is wrong and the mend. */
export class ModelFolderError extends Error {}
