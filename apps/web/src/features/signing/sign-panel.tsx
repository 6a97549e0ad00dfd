import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { ErrorState } from "../../ui/states.tsx";
import { useText } from "../../ui/use-text.ts";
import { FileField } from "./file-field.tsx";
import type { Step } from "./keys.ts";
import type { Signer, useDocumentActs } from "./use-document.ts";

/* The cryptography is fetched while the text is read. */
const engine = () => import("./sign-document.ts");
type Means = "browser" | "file" | "upload" | "paper";

/** One place to sign: with what, one button, what is happening, and what came of it. */
export function SignPanel({
  slug,
  agreementId,
  signer,
  acts,
}: {
  slug: string;
  agreementId: string;
  signer: Signer;
  acts: ReturnType<typeof useDocumentActs>;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const offered: Means[] = signer.maySign ? ["browser", "file", "upload", "paper"] : ["file", "upload", "paper"];
  const [means, setMeans] = useState<Means>(offered[0]!);
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState("");
  const [step, setStep] = useState<Step | null>(null);
  const [fault, setFault] = useState<{ problem: string; algorithm: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { position } = signer;

  const sign = async () => {
    setError(null);
    setFault(null);
    const { signDocument, KeyFault } = await engine();
    try {
      const place = { slug, agreementId, position };
      const by = means === "file" ? { kind: "file" as const, file: file!, password } : { kind: "browser" as const };
      acts.settle(await signDocument(place, by, setStep));
    } catch (problem) {
      if (problem instanceof KeyFault) setFault({ problem: problem.problem, algorithm: problem.algorithm });
      else setError(problem);
    }
    setStep(null);
  };
  const busy = step !== null || acts.upload.isPending || acts.scan.isPending;
  const needsFile = means !== "browser";
  const label = { browser: "sign", file: "sign", upload: "send_file", paper: "send_scan" }[means];
  return (
    <form
      className="form signing-panel"
      aria-labelledby={`sign-${position}`}
      onPointerEnter={() => void engine()}
      onSubmit={(event) => {
        event.preventDefault();
        if (needsFile && !file) return;
        if (means === "upload") acts.upload.mutate({ position, file: file! });
        else if (means === "paper") acts.scan.mutate({ position, file: file! });
        else void sign();
      }}
    >
      <h2 id={`sign-${position}`}>{t("signing:document.you_sign_as", { name: multi(signer.name) })}</h2>
      <fieldset className="signing-means">
        <legend>{t("signing:document.means")}</legend>
        {offered.map((one) => (
          <label key={one} className="signing-choice">
            <input
              type="radio"
              name={`means-${position}`}
              checked={means === one}
              onChange={() => {
                setMeans(one);
                setFile(null);
                setError(null);
                setFault(null);
              }}
            />
            <span>
              {t(`signing:document.means_${one}`)}
              {means === one ? <small>{t(`signing:document.means_${one}_hint`)}</small> : null}
            </span>
          </label>
        ))}
      </fieldset>
      {means === "file" ? (
        <>
          <FileField label={t("signing:document.key_file")} accept=".p12,.pfx" onFile={setFile} />
          <TextField
            label={t("signing:document.password")}
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      ) : null}
      {means === "upload" ? (
        <FileField label={t("signing:document.signed_file")} accept=".pdf" onFile={setFile} />
      ) : null}
      {means === "paper" ? (
        <FileField label={t("signing:document.scan")} accept=".pdf,.png,.jpg,.jpeg" onFile={setFile} />
      ) : null}
      <p>
        <Button
          type="submit"
          look="primary"
          className="signing-button"
          busy={busy}
          disabled={needsFile && file === null}
        >
          {t(`signing:document.${label}`)}
        </Button>
      </p>
      <p role="status" className="quiet">
        {step ? t(`signing:document.step.${step}`) : ""}
      </p>
      {fault ? (
        <ErrorState title={t(`signing:document.key_fault.${fault.problem}`, { algorithm: fault.algorithm })} />
      ) : null}
      <Refusal error={error ?? acts.upload.error ?? acts.scan.error} />
    </form>
  );
}
