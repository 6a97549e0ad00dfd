export { followThroughRoutes } from "./routes.ts";
export { remindOfDue } from "./remind.ts";
