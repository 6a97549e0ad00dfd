import { DEFAULT_DEFINITIONS, parseCsv, RateBook, readRegister, RegisterCube } from "@songhua/statistics";
import { expect, it } from "vitest";
import { sha256, sha256Hex } from "../digest.ts";
import { countInThreads } from "./count-in-threads.ts";

const ROWS = [
  "contract_no,buyer_economy,class,region,signed_on,value,amount,currency",
  ...Array.from(
    { length: 5_000 },
    (_, i) => `C${i},${i % 2 === 0 ? "RU" : "KR"},ITO,230100,202${i % 3}-05-06,amount,${i + 1},CNY`,
  ),
];
const { lines } = readRegister(
  parseCsv(ROWS.join("\n")).map((cells, i) => ({ row: i + 1, cells })),
  { asOf: "2024-01-31" },
);
/** All cells of all families: sums, lines, bounds and hashes. */
function fingerprint(cube: RegisterCube): string {
  const { table } = cube;
  const cells = DEFAULT_DEFINITIONS.flatMap((definition) =>
    Array.from(cube.familyOf(definition)?.cuts.entries() ?? [], ([key, cut]) => [
      String(key),
      [...cut.sums],
      cut.size,
      cut.bounds(table),
      [...cut.living()],
      sha256Hex(cut.sha256(table, sha256)),
    ]),
  );
  return sha256Hex(JSON.stringify(cells.map((cell) => JSON.stringify(cell)).sort()));
}

it("threads count a register to the same cells and hashes as one thread does", async () => {
  const [threads, alone] = [0, 1].map(() => {
    const cube = new RegisterCube(DEFAULT_DEFINITIONS, new RateBook([]), "signing_day", sha256);
    for (const line of lines) cube.enter(line);
    return cube;
  }) as [RegisterCube, RegisterCube];
  expect(threads.waiting).toBe(lines.length);
  await countInThreads(threads, 1);
  expect(threads.waiting).toBe(0);
  expect(fingerprint(threads)).toBe(fingerprint(alone));
});
