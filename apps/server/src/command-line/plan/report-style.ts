import { Markup } from "./html.ts";

/** The report's own style: no font, image or script comes from anywhere else. */
export const REPORT_STYLE = new Markup(`
:root { --ink: #1c1a17; --quiet: #5c5448; --line: #d8d1c7; --paper: #fffdf9; --river: #0d4f5c; --warn: #8f1d14; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #efe9df; --quiet: #b5ab9c; --line: #4a443c; --paper: #1b1916; --river: #7cc4d1; --warn: #ff9d8f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Malgun Gothic", sans-serif; }
:lang(ko) body, body:lang(ko) { word-break: keep-all; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; color: var(--river); margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); break-after: avoid; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; break-after: avoid; }
p { margin: .5rem 0; max-width: 48rem; overflow-wrap: anywhere; } .quiet { color: var(--quiet); }
.mark { display: inline-block; border: 2px solid var(--warn); color: var(--warn); padding: .15rem .6rem; font-weight: 700; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: 1rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: .875rem; } dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; } .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
ul { padding-inline-start: 1.25rem; } code { font-size: .85em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--river); outline-offset: 2px; }
@media (max-width: 40rem) { td { min-width: 6.5rem; } }
@media print { :root { --ink: #000; --quiet: #333; --line: #bbb; --paper: #fff; --river: #000; --warn: #000; } @page { size: A4; margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; } .scroll { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } table { font-size: 8pt; } }
`);
