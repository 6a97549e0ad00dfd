import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import type { BodyOf, Operations } from "@songhua/contract";

export type DocumentState = Answer<"getAgreementDocument">;
export type AgreementDocument = NonNullable<DocumentState["document"]>;
export type Signer = AgreementDocument["signers"][number];

/** The document and who has signed; looks again while it is open, so that a signer sees the turn come. */
export function useDocument(slug: string, agreementId: string) {
  return useQuery({
    queryKey: ["document", slug, agreementId],
    refetchInterval: 4000,
    queryFn: ({ signal }) => api.getAgreementDocument({ params: { event: slug, agreement: agreementId } }, { signal }),
  });
}

/** Everything that changes the document but the signing itself. */
export function useDocumentActs(slug: string, agreementId: string) {
  const client = useQueryClient();
  const params = { event: slug, agreement: agreementId };
  const settle = (state: DocumentState) => {
    client.setQueryData(["document", slug, agreementId], state);
    for (const key of ["agreement", "agreements", "register", "event"])
      void client.invalidateQueries({ queryKey: [key, slug] });
  };
  const acting = { onSuccess: settle };
  return {
    settle,
    freeze: useMutation({
      mutationFn: (body: NonNullable<BodyOf<Operations["freezeAgreementDocument"]>>) =>
        api.freezeAgreementDocument({ params, body }),
      ...acting,
    }),
    discard: useMutation({ mutationFn: () => api.discardAgreementDocument({ params }), ...acting }),
    upload: useMutation({
      mutationFn: ({ position, file }: { position: number; file: File }) =>
        api.uploadSignedDocument({ params: { ...params, position }, file }),
      ...acting,
    }),
    scan: useMutation({
      mutationFn: ({ position, file }: { position: number; file: File }) =>
        api.uploadPaperScan({ params: { ...params, position }, file }),
      ...acting,
    }),
    confirmScan: useMutation({
      mutationFn: ({ position, sha256 }: { position: number; sha256: string }) =>
        api.confirmPaperScan({ params: { ...params, position }, body: { sha256 } }),
      ...acting,
    }),
    national: useMutation({
      mutationFn: (file: File) => api.addNationalSignature({ params, file }),
      ...acting,
    }),
  };
}
