export { demonstrationRoutes } from "./routes.ts";
export { FIRST_EVENT, loadDemonstration } from "./load.ts";
export { demonstrationRuns } from "./stage.ts";
