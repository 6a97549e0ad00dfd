import { INDUSTRIES, LOCALES, ORGANISATION_ROLES } from "@songhua/kernel";
import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { api } from "../../api/client.generated.ts";
import { ApiError } from "../../api/transport.ts";
import { localeOfPath } from "../../app/locale-of.ts";
import { callFor, orRefuse } from "../../app/server-call.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField, SelectField, TextField } from "../../ui/field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { EmptyState, ErrorState } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import { usePublicEvent } from "./event-route.ts";
import { IdentifierFields } from "./identifier-fields.tsx";
import { listCountries } from "./list-countries.ts";
import { QuestionField } from "./question-field.tsx";
import { readRegistration } from "./read-registration.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return orRefuse(api.getForm({ params: { event: params["event"]! } }, callFor(request)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = callFor(request);
  const event = params["event"]!;
  const form = await request.formData();
  const { questions } = await orRefuse(api.getForm({ params: { event } }, call));
  const body = readRegistration(form, localeOfPath(new URL(request.url).pathname) ?? "en", questions);
  try {
    const { state } = await api.register({ params: { event }, body }, call);
    return { done: { state, email: body.email }, problem: null, values: {} };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const values: Record<string, string[]> = {};
    for (const [name, value] of form) if (typeof value === "string") (values[name] ??= []).push(value);
    // Everything that was typed is given back, so that only the wrong field must be mended.
    const problem = { title: error.message, detail: error.detail, fields: error.fields };
    return data({ done: null, problem, values }, { status: error.status });
  }
}

/** Registration as a plain form; the organiser's own questions stand after the fixed part. */
export default function Register() {
  const { questions } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useText();
  const multi = useMultiText();
  const event = usePublicEvent();
  const title = `${t("public:register.title")} · ${multi(event.name)}`;
  if (result?.done) {
    return (
      <main id="main" className="page list-page register-page">
        <title>{title}</title>
        <EmptyState title={t("public:register.done")}>
          {t(result.done.state === "approved" ? "public:register.done_approved" : "public:register.done_pending", {
            email: result.done.email,
          })}
        </EmptyState>
      </main>
    );
  }
  if (!event.registrationOpen) {
    return (
      <main id="main" className="page list-page register-page">
        <title>{title}</title>
        <EmptyState title={t("public:register.closed")}>{t("public:register.closed_next")}</EmptyState>
      </main>
    );
  }
  const values: Record<string, string[]> = result?.values ?? {};
  const value = (name: string) => values[name]?.[0];
  const errorOf = (...paths: string[]) =>
    result?.problem?.fields.some(({ path }) => paths.some((own) => path === own || path.startsWith(`${own}.`)))
      ? t(paths.includes("email") && value("email") ? "common:form.email_wrong" : "common:form.fill")
      : undefined;
  return (
    <main id="main" className="page list-page register-page">
      <title>{title}</title>
      <header className="list-head">
        <h1>{t("public:register.title")}</h1>
        <p>{t("public:register.lead")}</p>
      </header>
      {result?.problem ? <ErrorState title={result.problem.title} detail={result.problem.detail} /> : null}
      <form method="post">
        <fieldset>
          <legend>{t("public:register.person")}</legend>
          <div className="pair">
            <TextField
              name="name"
              label={t("common:field.name")}
              required
              maxLength={300}
              autoComplete="name"
              defaultValue={value("name")}
              error={errorOf("name")}
            />
            {locale === "en" ? null : (
              <TextField name="name_en" label={t("public:register.name_latin")} defaultValue={value("name_en")} />
            )}
          </div>
          <div className="pair">
            <TextField
              name="email"
              type="email"
              label={t("common:field.email")}
              required
              autoComplete="email"
              defaultValue={value("email")}
              error={errorOf("email")}
            />
            <TextField
              name="phone"
              type="tel"
              label={t("common:field.phone")}
              autoComplete="tel"
              maxLength={40}
              defaultValue={value("phone")}
            />
          </div>
          <TextField
            name="title"
            label={t("common:field.title")}
            autoComplete="organization-title"
            maxLength={160}
            defaultValue={value("title")}
          />
          <div role="group" aria-labelledby="speaks" className="field">
            <span className="field-label" id="speaks">
              {t("public:register.speaks")}
            </span>
            <div className="choices">
              {LOCALES.map((language) => (
                <CheckField
                  key={language}
                  name="languages"
                  value={language}
                  label={t(`glossary:languageName.${language}`)}
                  defaultChecked={values["languages"]?.includes(language) ?? language === locale}
                />
              ))}
            </div>
          </div>
          {event.venues.length > 1 ? (
            <SelectField name="venue" label={t("common:field.venue")} required defaultValue={value("venue")}>
              {event.venues.map((venue) => (
                <option key={venue.id} value={venue.id}>
                  {multi(venue.name)}
                </option>
              ))}
            </SelectField>
          ) : null}
        </fieldset>
        <fieldset>
          <legend>{t("public:register.organisation")}</legend>
          <TextField
            name="organisation"
            label={t("public:register.organisation_name")}
            required
            maxLength={300}
            autoComplete="organization"
            defaultValue={value("organisation")}
            error={errorOf("organisation.name")}
          />
          {locale === "en" ? null : (
            <TextField
              name="organisation_en"
              label={t("public:register.organisation_latin")}
              defaultValue={value("organisation_en")}
            />
          )}
          <div className="pair">
            <SelectField name="role" label={t("common:field.role")} required defaultValue={value("role")}>
              {ORGANISATION_ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`glossary:organisationRole.${role}`)}
                </option>
              ))}
            </SelectField>
            <SelectField name="industry" label={t("common:field.industry")} defaultValue={value("industry")}>
              <option value="">{t("common:form.choose")}</option>
              {INDUSTRIES.map((industry) => (
                <option key={industry} value={industry}>
                  {t(`glossary:industry.${industry}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <div className="pair">
            <SelectField name="country" label={t("common:field.country")} required defaultValue={value("country")}>
              {listCountries(locale).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField name="city" label={t("common:field.city")} maxLength={120} defaultValue={value("city")} />
          </div>
          <IdentifierFields
            scheme={value("identifier_scheme")}
            number={value("identifier_value")}
            error={errorOf("organisation.identifiers")}
          />
          <TextField
            name="website"
            label={t("common:field.website")}
            maxLength={300}
            placeholder="https://"
            defaultValue={value("website")}
            error={errorOf("organisation.website")}
          />
        </fieldset>
        {questions.length > 0 ? (
          <fieldset>
            <legend>{t("public:register.questions")}</legend>
            {questions.map((question) => (
              <QuestionField key={question.key} question={question} values={values} />
            ))}
          </fieldset>
        ) : null}
        <fieldset>
          <CheckField name="consent" value="yes" required label={t("public:register.consent")} />
          <p>
            <Button type="submit" look="primary">
              {t("public:register.send")}
            </Button>
          </p>
        </fieldset>
      </form>
    </main>
  );
}
