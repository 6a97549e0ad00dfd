import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { useToast } from "../../ui/toast.tsx";

export type Run = Answer<"getRun">;
const POLL_MS = 700;
const LOOKED_THROUGH = 50;

export function isFinished(run: Run | undefined): boolean {
  return run !== undefined && run.state !== "queued" && run.state !== "running";
}

/** A number the run noted about itself; undefined when it noted none. */
export function notedNumber(run: Run | undefined, key: string): number | undefined {
  const value = run?.note[key];
  return typeof value === "number" ? value : undefined;
}

/** Follows one run until it ends; then everything shown of the event is asked for again, and `onEnd` hears of it. */
export function useRunById(slug: string, runId: string | null | undefined, onEnd?: (run: Run) => void) {
  const client = useQueryClient();
  const seenActive = useRef<string>(undefined);
  const query = useQuery({
    queryKey: ["run", slug, runId],
    queryFn: ({ signal }) => api.getRun({ params: { event: slug, run: runId! } }, { signal }),
    enabled: runId !== null && runId !== undefined,
    refetchInterval: ({ state }) => (isFinished(state.data) ? false : POLL_MS),
    // A run goes on while nobody looks at it.
    refetchIntervalInBackground: true,
  });
  const run = query.data;
  useEffect(() => {
    if (!run) return;
    if (!isFinished(run)) {
      seenActive.current = run.id;
      return;
    }
    // One that had ended before anybody looked is no news.
    if (seenActive.current !== run.id) return;
    seenActive.current = undefined;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(slug) && queryKey[0] !== "run" });
    onEnd?.(run);
  }, [run, client, slug, onEnd]);
  return query;
}

/** The latest run of one kind at the event: starts it, follows it, stops it; finds one again that was started elsewhere. */
export function useRun(slug: string, kind: string, onEnd?: (run: Run) => void) {
  const client = useQueryClient();
  const toast = useToast();
  const [startedId, setStartedId] = useState<string>();
  const latest = useQuery({
    queryKey: ["runs", slug, kind],
    queryFn: async ({ signal }) => {
      const { items } = await api.listRuns({ params: { event: slug }, query: { limit: LOOKED_THROUGH } }, { signal });
      return items.find((run) => run.kind === kind) ?? null;
    },
  });
  const id = startedId ?? latest.data?.id;
  const { data: run } = useRunById(slug, id, onEnd);
  const begin = useMutation({
    mutationFn: (start: () => Promise<{ runId: string }>) => start(),
    onSuccess: ({ runId }) => setStartedId(runId),
    onError: toast.refused,
  });
  const stop = useMutation({
    mutationFn: (runId: string) => api.cancelRun({ params: { event: slug, run: runId } }),
    onSuccess: (stopped) => client.setQueryData(["run", slug, stopped.id], stopped),
    onError: toast.refused,
  });
  return {
    run,
    /** True from the press of the button until the run has ended. */
    active:
      begin.isPending ||
      (id !== undefined && run !== undefined && !isFinished(run)) ||
      (startedId !== undefined && !run),
    start: begin.mutate,
    cancel: () => {
      if (id) stop.mutate(id);
    },
    cancelling: stop.isPending || stop.isSuccess,
  };
}
