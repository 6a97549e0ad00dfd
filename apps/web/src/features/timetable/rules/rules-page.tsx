import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useConsole } from "../../console/console-event.ts";
import { useChange } from "../../console/use-change.ts";
import { useMay } from "../../console/use-may.ts";
import { CheckPanel } from "./check-panel.tsx";
import { Interpreters } from "./interpreters.tsx";
import { PlacesOut } from "./places-out.tsx";
import { RuleSentences } from "./rule-sentences.tsx";
import { countChanges, rulesOfEvent, type Rules } from "./rules-draft.ts";
import { PeopleLimits } from "./people-limits.tsx";
import "./rules.css";

/** What the organiser asks of every timetable, in words, and whether it can be met. */
export default function RulesPage() {
  const { slug } = useConsole();
  const query = useQuery(rulesOfEvent(slug));
  return (
    <QueryBoundary query={query} lines={10}>
      {(rules) => <RulesDesk saved={rules} />}
    </QueryBoundary>
  );
}

function RulesDesk({ saved }: { saved: Rules }) {
  const { t } = useText();
  const { slug, event } = useConsole();
  const may = useMay();
  const toast = useToast();
  const [changed, setChanged] = useState<Partial<Rules>>({});
  const rules: Rules = { ...saved, ...changed };
  const changes = countChanges(saved, rules);
  const save = useChange((wanted: Rules) => api.setTimetableRules({ params: { event: slug }, body: wanted }));
  const keep = (wanted: Rules) =>
    save.mutate(wanted, {
      onSuccess: () => {
        setChanged({});
        toast.done(t("timetable:rules.saved"), async () => {
          await save.mutateAsync(saved);
        });
      },
    });
  return (
    <div className="rules-desk">
      <div className="rules-list">
        <h2>{t("timetable:rules.title")}</h2>
        <p className="quiet">{t("timetable:rules.lead")}</p>
        <RuleSentences
          event={event}
          rules={rules}
          disabled={!may.organise || save.isPending}
          onChange={(change) => setChanged((now) => ({ ...now, ...change }))}
        />
        <Interpreters mayChange={may.organise} />
        <PeopleLimits mayChange={may.organise} />
        {may.organise ? <PlacesOut /> : null}
      </div>
      <CheckPanel
        rules={rules}
        changes={changes}
        saved={saved}
        onLoosen={(change) => setChanged((now) => ({ ...now, ...change }))}
      >
        {may.organise && changes > 0 ? (
          <div className="rules-save" role="status">
            <p>{t("timetable:rules.changes", { count: changes })}</p>
            <p className="line-actions">
              <Button look="primary" busy={save.isPending} onClick={() => keep(rules)}>
                {t("common:verb.save")}
              </Button>
              <Button look="quiet" onClick={() => setChanged({})}>
                {t("timetable:rules.put_back")}
              </Button>
            </p>
          </div>
        ) : null}
      </CheckPanel>
    </div>
  );
}
