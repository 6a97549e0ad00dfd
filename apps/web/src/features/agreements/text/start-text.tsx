import { LOCALES, type Locale } from "@songhua/kernel";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useDraftingAct } from "./use-drafting.ts";

/** No text yet: a template, one language or a pair, and which of them prevails. */
export function StartText({ slug, id }: { slug: string; id: string }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const [key, setKey] = useState("");
  const [first, setFirst] = useState<Locale>(locale);
  const [second, setSecond] = useState<Locale | "">(locale === "ru" ? "zh-CN" : "ru");
  const [prevailing, setPrevailing] = useState<Locale | "">("");
  const templates = useQuery({
    queryKey: ["agreement-templates", slug],
    queryFn: ({ signal }) => api.listAgreementTemplates({ params: { event: slug } }, { signal }),
  });
  const languages = [first, ...(second && second !== first ? [second] : [])];
  const start = useDraftingAct(
    slug,
    id,
    (template: string) =>
      api.startAgreementText({
        params: { event: slug, agreement: id },
        body: {
          template,
          languages,
          prevailing: prevailing && languages.includes(prevailing) ? prevailing : null,
        },
      }),
    { inForm: true },
  );
  const options = (all: readonly Locale[]) =>
    all.map((one) => (
      <option key={one} value={one}>
        {t(`glossary:languageName.${one}`)}
      </option>
    ));
  return (
    <QueryBoundary query={templates}>
      {(all) => (
        <form
          className="form text-start"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            start.mutate(key || all[0]!.key);
          }}
        >
          <h2>{t("signing:text.start")}</h2>
          <p className="quiet">{t("signing:text.start_lead")}</p>
          <fieldset className="text-templates">
            <legend className="hidden">{t("signing:text.template")}</legend>
            {all.map((template, position) => (
              <label key={template.key} className="text-template">
                <input
                  type="radio"
                  name="template"
                  checked={(key || all[0]!.key) === template.key}
                  onChange={() => setKey(template.key)}
                  aria-describedby={`template-${position}`}
                />
                <span>
                  <strong>{multi(template.title)}</strong>
                  <span className="quiet" id={`template-${position}`}>
                    {multi(template.about)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="editor-row">
            <SelectField
              label={t("signing:text.first_language")}
              required
              value={first}
              onChange={(event) => setFirst(event.target.value as Locale)}
            >
              {options(LOCALES)}
            </SelectField>
            <SelectField
              label={t("signing:text.second_language")}
              required
              value={second}
              onChange={(event) => setSecond(event.target.value as Locale | "")}
            >
              <option value="">{t("signing:text.no_second")}</option>
              {options(LOCALES.filter((one) => one !== first))}
            </SelectField>
            <SelectField
              label={t("signing:text.prevailing")}
              required
              value={prevailing}
              onChange={(event) => setPrevailing(event.target.value as Locale | "")}
            >
              <option value="">{t("signing:text.equal")}</option>
              {options(languages)}
            </SelectField>
          </div>
          <Refusal error={start.error} />
          <p>
            <Button type="submit" look="primary" busy={start.isPending}>
              {t("signing:text.begin")}
            </Button>
          </p>
        </form>
      )}
    </QueryBoundary>
  );
}
