import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
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
    mutationFn: (organisationId: string) =>
      api.confirmAgreement({
        params,
        body: { organisationId, version: client.getQueryData<Agreement>(["agreement", slug, id])?.version ?? null },
      }),
    onSuccess: (agreement) => {
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
