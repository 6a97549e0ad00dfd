import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import type { Answer } from "../../../api/transport.ts";
import { Button } from "../../../ui/button.tsx";
import { formatMoment } from "../../../ui/format.ts";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { PageHead } from "../../console/page-head.tsx";
import { useChange } from "../../console/use-change.ts";
import { MarketTabs } from "../market-tabs.tsx";
import { MeetingRules } from "./meeting-rules.tsx";
import { Pairs } from "./pairs.tsx";
import { Preview } from "./preview.tsx";
import { Quotas } from "./quotas.tsx";
import { Refusals } from "./refusals.tsx";
import type { MarketRules, Names } from "./rules-draft.ts";
import "../../../ui/lines.css";
import "../../../ui/work-forms.css";
import "./rules.css";

type Published = Answer<"getMarketRules">;

/** What the organiser asks of the matching, and what it would do, before it is published. */
export default function MarketRulesPage() {
  const { t } = useText();
  const { slug } = useConsole();
  const query = useQuery({
    queryKey: ["market-rules", slug],
    queryFn: ({ signal }) => api.getMarketRules({ params: { event: slug } }, { signal }),
  });
  return (
    <>
      <PageHead title={t("market:nav.rules")}>{t("market:rules.lead")}</PageHead>
      <MarketTabs />
      <QueryBoundary query={query} lines={10}>
        {(published) => <Desk published={published} />}
      </QueryBoundary>
    </>
  );
}

function Desk({ published }: { published: Published }) {
  const { t, locale } = useText();
  const { slug, event } = useConsole();
  const toast = useToast();
  const [draft, setDraft] = useState<MarketRules | null>(null);
  const [picked, setPicked] = useState<Names>({});
  const rules = draft ?? published.rules;
  const isChanged = draft !== null && JSON.stringify(draft) !== JSON.stringify(published.rules);
  const names: Names = { ...Object.fromEntries(published.organisations.map(({ id, name }) => [id, name])), ...picked };
  const undo = useChange(() => api.undoMarketRules({ params: { event: slug } }), {
    done: () => {
      setDraft(null);
      toast.done(t("market:rules.undone"));
    },
  });
  const publish = useChange(
    () => api.publishMarketRules({ params: { event: slug }, body: { rules, version: published.version } }),
    {
      done: () => {
        setDraft(null);
        toast.done(t("market:rules.published"), async () => {
          await undo.mutateAsync(undefined);
        });
      },
    },
  );
  const change = (part: Partial<MarketRules>) => setDraft({ ...rules, ...part });
  const name = (id: string, text: Names[string]) => setPicked((now) => ({ ...now, [id]: text }));
  return (
    <div className="market-desk">
      <div>
        <p className="quiet market-state">
          {published.publishedAt
            ? t("market:rules.state_version", {
                version: published.version,
                when: formatMoment(published.publishedAt, event.homeZone, locale),
                who: published.publishedBy || "—",
              })
            : t("market:rules.state_none")}
          {published.mayUndo ? (
            <Button look="quiet" busy={undo.isPending} onClick={() => undo.mutate(undefined)}>
              {t("market:rules.undo")}
            </Button>
          ) : null}
        </p>
        <Pairs rules={rules} names={names} onName={name} onChange={change} />
        <Refusals rules={rules} names={names} onName={name} onChange={change} />
        <MeetingRules rules={rules} onChange={change} />
        <Quotas rules={rules} onChange={change} />
      </div>
      <Preview
        rules={rules}
        isChanged={isChanged}
        onPublish={() => publish.mutate(undefined)}
        publishing={publish.isPending}
        onDiscard={() => setDraft(null)}
      />
    </div>
  );
}
