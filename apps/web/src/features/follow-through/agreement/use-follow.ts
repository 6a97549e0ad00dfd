import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { useToast } from "../../../ui/toast.tsx";

export type Follow = Answer<"getAgreementFollow">;
export type FollowLine = Follow["lines"][number];

/** Which agreement of which event: what every part of the page speaks of. */
export interface Place {
  readonly slug: string;
  readonly id: string;
}

export const paramsOf = ({ slug, id }: Place) => ({ event: slug, agreement: id });

export function useFollow({ slug, id }: Place, enabled = true) {
  return useQuery({
    queryKey: ["agreement-follow", slug, id],
    enabled,
    refetchInterval: 20_000,
    queryFn: ({ signal }) => api.getAgreementFollow({ params: { event: slug, agreement: id } }, { signal }),
  });
}

/** One thing that is recorded: its answer is what is shown next. `inForm`: the refusal is the form's to show. */
export function useFollowAct<Input>(
  { slug, id }: Place,
  act: (input: Input) => Promise<Follow>,
  options: { inForm?: boolean } = {},
) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation<Follow, Error, Input>({
    mutationFn: act,
    onMutate: () => client.cancelQueries({ queryKey: ["agreement-follow", slug, id] }),
    onSuccess: (follow) => {
      client.setQueryData(["agreement-follow", slug, id], follow);
      for (const key of ["follow-through", "agreement", "register"])
        void client.invalidateQueries({ queryKey: [key, slug] });
    },
    onError: (error) => {
      if (!options.inForm) toast.refused(error);
    },
  });
}
