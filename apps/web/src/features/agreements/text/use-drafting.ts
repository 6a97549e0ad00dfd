import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { useToast } from "../../../ui/toast.tsx";

export type Drafting = Answer<"getAgreementDrafting">;
export type Text = NonNullable<Drafting["text"]>;

export function useDrafting(slug: string, id: string) {
  return useQuery({
    queryKey: ["drafting", slug, id],
    refetchInterval: 10_000,
    queryFn: ({ signal }) => api.getAgreementDrafting({ params: { event: slug, agreement: id } }, { signal }),
  });
}

/** A change to the text or what stands around it; its answer is what is shown next. `inForm`: the refusal is the form's to show. */
export function useDraftingAct<Input>(
  slug: string,
  id: string,
  act: (input: Input) => Promise<Drafting>,
  options: { inForm?: boolean } = {},
) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation<Drafting, Error, Input>({
    mutationFn: act,
    // A question asked before the change must not answer after it.
    onMutate: () => client.cancelQueries({ queryKey: ["drafting", slug, id] }),
    onSuccess: (drafting) => {
      client.setQueryData(["drafting", slug, id], drafting);
      for (const key of ["agreement", "agreements"]) void client.invalidateQueries({ queryKey: [key, slug] });
    },
    onError: (error) => {
      if (!options.inForm) toast.refused(error);
    },
  });
}
