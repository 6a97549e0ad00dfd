import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "../../ui/toast.tsx";
import { useConsole } from "./console-event.ts";

interface After<Input, Output> {
  /** Runs when the API has agreed: messages, closing, moving on. */
  done?: (output: Output, input: Input) => void;
  /** The refusal is shown beside the form; no message in the corner. */
  inForm?: boolean;
}

/** A change to the event: refusals are said, and everything shown of this event is asked for again. */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  { done, inForm }: After<Input, Output> = {},
) {
  const { slug } = useConsole();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation<Output, Error, Input>({
    mutationFn: change,
    onSuccess: (output, input) => {
      void client.invalidateQueries({ predicate: (query) => query.queryKey.includes(slug) });
      done?.(output, input);
    },
    onError: (error) => {
      if (!inForm) toast.refused(error);
    },
  });
}
