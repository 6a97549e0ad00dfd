import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Match } from "./match-words.ts";

const VERDICTS = ["must", "meet", "no"] as const;

/** Must meet, meet, or no: pressing the chosen one again takes it back. */
export function Verdict({ slug, match }: { slug: string; match: Match }) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const judge = useMutation({
    mutationFn: (verdict: Match["verdict"]) =>
      api.judgeMatch({ params: { event: slug, match: match.id }, body: { verdict } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["matches", slug] }),
    onError: toast.refused,
  });
  const shown = judge.isPending ? judge.variables : match.verdict;
  return (
    <div className="verdict" role="group" aria-label={t("thread:match.verdict_label")}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`verdict-${verdict}`}
          aria-pressed={shown === verdict}
          onClick={() => judge.mutate(shown === verdict ? null : verdict)}
        >
          {t(`thread:match.verdict.${verdict}`)}
        </button>
      ))}
    </div>
  );
}
