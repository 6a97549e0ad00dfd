import { DomainError } from "@songhua/kernel";
import { provinceOf, type FilingLevel } from "@songhua/statistics";
import type { Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { bookHasLines, listOfficesOf, organisesDemonstration } from "./register/queries.ts";

/** An office an account holds: it sees to the lines of its region, or of its company. */
export interface Office {
  readonly level: FilingLevel;
  readonly region: string | null;
  readonly provider: string | null;
}
/** What a viewer is to one of the two registers. */
export interface Standing {
  readonly reads: boolean;
  /** Imports, releases. */
  readonly manages: boolean;
  /** Acts as any office. */
  readonly governs: boolean;
  readonly offices: readonly Office[];
}

/**
 * What a viewer may do with a register. The demonstration's is generated: anybody reads it, and whoever organises a demonstration
 * event may try everything in it. The real one is read by those with a role in the whole installation and by offices.
 */
export function standingOf(
  viewer: Viewer,
  demonstration: boolean,
  offices: readonly Office[],
  organisesDemo: boolean,
): Standing {
  const administrator = viewer.roles.has("administrator");
  const everywhere = administrator || viewer.roles.has("organiser");
  if (demonstration)
    return { reads: true, manages: everywhere || organisesDemo, governs: everywhere || organisesDemo, offices };
  return {
    reads: everywhere || viewer.roles.has("reader") || viewer.roles.has("operator") || offices.length > 0,
    manages: everywhere,
    governs: administrator,
    offices,
  };
}

/** Whether an office sees to a line: its company, or its region and everything inside it. The ministry sees to all. */
export function seesTo(
  office: Office,
  line: { readonly region: string | null; readonly providerIdentifier: string | null },
): boolean {
  if (office.level === "company") return office.provider !== null && office.provider === line.providerIdentifier;
  if (office.region === null) return office.level === "ministry";
  if (line.region === null) return false;
  // A province's office may be entered by its full six digits.
  const own =
    office.level === "province" ? (provinceOf(office.region) ?? office.region) : office.region.replace(/(00)+$/, "");
  return line.region.startsWith(own);
}

/** Which register is meant where the caller does not say: the real one as soon as it holds a line. */
export async function bookOf(services: Services, asked: "real" | "demonstration" | undefined): Promise<boolean> {
  if (asked !== undefined) return asked === "demonstration";
  return !(await bookHasLines(services.db, false));
}

export async function findStanding(services: Services, viewer: Viewer, demonstration: boolean): Promise<Standing> {
  if (!viewer.account) return standingOf(viewer, demonstration, [], false);
  const [offices, organisesDemo] = await Promise.all([
    listOfficesOf(services.db, viewer.account.id),
    demonstration ? organisesDemonstration(services.db, viewer.account.id) : false,
  ]);
  return standingOf(viewer, demonstration, offices, organisesDemo);
}

/** @throws DomainError unauthenticated, forbidden */
export async function mustRead(services: Services, viewer: Viewer, demonstration: boolean): Promise<Standing> {
  const standing = await findStanding(services, viewer, demonstration);
  if (!standing.reads) throw new DomainError(viewer.account ? "forbidden" : "unauthenticated");
  return standing;
}

/** @throws DomainError forbidden */
export async function mustManage(services: Services, viewer: Viewer, demonstration: boolean): Promise<Standing> {
  const standing = await findStanding(services, viewer, demonstration);
  if (!standing.manages) throw new DomainError("forbidden");
  return standing;
}
