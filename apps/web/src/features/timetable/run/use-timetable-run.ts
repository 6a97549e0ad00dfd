import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useRun, type Run } from "../../runs/use-run.ts";

export type TimetableRun = ReturnType<typeof useRun>;

/** The run that makes a timetable; `onMade` hears which draft came of it. */
export function useTimetableRun(slug: string, onMade: (timetableId: string) => void): TimetableRun {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const onEnd = useCallback(
    (run: Run) => {
      void client.invalidateQueries({ queryKey: ["timetables", slug] });
      void client.invalidateQueries({ queryKey: ["meetings", slug] });
      const made = run.note["timetableId"];
      if (run.state === "failed" || typeof made !== "string") return;
      onMade(made);
      toast.done(t(run.state === "cancelled" ? "thread:timetable.run_kept" : "thread:timetable.run_done"));
    },
    [client, slug, onMade, toast, t],
  );
  return useRun(slug, "timetable", onEnd);
}
