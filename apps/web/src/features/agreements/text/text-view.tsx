import { compareTexts } from "@songhua/contract/texts";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { Approvals } from "./approvals.tsx";
import { ClauseRows } from "./clause-rows.tsx";
import { DifferenceRows } from "./difference-rows.tsx";
import { keptDraft } from "./kept-draft.ts";
import { StartText } from "./start-text.tsx";
import { TextFacts } from "./text-facts.tsx";
import { TextEditor } from "./text-editor.tsx";
import { useDrafting, type Drafting, type Text } from "./use-drafting.ts";
import "../../../ui/lines.css";
import "../agreements.css";
import "../../listings/listings.css";
import "./text.css";

/** The text of an agreement: read side by side, discussed clause by clause, changed in versions, approved by each side. */
export function TextView({ slug, agreementId }: { slug: string; agreementId: string }) {
  const query = useDrafting(slug, agreementId);
  return (
    <QueryBoundary query={query} lines={10}>
      {(drafting) =>
        drafting.text && drafting.current ? (
          <Written slug={slug} id={agreementId} drafting={drafting} text={drafting.text} version={drafting.current} />
        ) : (
          <StartText slug={slug} id={agreementId} />
        )
      }
    </QueryBoundary>
  );
}

function Written({
  slug,
  id,
  drafting,
  text,
  version,
}: {
  slug: string;
  id: string;
  drafting: Drafting;
  text: Text;
  version: Drafting["versions"][number];
}) {
  const { t } = useText();
  const moment = useEventClock();
  // Whoever was writing when the page was lost is back where they were.
  const [editing, setEditing] = useState(() => drafting.mayEdit && keptDraft(id) !== null);
  const [older, setOlder] = useState<{ version: number; text: Text } | null>(null);
  const compare = async (number: number) =>
    setOlder(await api.getAgreementVersion({ params: { event: slug, agreement: id, version: number } }));
  if (editing)
    return <TextEditor slug={slug} id={id} start={text} base={version.version} onDone={() => setEditing(false)} />;
  const blanks = drafting.blanks.variables.length + drafting.blanks.clauses.length;
  return (
    <>
      <p className="text-head">
        <strong>{t("signing:text.version", { version: version.version })}</strong>{" "}
        <span className="quiet">
          {t("signing:text.saved_by", { at: moment(version.createdAt), author: version.author })}
          {version.note ? ` · ${version.note}` : ""}
        </span>
        {drafting.mayEdit ? (
          <Button look="primary" onClick={() => setEditing(true)}>
            {t("signing:text.edit")}
          </Button>
        ) : null}
      </p>
      {blanks > 0 ? <p className="listing-note">{t("signing:text.blanks_left", { n: blanks })}</p> : null}
      <Approvals slug={slug} id={id} drafting={drafting} />
      <section className="section" aria-labelledby="around">
        <h2 id="around">{t("signing:around.heading")}</h2>
        <TextFacts text={text} older={older?.text} />
      </section>
      <section className="section" aria-labelledby="clauses">
        <h2 id="clauses">{t("signing:text.clauses")}</h2>
        {older ? (
          <>
            <p className="line-actions">
              {t("signing:text.compared", { version: older.version })}{" "}
              <Button look="quiet" onClick={() => setOlder(null)}>
                {t("signing:text.close_compare")}
              </Button>
            </p>
            <DifferenceRows
              languages={text.languages}
              differences={text.languages.map((locale) => compareTexts(older.text, text, locale))}
            />
          </>
        ) : (
          <ClauseRows slug={slug} id={id} text={text} drafting={drafting} />
        )}
      </section>
      <section className="section no-print" aria-labelledby="versions">
        <h2 id="versions">{t("signing:text.versions")}</h2>
        <ol className="lines" reversed>
          {drafting.versions.map((line) => (
            <li key={line.version} className="text-version">
              <div>
                <strong>{t("signing:text.version", { version: line.version })}</strong>{" "}
                <span className="quiet">
                  {t("signing:text.saved_by", { at: moment(line.createdAt), author: line.author })}
                </span>
                {line.note ? <p>{line.note}</p> : null}
                <p className="text-hash">
                  <span className="hidden">{t("signing:text.hash")} </span>
                  <code>{line.hash}</code>
                </p>
              </div>
              {line.version === version.version ? null : (
                <Button look="quiet" onClick={() => void compare(line.version)}>
                  {t("signing:text.compare")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
