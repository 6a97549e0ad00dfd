import { IDENTIFIER_SCHEMES, INDUSTRIES, ORGANISATION_ROLES } from "@songhua/kernel";
import { ApiError } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { countriesIn } from "../../ui/countries.ts";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { SelectField, TextField } from "../../ui/field.tsx";
import { LanguagesField } from "../../ui/languages-field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import type { OrganisationBody } from "./organisation-body.ts";

type Identifiers = NonNullable<OrganisationBody["identifiers"]>;
/* The number a country's organisations usually carry is offered first. */
const SCHEME_OF: Record<string, Identifiers[number]["scheme"]> = { CN: "uscc", RU: "inn", KR: "brn" };

export function OrganisationForm({
  body,
  error,
  onChange,
}: {
  body: OrganisationBody;
  error: unknown;
  onChange: (body: OrganisationBody) => void;
}) {
  const { t, locale } = useText();
  const { event } = useConsole();
  const wrong = useFieldErrors(error);
  const change = (part: Partial<OrganisationBody>) => onChange({ ...body, ...part });
  const identifiers = body.identifiers ?? [];
  const wrongNumber = (index: number, value: string) =>
    error instanceof ApiError && error.code.startsWith("identifier_") && error.params["value"] === value
      ? `${error.message}. ${error.detail}`
      : wrong(`identifiers.${index}`);
  const said = identifiers.some(({ value }, index) => wrongNumber(index, value));
  return (
    <>
      {said ? null : <Refusal error={error} />}
      <MultiField
        label={t("organise:organisation.name")}
        required
        languages={event.languages}
        value={body.name}
        onChange={(name) => change({ name })}
        error={wrong("name")}
      />
      <div className="form-columns">
        <SelectField
          label={t("common:field.role")}
          required
          value={body.role}
          onChange={({ target }) =>
            change({ role: ORGANISATION_ROLES.find((role) => role === target.value) ?? body.role })
          }
        >
          {ORGANISATION_ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`glossary:organisationRole.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("common:field.industry")}
          value={body.industry ?? ""}
          onChange={({ target }) =>
            change({ industry: INDUSTRIES.find((industry) => industry === target.value) ?? null })
          }
        >
          <option value="">–</option>
          {INDUSTRIES.map((industry) => (
            <option key={industry} value={industry}>
              {t(`glossary:industry.${industry}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="form-columns">
        <SelectField
          label={t("common:field.country")}
          required
          value={body.country}
          onChange={({ target }) => change({ country: target.value })}
        >
          {countriesIn(locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("common:field.region")}
          maxLength={120}
          value={body.region ?? ""}
          onChange={({ target }) => change({ region: target.value || null })}
          error={wrong("region")}
        />
        <TextField
          label={t("common:field.city")}
          maxLength={120}
          value={body.city ?? ""}
          onChange={({ target }) => change({ city: target.value || null })}
          error={wrong("city")}
        />
      </div>
      <TextField
        label={t("common:field.website")}
        type="url"
        maxLength={300}
        placeholder="https://"
        value={body.website ?? ""}
        onChange={({ target }) => change({ website: target.value || null })}
        error={wrong("website")}
      />
      <section className="form-part" aria-labelledby="identifiers-title">
        <h3 id="identifiers-title">{t("organise:organisation.identifiers")}</h3>
        {identifiers.map((identifier, index) => {
          const write = (part: Partial<Identifiers[number]>) =>
            change({ identifiers: identifiers.map((other, at) => (at === index ? { ...other, ...part } : other)) });
          return (
            <div key={index} className="identifier-row">
              <SelectField
                label={t("common:field.kind")}
                required
                value={identifier.scheme}
                onChange={({ target }) =>
                  write({ scheme: IDENTIFIER_SCHEMES.find((scheme) => scheme === target.value) ?? "lei" })
                }
              >
                {IDENTIFIER_SCHEMES.map((scheme) => (
                  <option key={scheme} value={scheme}>
                    {t(`glossary:identifier.${scheme}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t("common:field.identifier")}
                required
                maxLength={40}
                spellCheck={false}
                value={identifier.value}
                onChange={({ target }) => write({ value: target.value })}
                error={wrongNumber(index, identifier.value)}
              />
              <Button
                look="quiet"
                aria-label={`${t("common:verb.remove")}: ${identifier.value}`}
                onClick={() => change({ identifiers: identifiers.filter((_, at) => at !== index) })}
              >
                {t("common:verb.remove")}
              </Button>
            </div>
          );
        })}
        {identifiers.length < 5 ? (
          <div>
            <Button
              onClick={() =>
                change({ identifiers: [...identifiers, { scheme: SCHEME_OF[body.country] ?? "lei", value: "" }] })
              }
            >
              {t("organise:organisation.add_identifier")}
            </Button>
          </div>
        ) : null}
      </section>
      <LanguagesField
        label={t("organise:organisation.languages")}
        value={body.languages ?? []}
        onChange={(languages) => change({ languages })}
      />
    </>
  );
}
