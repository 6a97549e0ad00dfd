export { presentRun, runRoutes } from "./routes.ts";
export { RunBook, RunCancelled, startRun, type RunContext, type RunEnd, type RunWork } from "./perform.ts";
export type { RunFile } from "./store.ts";
