import type { PdfFile } from "./file.ts";
import { differingKeys, sameValue } from "./same.ts";
import { PdfDict, PdfRef, type PdfValue } from "./values.ts";

/** What a saving only wrote elsewhere: the catalog's keys that mean what they meant, and the new objects that carry them. */
export interface MovedValues {
  readonly keys: ReadonlySet<string>;
  readonly objects: ReadonlySet<number>;
}

const DEEPEST = 32;

/**
 * Values that stood directly in the catalog and that the saving `index` put, otherwise unchanged, into new objects of their own, as some
 * libraries do whenever they write the catalog again. O(size of the catalog).
 */
export function valuesMovedFromCatalog(file: PdfFile, index: number): MovedValues {
  const [before, after] = [file.root(index - 1), file.root(index)];
  const keys = new Set<string>();
  const objects = new Set<number>();
  if (after.twice.length > 0) return { keys, objects };
  for (const key of differingKeys(before, after)) {
    const carriers = new Set<number>();
    if (!sameButMoved(file, index, before.get(key) ?? null, after.get(key) ?? null, carriers, 0)) continue;
    keys.add(key);
    for (const object of carriers) objects.add(object);
  }
  return { keys, objects };
}

function sameButMoved(
  file: PdfFile,
  index: number,
  before: PdfValue,
  after: PdfValue,
  carriers: Set<number>,
  depth: number,
): boolean {
  if (sameValue(before, after)) return true;
  if (depth > DEEPEST) return false;
  const inner = (a: PdfValue, b: PdfValue) => sameButMoved(file, index, a, b, carriers, depth + 1);
  if (after instanceof PdfRef && !(before instanceof PdfRef)) {
    const isNew = file.entry(after.number, index - 1) === undefined;
    if (!isNew || !inner(before, file.object(after.number, index))) return false;
    carriers.add(after.number);
    return true;
  }
  if (before instanceof PdfDict && after instanceof PdfDict)
    return (
      after.twice.length === 0 &&
      differingKeys(before, after).every((key) => inner(before.get(key) ?? null, after.get(key) ?? null))
    );
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((item, at) => inner(item as PdfValue, after[at] as PdfValue));
}
