import type { PdfFile } from "./file.ts";
import { isName, PdfDict, PdfRef, PdfStream, type PdfValue } from "./values.ts";

/** What an object is for, as far as a reader would see it. */
export type Role =
  | "catalog"
  | "page-tree"
  | "page"
  | "page-content"
  | "font"
  | "annotation"
  | "form"
  | "field"
  | "signature-field"
  | "signature-look"
  | "signature"
  | "validation-data"
  | "metadata"
  | "structure"
  | "action"
  | "other";

const MOST = 500_000;
const BY_KEY: Readonly<Record<string, Role>> = {
  Contents: "page-content",
  XObject: "page-content",
  Font: "font",
  DSS: "validation-data",
  Metadata: "metadata",
  Info: "metadata",
  StructTreeRoot: "structure",
  OpenAction: "action",
  AA: "action",
  JavaScript: "action",
  Fields: "field",
  AcroForm: "form",
};

/**
 * The role of every object that can be reached in a revision: the first one found from the catalog on. Objects without role are reached by
 * nothing. O(objects).
 */
export function rolesOf(file: PdfFile, index: number): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const { trailer } = file.revisions[index]!;
  const queue: { value: PdfValue; role: Role }[] = [];
  const add = (value: PdfValue | undefined, role: Role) => {
    if (value !== undefined && value !== null && typeof value === "object") queue.push({ value, role });
  };
  add(trailer.get("Root"), "catalog");
  add(trailer.get("Info"), "metadata");
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const { value, role } = queue[at]!;
    if (value instanceof PdfRef) {
      if (roles.has(value.number)) continue;
      const target = file.object(value.number, index);
      const own = roleOf(target, role);
      roles.set(value.number, own);
      add(target, own);
    } else if (Array.isArray(value)) for (const item of value as readonly PdfValue[]) add(item, role);
    else {
      const dict = value instanceof PdfStream ? value.dict : value instanceof PdfDict ? value : undefined;
      if (dict) for (const [key, item] of dict.entries) add(item, roleUnder(key, role));
    }
  }
  return roles;
}

/** A child's role by the key it stands under; most inherit. */
function roleUnder(key: string, role: Role): Role {
  if (role === "catalog") return key === "Pages" ? "page-tree" : (BY_KEY[key] ?? "other");
  if (role === "page" || role === "page-tree") {
    if (key === "Annots") return "annotation";
    if (key === "Parent") return "page-tree";
    if (key === "Kids") return "page";
    return BY_KEY[key] ?? "page-content";
  }
  if (role === "form") return key === "Fields" ? "field" : key === "DR" ? "font" : "form";
  if (role === "signature-field" || role === "field" || role === "annotation") {
    if (key === "V" && role === "signature-field") return "signature";
    if (key === "AP" && role === "signature-field") return "signature-look";
    if (key === "P") return "page";
    if (key === "A" || key === "AA") return "action";
    return role;
  }
  if (role === "page-content" && key === "Font") return "font";
  return role;
}

function roleOf(value: PdfValue, expected: Role): Role {
  const dict = value instanceof PdfStream ? value.dict : value instanceof PdfDict ? value : undefined;
  if (!dict) return expected;
  if (isName(dict.get("Type"), "Pages")) return "page-tree";
  if (isName(dict.get("Type"), "Page")) return "page";
  if ((expected === "field" || expected === "annotation") && isName(dict.get("FT"), "Sig")) return "signature-field";
  if (isName(dict.get("Type"), "StructElem")) return "structure";
  return expected;
}
