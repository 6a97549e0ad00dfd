import { useMutation } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api } from "../../api/client.generated.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/states.tsx";
import { useAddress, useText } from "../../ui/use-text.ts";
import { destinationOf } from "./destination.ts";
import { Refusal } from "./refusal.tsx";

/** A link from a letter: a press signs in, opening alone does not, so that mail scanners leave the link unused. */
export default function Redeem() {
  const { t, locale } = useText();
  const address = useAddress();
  const [search] = useSearchParams();
  const token = search.get("token") ?? "";
  const redeem = useMutation({
    mutationFn: () => api.redeemSignInLink({ body: { token } }),
    // The used token does not stay in the history.
    onSuccess: (session) => location.replace(destinationOf(session, search.get("returnTo"), locale)),
  });
  const again = (
    <p>
      <ButtonLink to={address("/sign-in")}>{t("account:sign_in.send")}</ButtonLink>
    </p>
  );
  return (
    <>
      <title>{t("account:redeem.title")}</title>
      <h1>{t("account:redeem.title")}</h1>
      {token.length < 20 ? (
        <>
          <ErrorState title={t("account:redeem.missing")} />
          {again}
        </>
      ) : (
        <>
          <p className="account-lead">{t("account:redeem.text")}</p>
          {redeem.error ? (
            <>
              <Refusal error={redeem.error} />
              {again}
            </>
          ) : (
            <Button look="primary" busy={redeem.isPending || redeem.isSuccess} onClick={() => redeem.mutate()}>
              {t("account:redeem.go")}
            </Button>
          )}
        </>
      )}
    </>
  );
}
