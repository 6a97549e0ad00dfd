import type { Answer } from "../../api/transport.ts";
import { useAddress, useHere, useText } from "../../ui/use-text.ts";

/** The reader's own corner of a header: their name, or the way to sign in and back to this page. */
export function AccountLink({ session }: { session: Answer<"getSession"> | null }) {
  const { t } = useText();
  const address = useAddress();
  const here = useHere();
  if (session?.account) {
    return (
      <a className="button button-quiet account-link" href={address("/account")}>
        {session.account.name || session.account.email}
      </a>
    );
  }
  return (
    <a className="button button-quiet" href={`${address("/sign-in")}?returnTo=${encodeURIComponent(here)}`}>
      {t("common:nav.sign_in")}
    </a>
  );
}
