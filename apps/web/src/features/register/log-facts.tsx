import { DataList } from "../../ui/data-table.tsx";
import { formatMoment, formatNumber } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { Tag } from "../../ui/tag.tsx";
import { policyWith } from "./policy-with.ts";
import type { Memory } from "./remembered.ts";
import type { Replayed } from "./use-replay.ts";

/** The log's name, root and key, to be compared by eye or copied. */
export function LogFacts({ replayed }: { replayed: Replayed }) {
  const { t, locale } = useText();
  const { checkpoint } = replayed.report;
  const root = checkpoint ? btoa(String.fromCharCode(...checkpoint.root)) : "—";
  const items = [
    { key: "size", term: t("register:monitor.size"), value: checkpoint ? formatNumber(checkpoint.size, locale) : "—" },
    { key: "root", term: t("register:monitor.root"), value: <code>{root}</code> },
    { key: "origin", term: t("register:monitor.origin"), value: <code>{checkpoint?.origin ?? "—"}</code> },
    { key: "key", term: t("register:monitor.key"), value: <code>{replayed.key}</code> },
    { key: "address", term: t("register:monitor.address"), value: <a href="/register/checkpoint">/register/</a> },
  ];
  return <DataList items={items} />;
}

/** Who else signs the register, and whether they signed what stands here. */
export function Witnesses({ replayed }: { replayed: Replayed }) {
  const { t, locale } = useText();
  const policy = policyWith(replayed.policy, replayed.key);
  const needed = policy.quorum === null ? 0 : (policy.groups.get(policy.quorum)?.threshold ?? 1);
  if (policy.witnesses.length === 0) return <p className="quiet">{t("register:monitor.witnesses_none")}</p>;
  return (
    <>
      <p className="quiet">{t("register:monitor.witnesses_lead", { needed, total: policy.witnesses.length })}</p>
      <ul className="register-witnesses">
        {policy.witnesses.map(({ label, key }) => {
          const signed = replayed.report.witnesses.find(({ name }) => name === key.name);
          return (
            <li key={label}>
              <strong>{label}</strong> <span className="quiet">{key.name}</span>{" "}
              {signed ? (
                <Tag tone="offer">
                  {t("register:monitor.witness_signed", {
                    time: formatMoment(new Date(signed.at).toISOString(), undefined, locale),
                  })}
                </Tag>
              ) : (
                <Tag tone="attention">{t("register:monitor.witness_silent")}</Tag>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What this browser saw before, and what became of it. */
export function Remembered({ memory, replayed }: { memory: Memory; replayed: Replayed }) {
  const { t, locale } = useText();
  const last = memory.heads.at(-1);
  if (!last) return <p>{t("register:monitor.seen_first")}</p>;
  const lost = replayed.report.findings.some(({ code }) => code === "log-forked" || code === "log-rolled-back");
  return (
    <p>
      {t(lost ? "register:monitor.seen_lost" : "register:monitor.seen_same", {
        size: formatNumber(last.size, locale),
        time: formatMoment(last.at, undefined, locale),
      })}
    </p>
  );
}
