import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { Link } from "react-router";

type Look = "primary" | "plain" | "quiet" | "danger";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  /** While true the button says so to assistive technology and takes no second press. */
  busy?: boolean;
}

export function Button({ look = "plain", busy = false, className = "", type = "button", disabled, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look} ${className}`}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
    />
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  look = "plain",
  className = "",
  to,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: Look; to: string; reloadDocument?: boolean }) {
  return <Link {...rest} to={to} className={`button button-${look} ${className}`} />;
}
