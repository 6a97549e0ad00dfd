import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api } from "../../api/client.generated.ts";
import { useAddress, useText } from "../../ui/use-text.ts";

/** What waits for the reader: requests to answer, agreements to sign, listings that came back. */
export function Waiting({ slug }: { slug: string }) {
  const { t } = useText();
  const address = useAddress();
  const params = { event: slug };
  const requests = useQuery({
    queryKey: ["requests", slug, "mine", "pending"],
    queryFn: ({ signal }) =>
      api.listRequests({ params, query: { mine: "yes", state: "pending", limit: 200 } }, { signal }),
  });
  const agreements = useQuery({
    queryKey: ["agreements", slug, "mine", "proposed"],
    queryFn: ({ signal }) =>
      api.listAgreements({ params, query: { mine: "yes", state: "proposed", limit: 200 } }, { signal }),
  });
  const returned = useQuery({
    queryKey: ["listings", slug, "mine", "returned"],
    queryFn: ({ signal }) =>
      api.listListings({ params, query: { mine: "yes", state: "returned", limit: 1 } }, { signal }),
  });
  const lines = [
    {
      key: "requests",
      count: requests.data?.items.filter((request) => request.direction === "received").length ?? 0,
      to: "requests",
    },
    {
      key: "agreements",
      count: agreements.data?.items.filter((agreement) => agreement.mayConfirm).length ?? 0,
      to: "agreements",
    },
    { key: "listings", count: returned.data?.total ?? 0, to: "listings" },
  ].filter((line) => line.count > 0);
  if (lines.length === 0) return null;
  return (
    <section className="my-waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t("my:waiting.title")}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Link to={address(`/my/${slug}/${line.to}`)}>{t(`my:waiting.${line.key}`, { count: line.count })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
