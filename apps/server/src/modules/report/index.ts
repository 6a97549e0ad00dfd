export { reportRoutes } from "./routes.ts";
export { reportRuns } from "./run.ts";
