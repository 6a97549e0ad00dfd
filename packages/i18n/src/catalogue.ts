/** What a person reads about an error: what happened, and what to do about it. Both may use the error's parameters. */
export interface ErrorText {
  readonly title: string;
  readonly mend: string;
}

export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** One namespace per feature; a screen names its texts `namespace:path.to.text`. */
export const NAMESPACES = [
  "account",
  "cli",
  "common",
  "console",
  "documents",
  "errors",
  "glossary",
  "indicators",
  "mail",
  "market",
  "meetings",
  "my",
  "organise",
  "public",
  "register",
  "report",
  "signing",
  "thread",
  "timetable",
  "verify",
  "workbook",
] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** All texts of one locale. */
export type Catalogue = Readonly<Record<Namespace, object>>;
