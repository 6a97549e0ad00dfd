/** A stretch of a listing's text: `texts[text][field].slice(start, end)`, never empty. */
export interface Span {
  readonly text: number;
  readonly field: "title" | "body";
  readonly start: number;
  readonly end: number;
}

/** What a feature weighs in one listing before idf, and where it stands; spans best first, at most six. */
export interface Occurrence {
  readonly weight: number;
  readonly spans: readonly Span[];
  /** Of each span; missing where there is one. */
  readonly weights?: readonly number[] | undefined;
}

/** Features of a listing by key: a concept id, or a word outside the lexicon. In order of first appearance. */
export type Encoding = ReadonlyMap<string, Occurrence>;
