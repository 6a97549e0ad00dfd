import { useQuery } from "@tanstack/react-query";
import { api } from "../../../api/client.generated.ts";
import { DataList } from "../../../ui/data-table.tsx";
import { QueryBoundary } from "../../../ui/query-boundary.tsx";
import { useText } from "../../../ui/use-text.ts";
import { paramsOf, type Place } from "./use-follow.ts";

/** The registration form of a technology contract as it would be handed in: what is known, and what is still to be filled in. */
export function RegistrationForm({ place }: { place: Place }) {
  const { t, locale } = useText();
  const query = useQuery({
    queryKey: ["registration-fields", place.slug, place.id, locale],
    queryFn: ({ signal }) => api.getRegistrationFields({ params: paramsOf(place) }, { signal }),
  });
  return (
    <section className="section" aria-labelledby="form">
      <h2 id="form">{t("signing:follow.form")}</h2>
      <QueryBoundary query={query}>
        {({ technology, fields }) => {
          const known = fields.filter((field) => field.value !== "").length;
          return (
            <details className="form-sheet" open={technology}>
              <summary>{t("signing:after.form_known", { known, all: fields.length })}</summary>
              {technology ? null : <p className="listing-note">{t("signing:after.form_not_technology")}</p>}
              <p className="line-actions no-print">
                <a className="button button-plain" href={api.getRegistrationFormUrl({ params: paramsOf(place) })}>
                  {t("signing:after.form_download")}
                </a>
              </p>
              <DataList
                items={fields.map(({ name, value }) => ({
                  key: name,
                  term: name,
                  value: value || <span className="form-blank">{t("signing:after.form_blank")}</span>,
                }))}
              />
            </details>
          );
        }}
      </QueryBoundary>
    </section>
  );
}
