import { pairs } from "./pairs.ts";
import { speed } from "./speed.ts";

/** Usage: node bench/trust/run.ts [speed|pairs] [pairs of each suite, 1000 unless given]. Needs Debian's openssl; GOST its gost engine. */
const [section = "all", count = "1000"] = process.argv.slice(2);
if (!["all", "speed", "pairs"].includes(section)) {
  console.log("usage: run.ts [all|speed|pairs] [pairs]");
  process.exit(2);
}
if (section !== "pairs") await speed();
if (section !== "speed") pairs(Number(count) || 1000);
