import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { useText } from "../../ui/use-text.ts";
import { useLocation } from "react-router";

/** A plain GET form: the address holds the filters, so a link shows the same list; no script needed. */
export function FilterForm({ label, search, children }: { label: string; search: string; children: ReactNode }) {
  const { t } = useText();
  const { pathname, search: query } = useLocation();
  return (
    <form
      method="get"
      action={pathname}
      className="filters no-print"
      role="search"
      aria-label={t("common:verb.search")}
    >
      <label className="filters-search">
        <span className="field-label">{label}</span>
        <input className="input" type="search" name="search" defaultValue={search} maxLength={200} />
      </label>
      {children}
      <Button type="submit" look="primary">
        {t("common:verb.search")}
      </Button>
      {query ? (
        <a className="button button-quiet" href={pathname}>
          {t("common:verb.clear")}
        </a>
      ) : null}
    </form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
}

export function Filter({ name, label, value, options }: FilterProps) {
  const { t } = useText();
  return (
    <label>
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={value ?? ""}>
        <option value="">{t("common:form.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
