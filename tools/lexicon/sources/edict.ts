import { debFile, eucJp } from "../cache.ts";

export interface EdictWord {
  /** Spelling in Chinese characters, or in kana where it has none. */
  readonly spelling: string;
  readonly reading: string;
  readonly glosses: readonly string[];
  readonly common: boolean;
}

/** Entries of EDICT: "明白 [めいはく] /(adj-na) (1) obvious/clear/(2) plain/(P)/". */
export function edictWords(): EdictWord[] {
  const words: EdictWord[] = [];
  for (const line of eucJp(debFile("edict", "usr/share/edict/edict")).split("\n").slice(1)) {
    const slash = line.indexOf(" /");
    if (slash < 0) continue;
    const [spelling, reading] = line.slice(0, slash).split(/ \[|\]/);
    const fields = line.slice(slash + 2).split("/");
    const glosses = fields
      .filter((field) => field !== "" && !field.startsWith("EntL") && !/^\(P\)$/.test(field))
      .map((field) => field.replace(/\([^()]*\)/g, " ").trim())
      .filter((field) => field !== "");
    if (spelling !== undefined && glosses.length > 0)
      words.push({ spelling, reading: reading ?? spelling, glosses, common: fields.includes("(P)") });
  }
  return words;
}
