import type { ReactNode } from "react";
import { Link } from "react-router";
import "./lists.css";

/** Views of one page side by side; each has its own address. */
export function FilterTabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { key: string; to: string; text: ReactNode; current: boolean }[];
}) {
  return (
    <nav className="filter-tabs no-print" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link to={tab.to} aria-current={tab.current ? "page" : undefined} preventScrollReset>
              {tab.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
