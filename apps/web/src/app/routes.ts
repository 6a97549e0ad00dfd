/*
 * How to add a page
 *
 * 1. One file in `src/features/<name>/<page>.tsx` with a default export, and one line below.
 * 2. Public pages load on the server (`loader`), work without scripts and are never hydrated. Nothing else to do.
 * 3. Work screens stand below `console/:event` (or another layout with `handle = { hydrate: true }`). Their bodies run in
 *    the browser only: fetch with TanStack Query (`useQuery` + `<QueryBoundary>`), take parts from `src/ui`, write links
 *    with `useAddress()`.
 * 4. A step of the journey with a page gets its line in `features/console/steps.ts`; a step without one is not shown.
 * 5. Texts go to `packages/i18n/src/locales/<all five>/<namespace>.ts`; the test there names what is missing.
 */
import { index, layout, route, type RouteConfig } from "@react-router/dev/routes";
import { myRoutes, threadRoutes } from "./thread-routes.ts";

export default [
  index("entrance.ts"),
  route("theme", "theme-choice.ts"),
  route(":locale", "locale.tsx", [
    layout("../features/public/frame.tsx", [
      index("../features/public/home.tsx"),
      route("verify", "../features/verify/verify-page.tsx"),
      // Whoever has the personal link reads it, without an account.
      route("interpreting/:token", "../features/timetable/interpreter-day/interpreter-day.tsx"),
      route("e/:event", "../features/event/event-frame.tsx", { id: "event" }, [
        index("../features/event/event-page.tsx"),
        route("organisations", "../features/event/organisations.tsx"),
        route("listings", "../features/event/listings.tsx"),
        route("agreements", "../features/event/agreements.tsx"),
        route("agreements/register", "../features/register/register-page.tsx"),
        route("register", "../features/event/register.tsx"),
      ]),
    ]),
    // The wall fills the screen of a hall: no head, no foot.
    route("e/:event/wall", "../features/wall/wall.tsx"),
    layout("../features/account/layout.tsx", [
      route("setup", "../features/account/setup.tsx"),
      route("sign-in", "../features/account/sign-in.tsx"),
      route("sign-in/redeem", "../features/account/redeem.tsx"),
      route("account", "../features/account/account.tsx"),
      route("outbox", "../features/account/outbox.tsx"),
    ]),
    route("new-event", "../features/new-event/new-event.tsx"),
    route("statistics", "../features/statistics/layout.tsx", [
      index("../features/statistics/explorer-page.tsx"),
      route("register", "../features/statistics/register/register-page.tsx"),
      route("technology", "../features/statistics/technology-page.tsx"),
      route("series", "../features/statistics/series-page.tsx"),
      route("rates", "../features/statistics/rates-page.tsx"),
      route("releases", "../features/statistics/releases-page.tsx"),
      route("releases/:release", "../features/statistics/pack/pack-page.tsx"),
      route("releases/:release/leadership", "../features/statistics/pack/leadership-page.tsx"),
    ]),
    route("console/:event", "../features/console/layout.tsx", { id: "console" }, [
      index("../features/console/overview.tsx"),
      ...threadRoutes,
      route("programme", "../features/programme/layout.tsx", [
        index("../features/programme/sessions.tsx"),
        route("venues", "../features/programme/venues.tsx"),
        route("hosts", "../features/programme/hosts.tsx"),
        route("settings", "../features/programme/settings.tsx"),
      ]),
      route("organisations", "../features/organisations/layout.tsx", [
        index("../features/organisations/list.tsx"),
        route("duplicates", "../features/organisations/duplicates.tsx"),
      ]),
      route("registrations", "../features/registrations/layout.tsx", [
        index("../features/registrations/list.tsx"),
        route("form", "../features/registrations/form-builder.tsx"),
        route("badges", "../features/registrations/badges.tsx"),
      ]),
      route("import", "../features/workbook-import/imports-page.tsx"),
      route("import/:import", "../features/workbook-import/import-page.tsx"),
      route("check-in", "../features/check-in/check-in-page.tsx"),
      route("access", "../features/access/access-page.tsx"),
      route("activity", "../features/activity/activity-page.tsx"),
    ]),
    myRoutes,
    route("*", "not-found.ts"),
  ]),
] satisfies RouteConfig;
