import { existsSync, readFileSync } from "node:fs";
import { readDzn, type Problem } from "@songhua/scheduling";

const FOLDER = new URL("../../../shared/bench/scheduling/", import.meta.url);

/** A published problem by its name; undefined where the data, which is not part of this repository, is not there. */
export function publishedProblem(name: string): Problem | undefined {
  const file = new URL(`${name}.original.dzn`, FOLDER);
  return existsSync(file) ? readDzn(readFileSync(file, "utf8")) : undefined;
}

export const NO_DATA = "left out: ../shared/bench/scheduling is absent (the data is not part of this repository)";
