import { useQuery } from "@tanstack/react-query";
import { useRouteLoaderData } from "react-router";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";

export const MY_ROUTE_ID = "my";
export type MyData = { event: Answer<"getEvent">; session: Answer<"getSession"> };

/** The participant's event, and the day as the API gives it: own meetings, own zone, own organisation. */
export function useMyEvent() {
  const loaded = useRouteLoaderData<MyData>(MY_ROUTE_ID);
  if (!loaded) throw new Error("useMyEvent outside the participant's pages");
  return { slug: loaded.event.slug, event: loaded.event, session: loaded.session };
}

export function useMyDay(slug: string) {
  return useQuery({
    queryKey: ["my-day", slug],
    refetchInterval: 60_000,
    queryFn: ({ signal }) => api.getMyDay({ params: { event: slug } }, { signal }),
  });
}

/** The own organisation with its name, for forms that write in its name. */
export function useOwnOrganisation(slug: string) {
  const day = useMyDay(slug);
  const id = day.data?.organisationId ?? null;
  const organisation = useQuery({
    queryKey: ["organisation", slug, id],
    enabled: id !== null,
    queryFn: ({ signal }) => api.getOrganisation({ params: { event: slug, organisation: id! } }, { signal }),
  });
  return {
    id,
    organisation: organisation.data ?? null,
    loading: day.isPending || (id !== null && organisation.isPending),
  };
}
