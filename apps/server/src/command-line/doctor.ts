import { readConfig } from "../platform/config/config.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT } from "./refusal.ts";
import { checkDatabaseAndClock } from "./doctor/check-database.ts";
import { checkRegister, checkTimestamps } from "./doctor/check-register.ts";
import { checkModels } from "./doctor/check-models.ts";
import { checkFonts, checkMail, checkNode, checkPages, checkPort, checkStorage } from "./doctor/check-surroundings.ts";
import { CHECKS, type Finding, type Patient } from "./doctor/finding.ts";

/** Whether this installation can run here: one line a check, and how to mend what is wrong. Not feasible when one fails. */
export async function doctorCommand({ env, say, print, progress }: Call): Promise<Outcome> {
  const patient: Patient = { config: readConfig(env), nodeVersion: process.versions.node, now: Date.now };
  let done = 0;
  const watched = async <T>(work: T | Promise<T>): Promise<T> => {
    const found = await work;
    progress(say("cli:doctor.looking"), ++done, CHECKS.length - 2);
    return found;
  };
  // The embedded database needs the folder, so the folder comes first.
  const storage = await watched(checkStorage(patient));
  const findings = (
    await Promise.all([
      watched(checkNode(patient)),
      watched(checkPages(patient)),
      watched(checkFonts()),
      watched(checkDatabaseAndClock(patient, checkRegister)),
      watched(checkTimestamps(patient)),
      watched(checkPort(patient)),
      watched(checkMail(patient)),
      watched(checkModels(patient)),
    ])
  ).flat();
  const told = [storage, ...findings]
    .sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check))
    .map((finding) => ({ ...finding, ...words(finding, say) }));
  for (const { check, outcome, text, mend } of told) {
    print(`${outcome.padEnd(5)}${say(`cli:doctor.${check}.name`)}: ${text}`);
    if (mend !== "") print(`     → ${mend}`);
  }
  const failed = told.filter(({ outcome }) => outcome === "fail").length;
  print(failed === 0 ? say("cli:doctor.healthy") : say("cli:doctor.ill", { count: failed }));
  return {
    exitCode: failed === 0 ? EXIT.done : EXIT.notFeasible,
    data: {
      checks: told.map(({ check, outcome, code, params, text, mend }) => ({
        check,
        outcome,
        code,
        params,
        text,
        mend,
      })),
    },
  };
}

function words({ check, code, outcome, params }: Finding, say: Call["say"]): { text: string; mend: string } {
  return {
    text: say(`cli:doctor.${check}.${code}`, params),
    mend: outcome === "ok" ? "" : say(`cli:doctor.${check}.${code}Mend`, params),
  };
}
