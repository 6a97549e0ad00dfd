export { indicatorRoutes, startReleases } from "./routes.ts";
export { serveSdmx } from "./sdmx/serve-sdmx.ts";
export { loadDemonstrationRegister } from "./demonstration/load-register.ts";
export { countInThreads } from "./numbers/count-in-threads.ts";
