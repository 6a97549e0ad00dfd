/* The direction of imports: kernel ← engines; kernel ← contract ← i18n; the server may use all; the web uses contract, i18n, kernel and preview engines. */
const ENGINES = "lexicon|matching|scheduling|trust|statistics";
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "kernel-stands-alone",
      severity: "error",
      from: { path: "^packages/kernel/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/kernel/src" },
    },
    {
      name: "engines-know-only-the-kernel",
      comment: "matching may read the lexicon's data; no other engine imports an engine, and none the contract",
      severity: "error",
      from: { path: `^packages/(${ENGINES})/src`, pathNot: "\\.test\\.ts$" },
      to: { path: "^(packages|apps)/", pathNot: ["^packages/$1/", "^packages/kernel/", "^packages/lexicon/"] },
    },
    {
      name: "contract-knows-only-the-kernel",
      severity: "error",
      from: { path: "^packages/contract/src" },
      to: { path: "^(packages|apps)/", pathNot: "^packages/(contract|kernel)/" },
    },
    {
      name: "i18n-knows-only-contract-and-kernel",
      severity: "error",
      from: { path: "^packages/i18n/src" },
      to: { path: "^(packages|apps)/", pathNot: "^packages/(i18n|contract|kernel)/" },
    },
    {
      name: "packages-are-pure",
      severity: "error",
      from: { path: "^packages/[^/]+/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "web-never-imports-the-server",
      severity: "error",
      from: { path: "^apps/web" },
      to: { path: "^apps/server" },
    },
    {
      name: "server-never-imports-the-web",
      severity: "error",
      from: { path: "^apps/server" },
      to: { path: "^apps/web" },
    },
    {
      name: "modules-meet-at-their-index",
      severity: "error",
      from: { path: "^apps/server/src/modules/([^/]+)/" },
      to: { path: "^apps/server/src/modules/([^/]+)/", pathNot: ["^apps/server/src/modules/$1/", "/index\\.ts$"] },
    },
    {
      name: "only-store-and-queries-touch-sql",
      severity: "error",
      from: { path: "^apps/server/src/modules/", pathNot: ["(store|queries)\\.ts$", "\\.test\\.ts$"] },
      to: { path: "node_modules/(kysely|pg)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "platform-knows-no-module",
      severity: "error",
      from: { path: "^apps/server/src/platform/", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/server/src/modules/" },
    },
    {
      name: "checker-shares-no-code-with-the-solver",
      severity: "error",
      from: { path: "^packages/scheduling/src/check/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/scheduling/src/(?!check/|problem)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "(^|/)(node_modules|build|\\.react-router)/" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
