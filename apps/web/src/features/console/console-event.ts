import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useRouteLoaderData } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";

export const CONSOLE_ROUTE_ID = "console";
export type ConsoleData = { event: Answer<"getEvent">; session: Answer<"getSession"> };

/** The event of the console and who works on it. Counts follow by themselves; `refresh` after a change makes them follow at once. */
export function useConsole() {
  const loaded = useRouteLoaderData<ConsoleData>(CONSOLE_ROUTE_ID);
  if (!loaded) throw new Error("useConsole outside the console");
  const slug = loaded.event.slug;
  const client = useQueryClient();
  const { data: event } = useQuery({
    queryKey: ["event", slug],
    queryFn: ({ signal }) => api.getEvent({ params: { event: slug } }, { signal }),
    initialData: loaded.event,
    refetchInterval: 20_000,
  });
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: ["event", slug] }), [client, slug]);
  return { slug, event, session: loaded.session, refresh };
}
