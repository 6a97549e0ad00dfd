import type { Certificate, LogPolicy, TrustList, VerifyReport } from "@songhua/trust";
import { useEffect, useId, useState, type DragEvent } from "react";
import { useText } from "../../ui/use-text.ts";
import { ReportView } from "./report-view.tsx";
import "./verify.css";

/* The file never leaves the browser: this public page needs its script. */
export const handle = { hydrate: true };

interface Trusted {
  readonly roots: readonly Certificate[];
  readonly lists: readonly TrustList[];
  readonly policy?: LogPolicy;
}
interface Checked {
  readonly name: string;
  readonly report: VerifyReport;
}

/* Fetched as soon as the page stands, so that a check works when the network is gone. */
const engine = () => import("./check-files.ts");

/** Anybody's verifier: drop a signed file, read what holds, what was looked at and what was not. */
export default function VerifyPage() {
  const { t } = useText();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [trusted, setTrusted] = useState<Trusted>({ roots: [], lists: [] });
  const [checked, setChecked] = useState<readonly Checked[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => void engine(), []);

  const check = async (chosen: readonly File[], by: Trusted): Promise<void> => {
    if (chosen.length === 0) return;
    setBusy(true);
    const { checkFiles } = await engine();
    setChecked(await checkFiles(chosen, by));
    setFiles(chosen);
    setBusy(false);
  };
  const trust = async (chosen: readonly File[]): Promise<void> => {
    const { readTrusted } = await engine();
    const now = await readTrusted(chosen);
    setTrusted(now);
    await check(files, now);
  };

  return (
    <main id="main" className="page list-page verify">
      <title>{t("verify:page.title")}</title>
      <header className="list-head">
        <h1>{t("verify:page.title")}</h1>
        <p>{t("verify:page.lead")}</p>
      </header>
      <noscript>
        <p className="verify-verdict verify-unreadable">{t("verify:page.noScript")}</p>
      </noscript>
      <FileDrop label={t("verify:page.drop")} onFiles={(chosen) => void check(chosen, trusted)} />
      <details className="verify-roots">
        <summary>
          {t("verify:page.roots")}
          {trusted.roots.length > 0 || trusted.policy ? (
            <span className="verify-count">
              {t("verify:page.rootsGiven", { count: trusted.roots.length + (trusted.policy?.logs.length ?? 0) })}
            </span>
          ) : null}
        </summary>
        <p className="quiet">{t("verify:page.rootsHint")}</p>
        <FileDrop small label={t("verify:page.roots")} onFiles={(chosen) => void trust(chosen)} />
      </details>
      <div aria-live="polite">
        {busy ? <p>{t("verify:page.checking")}</p> : null}
        {checked.map(({ name, report }) => (
          <ReportView key={`${name} ${report.sha256}`} name={name} report={report} />
        ))}
        {checked.length > 0 ? <p className="quiet verify-law">{t("verify:page.notLaw")}</p> : null}
      </div>
    </main>
  );
}

function FileDrop({
  label,
  small,
  onFiles,
}: {
  label: string;
  small?: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      htmlFor={id}
      className={["verify-drop", small ? "verify-drop-small" : "", over ? "verify-drop-over" : ""].join(" ")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{label}</span>
      <input id={id} type="file" multiple onChange={(event) => onFiles([...(event.target.files ?? [])])} />
    </label>
  );
}
