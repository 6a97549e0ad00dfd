import { useRouteLoaderData } from "react-router";
import type { Answer } from "../../api/transport.ts";

export const EVENT_ROUTE_ID = "event";
export type PublicEvent = Answer<"getEvent">;

/** The event of the page, loaded once by the frame around it. */
export function usePublicEvent(): PublicEvent {
  const event = useRouteLoaderData<PublicEvent>(EVENT_ROUTE_ID);
  if (!event) throw new Error("usePublicEvent outside an event");
  return event;
}
