import { AGREEMENT_KINDS, type Locale } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextAreaField } from "../../ui/field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { OrganisationPicker } from "../organisation-picker/organisation-picker.tsx";
import { problemsOf, valueOf, type AgreementBody, type AgreementDraft } from "./agreement-fields.ts";
import { ValueFields } from "./value-fields.tsx";
import "./agreements.css";
import "../listings/listings.css";

const MOST_PARTIES = 6;

interface Props {
  slug: string;
  start: AgreementDraft;
  languages: readonly Locale[];
  /** A party that cannot be taken out: the participant's own organisation. */
  fixedPartyId: string | null;
  busy: boolean;
  error: unknown;
  submitLabel: string;
  onSubmit: (body: AgreementBody) => void;
}

/** Writes a proposal: kind, titles by language, value, parties, and the framework a contract stands under. */
export function AgreementForm({ slug, start, languages, fixedPartyId, busy, error, submitLabel, onSubmit }: Props) {
  const { t } = useText();
  const multi = useMultiText();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<AgreementDraft>) => setDraft((before) => ({ ...before, ...part }));
  const frameworks = useQuery({
    queryKey: ["agreements", slug, "frameworks"],
    enabled: draft.kind === "contract",
    queryFn: ({ signal }) =>
      api.listAgreements({ params: { event: slug }, query: { kind: "framework", limit: 200 } }, { signal }),
  });
  const ids = draft.parties.flatMap((party) => party?.id ?? []);
  const titled = Object.values(draft.title).some((title) => title?.trim());
  const complete =
    titled && ids.length === draft.parties.length && ids.length >= 2 && problemsOf(draft.value).size === 0;
  const fill = t("common:form.fill");
  return (
    <form
      className="form agreement-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!complete) return;
        onSubmit({
          kind: draft.kind,
          title: draft.title,
          summary: draft.summary,
          value: valueOf(draft.value),
          partyIds: ids,
          meetingId: draft.meetingId,
          masterId: draft.kind === "contract" ? draft.masterId : null,
        });
      }}
    >
      {draft.meetingId ? <p className="listing-note">{t("thread:agreement.from_meeting")}</p> : null}
      <SelectField
        label={t("common:field.kind")}
        hint={t(`thread:agreement.kind_hint.${draft.kind}`)}
        required
        value={draft.kind}
        onChange={(event) => change({ kind: event.target.value as AgreementDraft["kind"] })}
      >
        {AGREEMENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`glossary:agreementKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      {draft.kind === "contract" && (frameworks.data?.items.length ?? 0) > 0 ? (
        <SelectField
          label={t("thread:agreement.master")}
          hint={t("thread:agreement.master_hint")}
          value={draft.masterId ?? ""}
          onChange={(event) => change({ masterId: event.target.value || null })}
        >
          <option value="">{t("thread:agreement.no_master")}</option>
          {frameworks.data?.items.map((framework) => (
            <option key={framework.id} value={framework.id}>
              {multi(framework.title)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <MultiField
        label={t("thread:agreement.title")}
        required
        languages={languages}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={tried && !titled ? fill : undefined}
      />
      <fieldset className="party-fields">
        <legend className="field-label">{t("thread:agreement.parties")}</legend>
        {draft.parties.map((party, index) => {
          const setParty = (picked: typeof party) =>
            change({ parties: draft.parties.map((other, at) => (at === index ? picked : other)) });
          const fixed = party !== null && party.id === fixedPartyId;
          return fixed ? (
            <p key={index}>{multi(party.name)}</p>
          ) : (
            <div key={index} className="party-field">
              <OrganisationPicker
                slug={slug}
                label={t("thread:agreement.party", { position: index + 1 })}
                value={party}
                onPick={setParty}
                except={ids.filter((id) => id !== party?.id)}
                error={tried && !party ? fill : undefined}
              />
              {draft.parties.length > 2 ? (
                <Button look="quiet" onClick={() => change({ parties: draft.parties.filter((_, at) => at !== index) })}>
                  {t("common:verb.remove")}
                </Button>
              ) : null}
            </div>
          );
        })}
        {draft.parties.length < MOST_PARTIES ? (
          <Button look="quiet" onClick={() => change({ parties: [...draft.parties, null] })}>
            {t("thread:agreement.add_party")}
          </Button>
        ) : null}
      </fieldset>
      <ValueFields value={draft.value} onChange={(value) => change({ value })} tried={tried} />
      <TextAreaField
        label={t("thread:agreement.summary")}
        hint={t("thread:agreement.summary_hint")}
        maxLength={4000}
        value={draft.summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <Refusal error={error} />
      <p>
        <Button type="submit" look="primary" busy={busy}>
          {submitLabel}
        </Button>
      </p>
    </form>
  );
}
