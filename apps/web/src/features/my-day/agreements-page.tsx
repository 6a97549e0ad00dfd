import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { AgreementList } from "../agreements/agreement-list.tsx";
import { useMyEvent } from "./my-event.ts";
import { MyHead } from "./my-head.tsx";

/** The own organisation's agreements: those to sign first. */
export default function MyAgreements() {
  const { t } = useText();
  const address = useAddress();
  const { slug } = useMyEvent();
  const query = useQuery({
    queryKey: ["agreements", slug, "mine"],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listAgreements({ params: { event: slug }, query: { mine: "yes", limit: 200 } }, { signal }),
  });
  const to = (agreement: { id: string }) => address(`/my/${slug}/agreements/${agreement.id}`);
  return (
    <>
      <MyHead
        title={t("my:nav.agreements")}
        action={<ButtonLink to={address(`/my/${slug}/agreements/new`)}>{t("thread:agreement.propose")}</ButtonLink>}
      />
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t("my:agreements.empty")}>{t("my:agreements.empty_next")}</EmptyState>}
      >
        {(page) => {
          const toSign = page.items.filter((agreement) => agreement.mayConfirm);
          const others = page.items.filter((agreement) => !agreement.mayConfirm);
          return (
            <>
              {toSign.length > 0 ? (
                <section className="my-day" aria-labelledby="to-sign">
                  <h2 id="to-sign">{t("my:agreements.to_sign", { count: toSign.length })}</h2>
                  <AgreementList items={toSign} to={to} />
                </section>
              ) : null}
              {others.length > 0 ? (
                <section className="my-day" aria-labelledby="others">
                  <h2 id="others">{t("my:agreements.others")}</h2>
                  <AgreementList items={others} to={to} />
                </section>
              ) : null}
            </>
          );
        }}
      </QueryBoundary>
    </>
  );
}
