import type { Router } from "../../platform/http/router.ts";
import type { Services } from "../../platform/services.ts";
import { eventIndicatorRoutes } from "./event/routes.ts";
import { LiveRegisters } from "./numbers/live-register.ts";
import { numberRoutes } from "./numbers/routes.ts";
import { packRoutes } from "./pack/routes.ts";
import { rateRoutes } from "./rates/routes.ts";
import { officeRoutes, registerImportRoutes, registerLineRoutes } from "./register/routes.ts";
import { makeRelease } from "./releases/make-release.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { seriesRoutes } from "./series/routes.ts";

export function indicatorRoutes(router: Router): void {
  registerLineRoutes(router);
  registerImportRoutes(router);
  officeRoutes(router);
  numberRoutes(router, new LiveRegisters());
  seriesRoutes(router);
  rateRoutes(router);
  releaseRoutes(router);
  packRoutes(router);
  eventIndicatorRoutes(router);
}

/** Makes the releases that were asked for. */
export async function startReleases(services: Services): Promise<void> {
  const registers = new LiveRegisters();
  await services.queue.work("release", ({ releaseId }) => makeRelease(services, registers, releaseId));
}
