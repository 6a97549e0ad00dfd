/** Where breaks are supposed to be: so much less is left to search that timetables are found sooner, if there are any of the kind. */
export interface Guess {
  /** Nobody with more compact days than this has a break. */
  readonly mostStarts: number;
  /** Nobody has more breaks than this, unless already known to. */
  readonly mostEach: number;
}
