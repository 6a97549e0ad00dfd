import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { queueSignature } from "./signing-queue.ts";
import type { Agreement, AgreementBody, AgreementValue } from "./agreement-fields.ts";

export function useAgreement(slug: string, id: string | undefined) {
  return useQuery({
    queryKey: ["agreement", slug, id],
    enabled: id !== undefined,
    refetchInterval: 15_000,
    queryFn: ({ signal }) => api.getAgreement({ params: { event: slug, agreement: id! } }, { signal }),
  });
}

/** Everything that can happen to an agreement. Signing and what follows stands in the register for good, so nothing here is undone. */
export function useAgreementActs(slug: string, id: string | undefined) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const params = { event: slug, agreement: id ?? "" };
  const settle = (agreement: Agreement) => {
    client.setQueryData(["agreement", slug, agreement.id], agreement);
    for (const key of ["agreements", "register", "event", "meetings"])
      void client.invalidateQueries({ queryKey: [key, slug] });
  };
  const save = useMutation({
    mutationFn: (body: AgreementBody) =>
      id ? api.updateAgreement({ params, body }) : api.createAgreement({ params: { event: slug }, body }),
    onSuccess: (agreement) => {
      settle(agreement);
      toast.done(t(id ? "common:done.saved" : "thread:agreement.proposed"));
    },
  });
  const confirm = useMutation({
    networkMode: "always",
    mutationFn: async (organisationId: string) => {
      const version = client.getQueryData<Agreement>(["agreement", slug, id])?.version ?? null;
      try {
        return await api.confirmAgreement({ params, body: { organisationId, version } });
      } catch (error) {
        // No answer at all: the signature is kept here and sent later, with the time it was made.
        if (error instanceof ApiError) throw error;
        queueSignature({
          slug,
          agreementId: params.agreement,
          organisationId,
          version,
          claimedAt: new Date().toISOString(),
        });
        return null;
      }
    },
    onSuccess: (agreement) => {
      if (!agreement) {
        toast.done(t("signing:offline.queued"));
        return;
      }
      settle(agreement);
      toast.done(t(agreement.state === "signed" ? "thread:agreement.now_signed" : "thread:agreement.now_confirmed"));
    },
    onError: toast.refused,
  });
  const correct = useMutation({
    mutationFn: (body: { kind: Agreement["kind"]; value: AgreementValue; reason: string }) =>
      api.correctAgreement({ params, body }),
    onSuccess: (agreement) => {
      settle(agreement);
      toast.done(t("thread:agreement.now_corrected"));
    },
  });
  const withdraw = useMutation({
    mutationFn: (reason: string) => api.withdrawAgreement({ params, body: { reason } }),
    onSuccess: (agreement) => {
      settle(agreement);
      toast.done(t("thread:agreement.now_withdrawn"));
    },
  });
  return { save, confirm, correct, withdraw };
}

/** As many entries as an agreement may ever have on its page. */
const MOST_ENTRIES = 200;

/** The register entries of one agreement, oldest first. */
export function useRegisterEntries(slug: string, agreement: Agreement) {
  return useQuery({
    queryKey: ["register", slug, agreement.id],
    enabled: agreement.signedAt !== null,
    queryFn: async ({ signal }) => {
      const query = { agreement: agreement.id, limit: MOST_ENTRIES };
      const { items } = await api.listRegister({ params: { event: slug }, query }, { signal });
      return items.reverse();
    },
  });
}
