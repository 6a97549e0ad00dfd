export { demonstrationRoutes } from "./routes.ts";
export { FIRST_EVENT, loadDemonstration } from "./load.ts";
