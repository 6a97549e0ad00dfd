import { z } from "zod";
import { ModelFolderError, type Step } from "./tokenizer-file.ts";

type Change = (text: string) => string;

const sequence = z.object({ normalizers: z.array(z.looseObject({ type: z.string() })) });
const replace = z.object({
  pattern: z.union([z.object({ String: z.string() }), z.object({ Regex: z.string() })]),
  content: z.string(),
});
const bert = z.object({
  clean_text: z.boolean().default(true),
  handle_chinese_chars: z.boolean().default(true),
  strip_accents: z.boolean().nullish(),
  lowercase: z.boolean().default(true),
});

const withoutAccents: Change = (text) => text.normalize("NFD").replaceAll(/\p{Mn}/gu, "");
const withoutControls: Change = (text) =>
  text.replaceAll(/[\t\n\r\u{2028}\u{2029}\p{Zs}]/gu, " ").replaceAll(/[\p{Cc}\u{FEFF}\u{200B}\u{FFFD}]/gu, "");

/** The normaliser of a tokenizer as one function. @throws ModelFolderError for a kind that is not known here. */
export function normaliser(step: Step | null | undefined): Change {
  if (!step) return (text) => text;
  switch (step.type) {
    case "Sequence": {
      const changes = sequence.parse(step).normalizers.map(normaliser);
      return (text) => changes.reduce((sofar, change) => change(sofar), text);
    }
    case "NFC":
    case "NFD":
    case "NFKC":
    case "NFKD": {
      const form = step.type;
      return (text) => text.normalize(form);
    }
    // The compiled table of SentencePiece models (nmt_nfkc) is NFKC with spaces and controls made plain; rare characters may differ.
    case "Precompiled":
      return (text) => withoutControls(text).normalize("NFKC");
    case "Lowercase":
      return (text) => text.toLowerCase();
    case "StripAccents":
      return withoutAccents;
    case "Strip":
      return (text) => text.trim();
    case "Prepend": {
      const { prepend } = z.object({ prepend: z.string() }).parse(step);
      return (text) => (text === "" ? text : prepend + text);
    }
    case "Replace": {
      const { pattern, content } = replace.parse(step);
      const what = "String" in pattern ? pattern.String : new RegExp(pattern.Regex, "gu");
      return (text) => text.replaceAll(what, () => content);
    }
    case "BertNormalizer": {
      const { clean_text, handle_chinese_chars, strip_accents, lowercase } = bert.parse(step);
      return (text) => {
        let out = clean_text ? withoutControls(text) : text;
        if (handle_chinese_chars) out = out.replaceAll(/[\p{Unified_Ideograph}]/gu, " $& ");
        if (strip_accents ?? lowercase) out = withoutAccents(out);
        return lowercase ? out.toLowerCase() : out;
      };
    }
    default:
      throw new ModelFolderError(
        `tokenizer.json: the normalizer ${step.type} is not supported. Use a model with a SentencePiece Unigram or a WordPiece tokenizer.`,
      );
  }
}
