import "./wordmark.css";
import { useAddress, useText } from "../../ui/use-text.ts";

/** The platform's name as each reader knows the river. */
export function Wordmark() {
  const { t } = useText();
  const address = useAddress();
  return (
    <a className="wordmark" href={address("/")}>
      <svg viewBox="0 0 30 22" width="30" height="22" aria-hidden="true">
        <path d="M1 9c6-6 9 4 14 0s8-6 14-1" />
        <path d="M1 16c6-6 9 4 14 0s8-6 14-1" />
      </svg>
      <span>{t("common:brand")}</span>
    </a>
  );
}
