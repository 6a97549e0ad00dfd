import { configuredBackends, isBackendFailure } from "../../modules/matching/index.ts";
import type { Finding, Patient } from "./finding.ts";

/** One finding a configured embedding model: each is asked for the vector of one word. Matching does without them, so none is fatal. */
export async function checkModels({ config }: Patient): Promise<Finding[]> {
  const backends = configuredBackends(config.embedders, { tries: 1, timeoutMs: 10_000 });
  if (backends.length === 0) return [{ check: "models", outcome: "ok", code: "none", params: {} }];
  const findings: Finding[] = [];
  for (const { label, embed } of backends) {
    try {
      const texts = [{ locale: "en" as const, title: "soybean", body: "" }];
      const [vector] = await embed([{ texts, as: "query" }], () => Promise.resolve(false));
      const params = { model: label, size: vector?.length ?? 0 };
      findings.push({ check: "models", outcome: "ok", code: "answers", params });
    } catch (error) {
      if (!isBackendFailure(error)) throw error;
      const params = { model: label, detail: error.message };
      findings.push({ check: "models", outcome: "warn", code: "silent", params });
    }
  }
  return findings;
}
