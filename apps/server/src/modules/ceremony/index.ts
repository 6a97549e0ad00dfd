export { ceremonyRoutes } from "./routes.ts";
