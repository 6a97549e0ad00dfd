import type { Router } from "../../platform/http/router.ts";
import type { RunBook } from "../runs/index.ts";
import { badgeRoutes, badgeRuns } from "./badges/routes.ts";
import { checkInRoutes } from "./check-in/routes.ts";
import { duplicateRoutes } from "./duplicates/routes.ts";
import { formRoutes } from "./form/routes.ts";
import { organisationRoutes } from "./organisations/routes.ts";
import { participantRoutes } from "./participants/routes.ts";

export function registrationRoutes(router: Router): void {
  for (const addRoutes of [
    organisationRoutes,
    duplicateRoutes,
    formRoutes,
    participantRoutes,
    badgeRoutes,
    checkInRoutes,
  ])
    addRoutes(router);
}

export function registrationRuns(book: RunBook): void {
  badgeRuns(book);
}
