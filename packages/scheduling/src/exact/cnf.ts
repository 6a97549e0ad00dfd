/** Where clauses go: a solver, a proof's formula, or both. Literals are ±variable, variables count from 1. */
export interface ClauseSink {
  add(clause: readonly number[]): void;
  /** Where a sink can: at most so many of these hold. */
  atMost?(most: number, literals: readonly number[]): void;
}

/** Numbers variables and passes clauses on. */
export class Cnf {
  variables = 0;
  clauses = 0;
  private readonly sink: ClauseSink;

  constructor(sink: ClauseSink) {
    this.sink = sink;
  }

  fresh(): number {
    return ++this.variables;
  }

  add(...clause: number[]): void {
    this.clauses++;
    this.sink.add(clause);
  }

  /** @throws Error where clauses only will do. */
  atMost(most: number, literals: readonly number[]): void {
    if (!this.sink.atMost) throw new Error("only clauses can go here, no limits");
    this.sink.atMost(most, literals);
  }

  /** Pair by pair: the groups of a timetable are small. */
  atMostOne(literals: readonly number[]): void {
    for (let i = 0; i < literals.length; i++) for (let j = 0; j < i; j++) this.add(-literals[j]!, -literals[i]!);
  }

  /** A literal that holds exactly when one of `literals` does; the literal itself where there is only one. */
  either(literals: readonly number[]): number {
    if (literals.length === 1) return literals[0]!;
    const any = this.fresh();
    for (const literal of literals) this.add(-literal, any);
    this.add(-any, ...literals);
    return any;
  }
}
