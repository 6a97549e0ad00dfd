import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";

export type Ceremony = Answer<"getCeremony">;

/** A session as it goes: told by the server, and asked for now and then in case the line is cut. */
export function useCeremony(slug: string, id: string) {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource(api.streamCeremonyUrl({ params: { event: slug, ceremony: id } }));
    // The server's own answer, checked there against the contract.
    stream.onmessage = ({ data }: MessageEvent<string>) =>
      client.setQueryData(["ceremony", slug, id], JSON.parse(data) as Ceremony);
    return () => stream.close();
  }, [client, slug, id]);
  return useQuery({
    queryKey: ["ceremony", slug, id],
    refetchInterval: 10_000,
    queryFn: ({ signal }) => api.getCeremony({ params: { event: slug, ceremony: id } }, { signal }),
  });
}

export function useCeremonyActs(slug: string, id: string) {
  const client = useQueryClient();
  const toast = useToast();
  const show = (ceremony: Ceremony) => client.setQueryData(["ceremony", slug, id], ceremony);
  const again = (error: unknown) => {
    toast.refused(error);
    void client.invalidateQueries({ queryKey: ["ceremony", slug, id] });
  };
  const params = { event: slug, ceremony: id };
  const advance = useMutation({
    mutationFn: (revision: number) => api.advanceCeremony({ params, body: { revision } }),
    onSuccess: show,
    onError: again,
  });
  const back = useMutation({
    mutationFn: (revision: number) => api.stepBackCeremony({ params, body: { revision } }),
    onSuccess: show,
    onError: again,
  });
  const order = useMutation({
    mutationFn: (next: Ceremony) =>
      api.updateCeremony({
        params,
        body: {
          title: next.title,
          venueId: next.venueId,
          startsAt: next.startsAt,
          revision: next.revision,
          items: next.items.map((item) => ({
            agreementId: item.agreementId,
            stands: item.parties.map(({ position, spot, person }) => ({ party: position, spot, person })),
          })),
        },
      }),
    onSuccess: show,
    onError: again,
  });
  const desk = useMutation({
    mutationFn: (of: { agreementId: string; organisationId: string; version: number | null; person: string }) =>
      api.signAtDesk({
        params: { event: slug, agreement: of.agreementId },
        body: { organisationId: of.organisationId, version: of.version, person: of.person },
      }),
    onError: again,
    onSuccess: () => void client.invalidateQueries({ queryKey: ["ceremony", slug, id] }),
  });
  return { advance, back, order, desk };
}
