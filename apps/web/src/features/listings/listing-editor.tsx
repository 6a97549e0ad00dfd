import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES, LOCALES, type Locale } from "@songhua/kernel";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CheckField, SelectField, TextField } from "../../ui/field.tsx";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { OrganisationPicker, type PickedOrganisation } from "../organisation-picker/organisation-picker.tsx";
import { bodyOf, type Listing, type ListingBody, type ListingText } from "./listing-fields.ts";
import { TextVersion } from "./text-version.tsx";

interface Props {
  slug: string;
  listing: Listing | null;
  /** Fixed for participants; organisers pick it for a new listing. */
  organisation: PickedOrganisation | null;
  busy: boolean;
  error: unknown;
  /** Whether the listing is to be submitted for review as well. */
  onSave: (body: ListingBody, submit: boolean) => void;
}
type Draft = Omit<ListingBody, "organisationId" | "texts">;

/** Writes a listing: what it is, for how long, and its texts in any of the five languages, each with its provenance. */
export function ListingEditor({ slug, listing, organisation, busy, error, onSave }: Props) {
  const { t, locale } = useText();
  const [owner, setOwner] = useState(organisation);
  const [draft, setDraft] = useState<Draft>(() =>
    listing
      ? bodyOf(listing, "")
      : {
          side: "offer",
          kind: "business",
          industry: "agriculture",
          validFrom: null,
          validUntil: null,
          anonymous: false,
        },
  );
  const [texts, setTexts] = useState<ListingText[]>(
    listing?.texts ?? [{ locale, title: "", body: "", provenance: "original" }],
  );
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const changeText = (at: Locale, text: ListingText | null) =>
    setTexts((before) => before.flatMap((other) => (other.locale === at ? (text ?? []) : other)));
  const absent = LOCALES.filter((other) => !texts.some((text) => text.locale === other));
  const complete = owner !== null && texts.every((text) => text.title.trim() !== "");
  const save = (submit: boolean) => {
    setTried(true);
    if (!complete) return;
    const { side, kind, industry, validFrom, validUntil, anonymous } = draft;
    onSave({ organisationId: owner.id, side, kind, industry, validFrom, validUntil, anonymous, texts }, submit);
  };
  const fill = t("common:form.fill");
  return (
    <form
      className="form listing-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
    >
      {organisation ? null : (
        <OrganisationPicker
          slug={slug}
          label={t("common:field.organisation")}
          value={owner}
          onPick={setOwner}
          error={tried && !owner ? fill : undefined}
        />
      )}
      <fieldset className="editor-side">
        <legend className="field-label">{t("thread:listing.side")}</legend>
        {LISTING_SIDES.map((side) => (
          <label key={side} className="check">
            <input type="radio" name="side" checked={draft.side === side} onChange={() => change({ side })} />
            <span>{t(`thread:listing.side_${side}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="editor-row">
        <SelectField
          label={t("common:field.kind")}
          required
          value={draft.kind}
          onChange={(event) => change({ kind: event.target.value as Draft["kind"] })}
        >
          {LISTING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`glossary:listingKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("common:field.industry")}
          required
          value={draft.industry}
          onChange={(event) => change({ industry: event.target.value as Draft["industry"] })}
        >
          {INDUSTRIES.map((industry) => (
            <option key={industry} value={industry}>
              {t(`glossary:industry.${industry}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t("thread:listing.valid_from")}
          value={draft.validFrom ?? ""}
          onChange={(event) => change({ validFrom: event.target.value || null })}
        />
        <TextField
          type="date"
          label={t("thread:listing.valid_to")}
          value={draft.validUntil ?? ""}
          min={draft.validFrom ?? undefined}
          onChange={(event) => change({ validUntil: event.target.value || null })}
        />
      </div>
      <div className="editor-texts">
        {texts.map((text) => (
          <TextVersion
            key={text.locale}
            text={text}
            error={tried && text.title.trim() === "" ? fill : undefined}
            onChange={(changed) => changeText(text.locale, changed)}
            {...(texts.length > 1 ? { onRemove: () => changeText(text.locale, null) } : {})}
          />
        ))}
      </div>
      {absent.length > 0 ? (
        <p className="editor-add">
          <span className="quiet">{t("thread:listing.add_language")}</span>
          {absent.map((other) => (
            <Button
              key={other}
              look="quiet"
              lang={other}
              onClick={() =>
                setTexts((before) => [...before, { locale: other, title: "", body: "", provenance: "reviewed" }])
              }
            >
              {LANGUAGE_NAMES[other]}
            </Button>
          ))}
        </p>
      ) : null}
      <CheckField
        label={t("thread:listing.anonymous")}
        checked={draft.anonymous}
        onChange={(event) => change({ anonymous: event.target.checked })}
      />
      <Refusal error={error} />
      <p className="desk-actions">
        <Button type="submit" look="primary" busy={busy}>
          {t("thread:listing.save_submit")}
        </Button>
        <Button busy={busy} onClick={() => save(false)}>
          {listing ? t("common:verb.save") : t("thread:listing.save_draft")}
        </Button>
        {listing?.state === "accepted" ? <span className="quiet">{t("thread:listing.back_to_review")}</span> : null}
      </p>
    </form>
  );
}
