export { wallRoutes } from "./routes.ts";
export { composeWall, wallTotals } from "./compose-wall.ts";
