import { describe, expect, it } from "vitest";
import { TINY_WORDS } from "../../../../testing/tiny-onnx.ts";
import { readTokenizer } from "./tokenizer.ts";

const unigramFile = (vocab: [string, number][], more: object = {}): unknown => ({
  pre_tokenizer: { type: "Metaspace" },
  model: { type: "Unigram", unk_id: 0, vocab: [["<unk>", 0], ...vocab] },
  ...more,
});

describe("a Unigram tokenizer", () => {
  it("takes the likeliest cut, not the longest piece", () => {
    const tokenizer = readTokenizer(
      unigramFile([
        ["▁ab", -1],
        ["▁abc", -9],
        ["c", -2],
        ["d", -2],
        ["cd", -1],
      ]),
    );
    expect(tokenizer.encode("abcd", 10)).toEqual([1, 5]);
  });

  it("makes one unknown of strange characters in a row, pairs of surrogates whole", () => {
    const tokenizer = readTokenizer(
      unigramFile([
        ["▁", -1],
        ["b", -1],
      ]),
    );
    expect(tokenizer.encode("😀😀b x", 10)).toEqual([1, 0, 2, 1, 0]);
  });

  it("adds the model's marks and keeps within the length, marks included", () => {
    const tokenizer = readTokenizer(TINY_WORDS.tokenizer);
    const [bos, eos] = [0, 2];
    expect(tokenizer.encode("honey  coal", 10)).toEqual([bos, 5, 9, eos]);
    expect(tokenizer.encode("honey coal honey coal", 4)).toEqual([bos, 5, 9, eos]);
    expect(tokenizer.encode("", 10)).toEqual([bos, eos]);
    expect(tokenizer.padId).toBe(1);
  });

  it("does not let a text speak in marks", () => {
    const tokenizer = readTokenizer(TINY_WORDS.tokenizer);
    expect(tokenizer.encode("</s>honey", 10).filter((id) => id === 2)).toHaveLength(2);
    const bare = readTokenizer({ ...TINY_WORDS.tokenizer, post_processor: null });
    expect(bare.encode("x", 10)).not.toContain(2);
  });

  it("normalises full width and spaces as SentencePiece does", () => {
    const tokenizer = readTokenizer(TINY_WORDS.tokenizer);
    expect(tokenizer.encode("ｈｏｎｅｙ　coal\u200b", 10)).toEqual([0, 5, 9, 2]);
  });
});

describe("a WordPiece tokenizer", () => {
  const tokenizer = readTokenizer({
    normalizer: { type: "BertNormalizer", lowercase: true },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: { type: "BertProcessing", sep: ["[SEP]", 3], cls: ["[CLS]", 2] },
    added_tokens: [{ id: 0, content: "[PAD]" }],
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      max_input_chars_per_word: 8,
      vocab: {
        "[PAD]": 0,
        "[UNK]": 1,
        "[CLS]": 2,
        "[SEP]": 3,
        un: 4,
        "##aff": 5,
        "##able": 6,
        煤: 7,
        炭: 8,
        ",": 9,
        cafe: 10,
      },
    },
  });

  it("cuts words greedily, ideographs one by one, signs apart, and drops case and accents", () => {
    expect(tokenizer.encode("Unaffable, 煤炭 café", 20)).toEqual([2, 1, 9, 7, 8, 10, 3]);
    expect(tokenizer.encode("unaff", 20)).toEqual([2, 4, 5, 3]);
  });

  it("takes a word it cannot cut whole, or one too long, as unknown", () => {
    expect(tokenizer.encode("unx", 20)).toEqual([2, 1, 3]);
    expect(tokenizer.encode("un".repeat(5), 20)).toEqual([2, 1, 3]);
  });
});

describe("a tokenizer that is not understood", () => {
  it.each([
    [{ model: { type: "BPE", vocab: {}, merges: [] } }, /tokenizer model BPE is not supported/],
    [{ model: {} }, /tokenizer model \(none\) is not supported/],
    [unigramFile([["a", -1]], { normalizer: { type: "Nmt" } }), /normalizer Nmt is not supported/],
    [unigramFile([["a", -1]], { pre_tokenizer: { type: "ByteLevel" } }), /pre-tokenizer ByteLevel is not supported/],
    [unigramFile([["a", -1]], { post_processor: { type: "Odd" } }), /post-processor Odd is not supported/],
    [{ model: { type: "Unigram", vocab: [["a", -1]] } }, /no unk_id/],
    [{ model: { type: "WordPiece", vocab: { a: 0 } } }, /unk_token \[UNK\] is not in the vocabulary/],
  ])("is refused by name: %#", (file, message) => {
    expect(() => readTokenizer(file)).toThrow(message);
  });
});
