import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { Tag } from "../../ui/tag.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import type { Match } from "./match-words.ts";

const VERDICTS = ["must", "meet", "no"] as const;
type Side = "need" | "offer";
export type VerdictWord = (typeof VERDICTS)[number];

/** Must meet, meet, or no thanks, for one side: pressing the chosen one again takes it back, and so does "undo". */
export function Verdict({ slug, match, side, label }: { slug: string; match: Match; side: Side; label: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const settle = () => client.invalidateQueries({ queryKey: ["matches", slug] });
  const say = (verdict: VerdictWord | null) =>
    api.judgeMatch({ params: { event: slug, match: match.id }, body: { verdict, side } });
  const before = match.verdicts[side]?.verdict ?? null;
  const judge = useMutation({
    mutationFn: say,
    onSuccess: (_, verdict) => {
      void settle();
      const text = verdict === null ? t("market:verdict.taken_back") : t(`market:verdict.noted.${verdict}`);
      toast.done(text, async () => {
        await say(before);
        await settle();
      });
    },
    onError: toast.refused,
  });
  const shown = judge.isPending ? judge.variables : before;
  return (
    <div className="verdict" role="group" aria-label={label}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`verdict-${verdict}`}
          aria-pressed={shown === verdict}
          onClick={() => judge.mutate(shown === verdict ? null : verdict)}
        >
          {t(`market:verdict.${verdict}`)}
        </button>
      ))}
    </div>
  );
}

const TONES = { must: "confirmed", meet: "offer", no: "refused" } as const;

/** What a side has said, and whether the organisers said it on its behalf. */
export function SaidVerdict({ match, side }: { match: Match; side: Side }) {
  const { t } = useText();
  const said = match.verdicts[side];
  if (!said) return <span className="faint">{t("market:verdict.silent")}</span>;
  return (
    <>
      <Tag tone={TONES[said.verdict]}>{t(`market:verdict.${said.verdict}`)}</Tag>
      {said.byOrganiser ? <span className="faint"> {t("market:verdict.by_organiser")}</span> : null}
    </>
  );
}
