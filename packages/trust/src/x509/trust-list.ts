import { finding, type Finding } from "../finding.ts";
import { utf8 } from "../text.ts";
import { readCertificates, type Certificate } from "./certificate.ts";

/** Roots that a jurisdiction, or the organiser, recognises, and where that is written. Data, never code: whoever runs the platform decides. */
export interface TrustList {
  readonly name: string;
  /** ISO 3166 letters such as "CN" or "RU", or "event" for an event's own authority. */
  readonly jurisdiction: string;
  /** Where the list was taken from, and when, as ISO date. */
  readonly source: string;
  readonly date: string;
  /** The rule that recognises these roots, in words: an act, an agreement, a decision of the organiser. */
  readonly rule: string;
  readonly anchors: readonly Certificate[];
}

const WORDS = ["name", "jurisdiction", "source", "date", "rule"] as const;

/**
 * A trust list from JSON: `{ name, jurisdiction, source, date, rule, certificates: [PEM …] }`. Missing words and unreadable
 * certificates become findings; the readable rest is used.
 */
export function readTrustList(json: string): { list?: TrustList; findings: Finding[] } {
  const unreadable = (reason: string) => ({ findings: [finding("certificate-unreadable", { reason })] });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return unreadable("trust list is not JSON");
  }
  if (typeof data !== "object" || data === null) return unreadable("trust list is not an object");
  const fields = new Map<string, unknown>(Object.entries(data));
  const words: Record<(typeof WORDS)[number], string> = { name: "", jurisdiction: "", source: "", date: "", rule: "" };
  for (const word of WORDS) {
    const value = fields.get(word);
    if (typeof value !== "string" || value === "") return unreadable(`trust list without ${word}`);
    words[word] = value;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(words.date)) return unreadable("trust list's date is not YYYY-MM-DD");
  const blocks = fields.get("certificates");
  if (!Array.isArray(blocks)) return unreadable("trust list without certificates");
  const read = blocks.map((block: unknown) => readCertificates(utf8(typeof block === "string" ? block : "")));
  return {
    list: { ...words, anchors: read.flatMap(({ certificates }) => certificates) },
    findings: read.flatMap(({ findings }) => findings),
  };
}
