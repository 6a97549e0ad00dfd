export { eventRoutes } from "./routes.ts";
export { presentEvent, presentSessions } from "./present.ts";
export { getEventRow, listBodies, listSlots, listTables, listVenues } from "./queries.ts";
export { insertEvent, insertSession, insertVenue, replaceBodies, replaceSlots } from "./store.ts";
export { cutSlots, instantAt } from "./slots.ts";
