import { useConsole } from "./console-event.ts";

/** What the person may do at this event, so that screens do not offer what the API would refuse. */
export function useMay() {
  const { session, event } = useConsole();
  const has = (...roles: string[]) =>
    session.roles.some(({ role, eventId }) => roles.includes(role) && (eventId === null || eventId === event.id));
  return {
    administrate: has("administrator"),
    organise: has("administrator", "organiser"),
    frontDesk: has("administrator", "organiser", "operator"),
  };
}
