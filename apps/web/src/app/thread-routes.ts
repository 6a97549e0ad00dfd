import { index, route, type RouteConfigEntry } from "@react-router/dev/routes";

/** Below `console/:event`: from the first offer to the closing report. */
export const threadRoutes: RouteConfigEntry[] = [
  route("listings", "../features/listings/listings-page.tsx"),
  route("listings/review", "../features/listings/review-page.tsx"),
  route("listings/new", "../features/listings/listing-page.tsx", { id: "console-listing-new" }),
  route("listings/:listing", "../features/listings/listing-page.tsx"),
  route("matches", "../features/matches/matches-page.tsx"),
  route("matches/rules", "../features/matches/rules/rules-page.tsx"),
  route("matches/few", "../features/matches/few/few-page.tsx"),
  route("matches/consortium", "../features/consortium/consortium-page.tsx"),
  route("meetings", "../features/meetings/meetings-page.tsx"),
  route("timetable", "../features/timetable/layout.tsx", [
    index("../features/timetable/grid/grid-page.tsx"),
    route("rules", "../features/timetable/rules/rules-page.tsx"),
    route("versions", "../features/timetable/versions/versions-page.tsx"),
    route("today", "../features/timetable/today/today-page.tsx"),
  ]),
  route("agreements", "../features/agreements/agreements-page.tsx"),
  route("agreements/new", "../features/agreements/agreement-edit-page.tsx", { id: "console-agreement-new" }),
  route("agreements/certificates", "../features/signing/certificates-page.tsx"),
  route("agreements/:agreement", "../features/agreements/agreement-page.tsx"),
  route("agreements/:agreement/edit", "../features/agreements/agreement-edit-page.tsx"),
  route("agreements/:agreement/text", "../features/agreements/agreement-text-page.tsx"),
  route("agreements/:agreement/sign", "../features/signing/signing-page.tsx"),
  route("agreements/:agreement/follow-through", "../features/follow-through/agreement-follow-page.tsx"),
  route("ceremony", "../features/ceremony/ceremonies-page.tsx"),
  route("ceremony/:ceremony", "../features/ceremony/ceremony-page.tsx"),
  route("wall", "../features/wall/press-page.tsx"),
  route("follow-through", "../features/follow-through/follow-through-page.tsx"),
  route("report", "../features/report/report-page.tsx"),
];

/** The participant's own pages. */
export const myRoutes: RouteConfigEntry = route("my/:event", "../features/my-day/my-layout.tsx", { id: "my" }, [
  index("../features/my-day/day-page.tsx"),
  route("times", "../features/my-day/times-page.tsx"),
  route("matches", "../features/my-day/matches-page.tsx"),
  route("requests", "../features/my-day/requests-page.tsx"),
  route("listings", "../features/my-day/listings-page.tsx"),
  route("listings/new", "../features/my-day/listing-page.tsx", { id: "my-listing-new" }),
  route("listings/:listing", "../features/my-day/listing-page.tsx"),
  route("agreements", "../features/my-day/agreements-page.tsx"),
  route("agreements/new", "../features/my-day/agreement-edit-page.tsx", { id: "my-agreement-new" }),
  route("agreements/:agreement", "../features/my-day/agreement-page.tsx"),
  route("agreements/:agreement/edit", "../features/my-day/agreement-edit-page.tsx"),
  route("agreements/:agreement/text", "../features/my-day/agreement-text-page.tsx"),
  route("agreements/:agreement/sign", "../features/my-day/agreement-sign-page.tsx"),
  route("agreements/:agreement/follow-through", "../features/my-day/agreement-follow-page.tsx"),
]);
