import { DomainError, type MultiText } from "@songhua/kernel";
import { freezeRelease, type RateRule } from "@songhua/statistics";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { sha256 } from "../digest.ts";
import { INSTALLATION } from "../installation.ts";
import { definitionHash, REGISTER_DEFINITIONS } from "../numbers/definitions.ts";
import type { LiveRegisters } from "../numbers/live-register.ts";
import { gatherMissingRates } from "../numbers/missing-rates.ts";
import { countByFiling, countLeftOut } from "../register/queries.ts";
import { isProtected, lockReleases, publishedEarlier, saveProtection } from "./protection-store.ts";
import { findReleaseRow, findSuccessor, publishedHashes } from "./queries.ts";
import { failRelease, freezeDraft, insertRelease, keepDefinitions, makeDraftAnew, saveMadeRelease } from "./store.ts";
import { writeReleaseFiles } from "./write-files.ts";

/**
 * Begins a release; its files are made by a job.
 * @throws DomainError not_found; release_state where the release it corrects is not frozen, or has a successor already
 */
export async function startRelease(
  services: Services,
  viewer: Viewer,
  wish: {
    demonstration: boolean;
    title: MultiText;
    rateRule: RateRule;
    previousId: string | null;
    reason: string | null;
  },
): Promise<string> {
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const previous = wish.previousId === null ? undefined : await findReleaseRow(tx, wish.previousId);
    if (wish.previousId !== null) {
      if (previous?.demonstration !== wish.demonstration) throw new DomainError("not_found", { what: "release" });
      if (previous.state !== "frozen") throw new DomainError("release_state", { state: previous.state });
      if (!wish.reason) throw new DomainError("bad_request", { field: "reason" });
      if (await findSuccessor(tx, previous.id)) throw new DomainError("release_state", { state: "corrected" });
    }
    const id = await insertRelease(tx, {
      ...wish,
      vintage: (previous?.vintage ?? 0) + 1,
      asOf: now.slice(0, 10),
      createdBy: viewer.account?.id ?? null,
      author: actorOf(viewer).name,
      now,
    });
    await appendAudit(tx, {
      eventId: INSTALLATION,
      at: now,
      actor: actorOf(viewer),
      action: "release.started",
      subjectType: "release",
      subjectId: id,
      data: { previousId: wish.previousId, reason: wish.reason, demonstration: wish.demonstration },
    });
    await services.queue.enqueue(tx, "release", { releaseId: id });
    return id;
  });
}

/** Counts the register and writes every file of a release. Called again after a lost process it starts over. */
export async function makeRelease(services: Services, registers: LiveRegisters, id: string): Promise<void> {
  const row = await findReleaseRow(services.db, id);
  if (row?.state !== "making") return;
  try {
    const earlier = await publishedEarlier(services.db, row.demonstration);
    const counted = await registers.countForRelease(services, row.demonstration, row.rate_rule, earlier.sums);
    const release = freezeRelease(
      {
        id: "OUTSOURCING",
        vintage: row.vintage,
        asOf: counted.asOf,
        definitions: REGISTER_DEFINITIONS,
        numbers: counted.numbers,
      },
      sha256,
    );
    const [byFiling, leftOut] = await Promise.all([
      countByFiling(services.db, row.demonstration),
      countLeftOut(services.db, row.demonstration),
    ]);
    const notCounted = byFiling.filter(({ filing }) => filing !== "accepted");
    const files = await writeReleaseFiles(release, {
      prepared: services.clock.now(),
      demonstration: row.demonstration,
      summary: {
        title: row.title,
        area: counted.area,
        rateRule: counted.rateRule,
        rateSources: counted.rateSources,
        lines: counted.cube.size,
        notCounted: [...notCounted.map(({ filing, lines }) => ({ reason: `filing_${filing}`, lines })), ...leftOut],
        missingRates: gatherMissingRates(counted.cube.missingRates),
      },
    });
    await services.db.transaction().execute(async (tx) => {
      await saveProtection(tx, id, earlier.releases, counted.published);
      await saveMadeRelease(tx, id, {
        numbers: release.numbers.length,
        lines: counted.cube.size,
        sha256: release.sha256,
        asOf: counted.asOf,
        files,
      });
    });
  } catch (error) {
    await failRelease(services.db, id, error instanceof DomainError ? error.code : "internal");
    throw error;
  }
}

/**
 * Publishes a draft. Definitions under which numbers stand are kept for good; one that was changed under its old version is refused.
 * A draft that was made before another release of its register was frozen is made anew, to be looked at again: the two together
 * could give an undisclosed value away.
 * @throws DomainError release_state { state }, release_outdated, definition_changed { definition }
 */
export async function freeze(services: Services, viewer: Viewer, id: string): Promise<void> {
  const now = services.clock.now();
  const outdated = await services.db.transaction().execute(async (tx) => {
    const row = await findReleaseRow(tx, id);
    if (row?.state !== "draft") throw new DomainError("release_state", { state: row?.state ?? "" });
    await lockReleases(tx, row.demonstration);
    if (!(await isProtected(tx, id, row.demonstration))) {
      await makeDraftAnew(tx, id);
      await services.queue.enqueue(tx, "release", { releaseId: id });
      return true;
    }
    const own = REGISTER_DEFINITIONS.map((definition) => ({ definition, sha256: definitionHash(definition) }));
    const published = await publishedHashes(tx);
    for (const { definition, sha256: hash } of own) {
      const before = published.get(`${definition.id}@${definition.version}`);
      if (before !== undefined && before !== hash)
        throw new DomainError("definition_changed", { definition: `${definition.id}@${definition.version}` });
    }
    if (!(await freezeDraft(tx, id, now))) throw new DomainError("release_state", { state: "frozen" });
    await keepDefinitions(tx, own, now);
    await appendAudit(tx, {
      eventId: INSTALLATION,
      at: now,
      actor: actorOf(viewer),
      action: "release.frozen",
      subjectType: "release",
      subjectId: id,
    });
    return false;
  });
  if (outdated) throw new DomainError("release_outdated");
}
