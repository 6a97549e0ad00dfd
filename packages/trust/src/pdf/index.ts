export type { RevisionChanges } from "./changes.ts";
export { PdfFile } from "./file.ts";
export { decoded } from "./inflate.ts";
export { inspectPdf, type PdfInspection } from "./inspect-pdf.ts";
export { fieldsOf, signedBytes, textOf, type PdfSignature } from "./signatures.ts";
export { isName, PdfDict, PdfFault, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from "./values.ts";
