import { AGREEMENT_KINDS } from "@songhua/kernel";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { FilterPager } from "../../ui/filter-pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { FilterSearch } from "../../ui/filter-search.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useAddress, useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { PageHead } from "../console/page-head.tsx";
import { useMay } from "../console/use-may.ts";
import { AgreementList } from "./agreement-list.tsx";

const LIMIT = 50;
const STATES = ["proposed", "signed", "withdrawn"] as const;

/** Agreements of the event. */
export default function Agreements() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useConsole();
  const may = useMay();
  const filter = useFilter();
  const kind = filter.oneOf("kind", AGREEMENT_KINDS);
  const state = filter.oneOf("state", STATES);
  const search = filter.get("search");
  const { set } = filter;
  const query = useQuery({
    queryKey: ["agreements", slug, { kind, state, search, offset: filter.offset }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listAgreements(
        { params: { event: slug }, query: { kind, state, search, offset: filter.offset, limit: LIMIT } },
        { signal },
      ),
  });
  const propose = may.organise ? (
    <ButtonLink look="primary" to={address(`/console/${slug}/agreements/new`)}>
      {t("thread:agreement.propose")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        title={t("console:step.agreements")}
        actions={
          <>
            <ButtonLink to={address(`/console/${slug}/agreements/certificates`)}>
              {t("signing:certificates.title")}
            </ButtonLink>
            {propose}
          </>
        }
      >
        {t("thread:agreement.lead")}
      </PageHead>
      <div className="list-tools">
        <FilterSearch label={t("common:verb.search")} />
        <Choice
          label={t("common:field.kind")}
          value={kind}
          all={AGREEMENT_KINDS}
          words="agreementKind"
          onChange={(value) => set({ kind: value })}
        />
        <Choice
          label={t("common:field.state")}
          value={state}
          all={STATES}
          words="agreementState"
          onChange={(value) => set({ state: value })}
        />
        {query.data ? (
          <span className="list-total" role="status">
            {t("common:count.agreements", { count: query.data.total })}
          </span>
        ) : null}
      </div>
      <QueryBoundary
        query={query}
        lines={8}
        isEmpty={(page) => page.total === 0}
        empty={
          <EmptyState
            title={kind || state || search ? t("thread:empty.filtered") : t("thread:agreement.empty")}
            action={propose}
          >
            {t("thread:agreement.empty_next")}
          </EmptyState>
        }
      >
        {(page) => (
          <>
            <AgreementList
              items={page.items}
              to={(agreement) => address(`/console/${slug}/agreements/${agreement.id}`)}
            />
            <FilterPager total={page.total} limit={LIMIT} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
