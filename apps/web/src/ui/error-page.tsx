import { ButtonLink } from "./button.tsx";
import { RiverMark } from "./states.tsx";
import { useAddress, useText } from "./use-text.ts";

const KNOWN: Record<number, string> = { 401: "unauthenticated", 403: "forbidden", 404: "not_found" };

/** A whole page that could not be shown. */
export function ErrorPage({
  status,
  problem,
}: {
  status: number;
  problem: { title?: string; detail?: string } | null;
}) {
  const { t } = useText();
  const address = useAddress();
  const code = KNOWN[status] ?? "internal";
  return (
    <main id="main" className="error-page">
      <title>{t(`errors:${code}.title`)}</title>
      <RiverMark />
      <p className="error-status">{status}</p>
      <h1>{problem?.title ?? t(`errors:${code}.title`)}</h1>
      <p>{problem?.detail ?? t(`errors:${code}.mend`)}</p>
      <p>
        <ButtonLink look="primary" to={address("/")} reloadDocument>
          {t("common:nav.events")}
        </ButtonLink>
      </p>
    </main>
  );
}
