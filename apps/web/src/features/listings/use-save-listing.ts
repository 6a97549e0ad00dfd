import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Listing, ListingBody } from "./listing-fields.ts";

/** Writes a listing and, when wished, hands it to the review. */
export function useSaveListing(slug: string, listing: Listing | null, onSaved: (saved: Listing) => void) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: async ({ body, submit }: { body: ListingBody; submit: boolean }) => {
      const saved = listing
        ? await api.updateListing({ params: { event: slug, listing: listing.id }, body })
        : await api.createListing({ params: { event: slug }, body });
      if (!submit || saved.state === "submitted" || saved.state === "accepted") return saved;
      return api.moveListing({ params: { event: slug, listing: saved.id }, body: { to: "submitted" } });
    },
    onSuccess: (saved) => {
      client.setQueryData(["listing", slug, saved.id], saved);
      void client.invalidateQueries({ queryKey: ["listings", slug] });
      void client.invalidateQueries({ queryKey: ["event", slug] });
      toast.done(t(saved.state === "submitted" ? "thread:listing.submitted" : "common:done.saved"));
      onSaved(saved);
    },
  });
}

/** Withdraws a listing; it comes back as a draft when that is undone. */
export function useWithdrawListing(slug: string) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (listing: Listing) =>
      api.moveListing({ params: { event: slug, listing: listing.id }, body: { to: "withdrawn" } }),
    onSuccess: (_, listing) => {
      const settle = () => {
        void client.invalidateQueries({ queryKey: ["listings", slug] });
        void client.invalidateQueries({ queryKey: ["listing", slug, listing.id] });
      };
      settle();
      toast.done(t("thread:listing.withdrawn"), async () => {
        await api.moveListing({ params: { event: slug, listing: listing.id }, body: { to: "draft" } });
        settle();
      });
    },
    onError: toast.refused,
  });
}
