import "./wordmark.css";
import { useAddress, useText } from "../../ui/use-text.ts";

/** The platform's name as each reader knows the river. */
export function Wordmark() {
  const { t } = useText();
  const address = useAddress();
  const brand = t("common:brand");
  const own = brand.replace(/[ ·]+Songhua$/, "");
  return (
    <a className="wordmark" href={address("/")}>
      <svg viewBox="0 0 30 22" width="30" height="22" aria-hidden="true">
        <path d="M1 9c6-6 9 4 14 0s8-6 14-1" />
        <path d="M1 16c6-6 9 4 14 0s8-6 14-1" />
      </svg>
      <span>
        {own}
        {/* A phone's narrow head has room for one name. */}
        <span className="wordmark-latin">{brand.slice(own.length)}</span>
      </span>
    </a>
  );
}
