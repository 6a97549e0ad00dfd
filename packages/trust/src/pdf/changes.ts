import { finding, type Finding } from "../finding.ts";
import type { PdfFile } from "./file.ts";
import { valuesMovedFromCatalog, type MovedValues } from "./moved-values.ts";
import { rolesOf, type Role } from "./roles.ts";
import { differingKeys, sameValue } from "./same.ts";
import { isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "./values.ts";

/** What one saving did to the file, in kinds a person can weigh. */
export interface RevisionChanges {
  /** From 1. */
  readonly revision: number;
  readonly end: number;
  /** Objects written, by what they are for. */
  readonly changed: readonly {
    readonly role: Role | "unused";
    readonly object: number;
    readonly how: "new" | "changed" | "removed";
  }[];
  /** Only what belongs to further signatures, time-stamps and validation data. */
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** Share of a page from which on a field that appears later could cover what was signed. */
const COVERING = 0.2;
const FIELD_KEYS = new Set(["V", "AP", "AS", "M", "MK", "DA", "Type", "Subtype", "F", "P", "Rect", "Lock"]);
const LOOK = ["Rect", "F", "P"];
const CATALOG_KEYS = new Set(["AcroForm", "DSS", "Extensions", "Version", "Perms"]);

/**
 * What the saving `index` changed against the one before it. Judged for a file that was signed before: everything that is not another
 * signature, its field and look, validation data or metadata is an error, so also whatever a shadow attack needs: exchanged content, fonts,
 * pages, annotations, values of fields, removed objects. O(objects).
 */
export function changesOf(file: PdfFile, index: number): RevisionChanges {
  const revision = file.revisions[index]!;
  const [before, after] = [rolesOf(file, index - 1), rolesOf(file, index)];
  const changed: { role: Role | "unused"; object: number; how: "new" | "changed" | "removed" }[] = [];
  const findings: Finding[] = [];
  const moved = valuesMovedFromCatalog(file, index);
  const place = `revision ${index + 1}`;
  const say = (code: Parameters<typeof finding>[0], params: Finding["params"]) =>
    findings.push(finding(code, params, place));
  for (const [object, entry] of revision.entries) {
    const old = file.entry(object, index - 1);
    if (entry.kind === "free") {
      if (!old) continue;
      const role = before.get(object) ?? "unused";
      changed.push({ role, object, how: "removed" });
      if (role !== "unused") say("pdf-object-removed", { object, role });
      continue;
    }
    const value = file.valueAt(object, entry, index);
    if (isContainer(value)) continue;
    const previous = old === undefined ? undefined : file.valueAt(object, old, index - 1);
    if (previous !== undefined && sameValue(previous, value)) continue;
    const role = after.get(object) ?? before.get(object) ?? "unused";
    changed.push({ role, object, how: previous === undefined ? "new" : "changed" });
    const verdict =
      previous !== undefined
        ? judgeChange(file, index, role, previous, value, moved)
        : moved.objects.has(object)
          ? "allowed"
          : judgeNew(role, value);
    if (verdict === "metadata") say("pdf-metadata-changed", {});
    else if (verdict === "unused") say("pdf-object-unused", { object });
    else if (verdict !== "allowed") say(verdict, { object, role });
  }
  if (!sameRoot(file, index)) say("pdf-changed-catalog", { object: 0, role: "catalog" });
  for (const cover of coveringFields(file, index, changed)) say("pdf-field-covers", cover);
  return {
    revision: index + 1,
    end: revision.end,
    changed,
    allowed: !findings.some(({ severity }) => severity === "error"),
    findings,
  };
}

type ChangeCode =
  | "pdf-changed-content"
  | "pdf-changed-font"
  | "pdf-changed-pages"
  | "pdf-changed-annotation"
  | "pdf-changed-form"
  | "pdf-changed-signature"
  | "pdf-changed-catalog"
  | "pdf-changed-other";
type Verdict = "allowed" | "metadata" | "unused" | ChangeCode;

const CODE: Readonly<Record<Role, ChangeCode>> = {
  catalog: "pdf-changed-catalog",
  "page-tree": "pdf-changed-pages",
  page: "pdf-changed-pages",
  "page-content": "pdf-changed-content",
  font: "pdf-changed-font",
  annotation: "pdf-changed-annotation",
  form: "pdf-changed-form",
  field: "pdf-changed-form",
  "signature-field": "pdf-changed-signature",
  "signature-look": "pdf-changed-signature",
  signature: "pdf-changed-signature",
  "validation-data": "pdf-changed-other",
  metadata: "pdf-changed-other",
  structure: "pdf-changed-other",
  action: "pdf-changed-other",
  other: "pdf-changed-other",
};

function judgeNew(role: Role | "unused", value: PdfValue): Verdict {
  if (role === "unused") return "unused";
  if (["signature", "signature-field", "signature-look", "validation-data"].includes(role)) return "allowed";
  if (role === "metadata") return "metadata";
  // A number or a list of its own that an allowed object refers to is judged with that object.
  if (role === "form" || role === "catalog")
    return value instanceof PdfDict || Array.isArray(value) ? "allowed" : CODE[role];
  return CODE[role];
}

function judgeChange(
  file: PdfFile,
  index: number,
  role: Role | "unused",
  before: PdfValue,
  after: PdfValue,
  moved: MovedValues,
): Verdict {
  if (role === "unused") return "unused";
  if (role === "metadata") return "metadata";
  if (role === "validation-data") return "allowed";
  if (Array.isArray(before) && Array.isArray(after))
    return (role === "field" || role === "form" || role === "annotation") &&
      onlySignatureFieldsAdded(file, index, before, after)
      ? "allowed"
      : CODE[role];
  if (!(before instanceof PdfDict) || !(after instanceof PdfDict) || after.twice.length > 0) return CODE[role];
  const keys = differingKeys(before, after);
  if (role === "catalog")
    return keys.every((key) =>
      key === "AcroForm"
        ? formGrew(file, index, before.get(key), after.get(key))
        : key === "Metadata" || CATALOG_KEYS.has(key) || moved.keys.has(key),
    )
      ? "allowed"
      : CODE[role];
  if (role === "page") {
    const grew = keys.every((key) => key === "Annots" && listGrew(file, index, before.get(key), after.get(key)));
    return grew
      ? "allowed"
      : keys.includes("Annots") && keys.length === 1
        ? "pdf-changed-annotation"
        : keys.some((k) => k === "Contents" || k === "Resources")
          ? "pdf-changed-content"
          : CODE[role];
  }
  if (role === "form") return formGrew(file, index, before, after) ? "allowed" : CODE[role];
  if (role === "signature-field") {
    const empty = before.get("V") === undefined || file.resolve(before.get("V"), index - 1) === null;
    const looks = keys.some((key) => LOOK.includes(key) && before.get(key) !== undefined && !hidden(after));
    return empty && !looks && keys.every((key) => FIELD_KEYS.has(key)) ? "allowed" : CODE[role];
  }
  return CODE[role];
}

/** A field drawn nowhere: libraries that sign without a picture shrink the rectangle to nothing. */
function hidden(field: PdfDict): boolean {
  const rect = field.get("Rect");
  return Array.isArray(rect) && rect.every((edge) => edge === rect[0] || edge === 0);
}

function formGrew(file: PdfFile, index: number, before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  const [old, now] = [file.dict(before, index - 1), file.dict(after, index)];
  if (!now) return false;
  if (!old) return listGrew(file, index, undefined, now.get("Fields"));
  return differingKeys(old, now).every(
    (key) =>
      key === "SigFlags" ||
      (key === "Fields" && listGrew(file, index, old.get("Fields"), now.get("Fields"))) ||
      // A default look without text fields to use it changes nothing anybody sees.
      ((key === "DA" || key === "DR" || key === "NeedAppearances") && !hasOtherFields(file, index)),
  );
}

function hasOtherFields(file: PdfFile, index: number): boolean {
  const form = file.dict(file.root(index).get("AcroForm"), index);
  return file.list(form?.get("Fields"), index).some((field) => !isName(file.dict(field, index)?.get("FT"), "Sig"));
}

function listGrew(file: PdfFile, index: number, before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  return onlySignatureFieldsAdded(file, index, file.list(before, index - 1), file.list(after, index));
}

function onlySignatureFieldsAdded(
  file: PdfFile,
  index: number,
  before: readonly PdfValue[],
  after: readonly PdfValue[],
): boolean {
  if (!before.every((item, at) => sameValue(item, after[at]))) return false;
  return after.slice(before.length).every((item) => {
    const added = file.dict(item, index);
    const isNew = item instanceof PdfRef && file.entry(item.number, index - 1) === undefined;
    return (
      isNew && (isName(added?.get("FT"), "Sig") || isName(file.dict(added?.get("Parent"), index)?.get("FT"), "Sig"))
    );
  });
}

function sameRoot(file: PdfFile, index: number): boolean {
  return sameValue(file.revisions[index - 1]!.trailer.get("Root"), file.revisions[index]!.trailer.get("Root"));
}

/** Fields that came with this saving and are drawn over a good part of a page. */
function coveringFields(
  file: PdfFile,
  index: number,
  changed: readonly { readonly object: number; readonly role: Role | "unused"; readonly how: string }[],
): { object: number; percent: number }[] {
  return changed.flatMap(({ object, role, how }) => {
    if (role !== "signature-field" || how !== "new") return [];
    const rect = file.list(file.dict(file.object(object, index), index)?.get("Rect"), index);
    const [left, bottom, right, top] = rect.map((edge) => (typeof edge === "number" ? edge : 0));
    const share = (Math.abs((right ?? 0) - (left ?? 0)) * Math.abs((top ?? 0) - (bottom ?? 0))) / (595 * 842);
    return share > COVERING ? [{ object, percent: Math.round(share * 100) }] : [];
  });
}

const isContainer = (value: PdfValue): boolean =>
  value instanceof PdfStream && (isName(value.dict.get("Type"), "XRef") || isName(value.dict.get("Type"), "ObjStm"));
