import { toInstant, toLocal } from "@songhua/kernel";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useEventClock, useHomeZone } from "../../event-clock/use-event-clock.ts";
import { useDraftingAct, type Drafting } from "./use-drafting.ts";

/** Which side has approved which version, and by when it is asked to. */
export function Approvals({ slug, id, drafting }: { slug: string; id: string; drafting: Drafting }) {
  const { t } = useText();
  const moment = useEventClock();
  const params = { event: slug, agreement: id };
  const version = drafting.current!.version;
  const approve = useDraftingAct(
    slug,
    id,
    ({ organisationId, approved }: { organisationId: string; approved: boolean }) =>
      api.approveAgreementVersion({ params, body: { organisationId, version, approved } }),
  );
  const deadline = useDraftingAct(slug, id, (approveBy: string | null) =>
    api.setApprovalDeadline({ params, body: { approveBy } }),
  );
  return (
    <section className="section agreement-parties" aria-labelledby="approvals">
      <h2 id="approvals">{t("signing:text.approvals")}</h2>
      <ol className="lines">
        {drafting.approvals.map((party, position) => (
          <li key={position} className="party-line">
            <span className={party.current ? "party-mark party-done" : "party-mark"} aria-hidden="true" />
            <div>
              <MultiText text={party.name} as="strong" />
              <p className="quiet">
                {party.current && party.at
                  ? t("signing:text.approved_by", { at: moment(party.at), by: party.approver ?? "" })
                  : party.version
                    ? t("signing:text.approved_older", { version: party.version })
                    : t("signing:text.not_approved")}
              </p>
            </div>
            {party.mayApprove && party.organisationId ? (
              <Button
                look={party.current ? "quiet" : "primary"}
                busy={approve.isPending}
                onClick={() => approve.mutate({ organisationId: party.organisationId!, approved: !party.current })}
              >
                {t(party.current ? "signing:text.take_back" : "signing:text.approve", { version })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {drafting.approved ? <p className="text-ready">{t("signing:text.all_approved")}</p> : null}
      {drafting.mayEdit ? (
        <Deadline
          key={drafting.approveBy}
          approveBy={drafting.approveBy}
          onChange={(approveBy) => deadline.mutate(approveBy)}
        />
      ) : drafting.approveBy ? (
        <p className="quiet">{`${t("signing:text.approve_by")}: ${moment(drafting.approveBy)}`}</p>
      ) : null}
    </section>
  );
}

/** The deadline by the home clock of the event, whatever clock the browser has. */
function Deadline({ approveBy, onChange }: { approveBy: string | null; onChange: (approveBy: string | null) => void }) {
  const { t } = useText();
  const { zone, place } = useHomeZone();
  const local = approveBy ? toLocal(approveBy, zone) : undefined;
  const shown = local ? `${local.date}T${local.time}` : "";
  const [value, setValue] = useState(shown);
  const save = () => {
    const [date = "", time = ""] = value.split("T");
    if (value !== shown) onChange(value === "" ? null : (toInstant(date, time.slice(0, 5), zone) ?? null));
  };
  return (
    <label className="text-deadline">
      <span className="field-label">{`${t("signing:text.approve_by")} (${place})`}</span>
      <input
        className="input"
        type="datetime-local"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={save}
      />
    </label>
  );
}
