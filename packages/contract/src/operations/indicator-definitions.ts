import { z } from "zod";
import { operation } from "../operation.ts";
import { Done, Instant, MultiLine, MultiLineDraft, prose } from "../shared.ts";
import { IndicatorNumber, IndicatorUnit, RateRule, WINDOWS } from "./indicator-schemas.ts";
import { Book } from "./outsourcing-schemas.ts";

const tag = "statistics";
const Text = z.string().nullable();
const Code = z.string().max(300);
export const DefinitionId = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);

/** A definition while it is written: of its form, but names, codes and references may still be missing or wrong. */
export const DefinitionDraft = z.object({
  name: MultiLineDraft,
  unit: IndicatorUnit,
  population: z
    .strictObject({ facts: z.string().max(40), where: z.record(z.string().max(40), z.array(Code).max(400)) })
    .nullable(),
  formula: z.looseObject({ kind: z.string().max(40) }),
  by: z.array(z.string().max(40)).max(3),
  basket: Code.nullable(),
  peerSet: Code.nullable(),
  window: z.enum(WINDOWS),
  digits: z.number().int().min(0).max(8),
  smallestGroup: z.number().int().min(1).max(400).nullable(),
  source: z.string().max(300),
});
/** A fault with the field it stands in; `indicators:definitions.fault` says what it is and how to mend it. */
export const DefinitionProblem = z.object({
  at: z.number().int(),
  definition: Text,
  field: z.string(),
  fault: z.string(),
  params: z.record(z.string(), z.string()),
});
export const OwnDefinition = z.object({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(["draft", "in_use", "withdrawn"]),
  definition: DefinitionDraft,
  /** SHA-256 of the definition with its id and version as canonical JSON (RFC 8785). */
  sha256: z.string(),
  author: z.string(),
  createdAt: Instant,
  usedAt: Instant.nullable(),
  usedBy: Text,
  withdrawnAt: Instant.nullable(),
  withdrawnBy: Text,
  reason: Text,
  /** The version that took its place. */
  replacedBy: z.number().int().nullable(),
});
const one = {
  path: "/statistics/own-definitions/{definition}",
  params: z.object({ definition: DefinitionId }),
};
/** The draft somebody has looked at: another one is refused. */
const Seen = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const versions = z.object({
  /** Newest first. */
  items: z.array(OwnDefinition),
  mayEdit: z.boolean(),
});

export const indicatorDefinitions = {
  listOwnDefinitions: operation({
    id: "listOwnDefinitions",
    method: "GET",
    path: "/statistics/own-definitions",
    tag,
    summary: "Own definitions: of each its draft, the version in use and the newest withdrawn one",
    response: versions.extend({
      /** Faults of versions in use, which are therefore not counted: an update of the platform may bring one. */
      problems: z.array(DefinitionProblem),
    }),
  }),
  getOwnDefinition: operation({
    id: "getOwnDefinition",
    method: "GET",
    path: one.path,
    params: one.params,
    tag,
    summary: "All versions of an own definition, newest first",
    response: versions,
  }),
  getDefinitionChoices: operation({
    id: "getDefinitionChoices",
    method: "GET",
    path: "/statistics/definition-choices",
    tag,
    summary: "The closed vocabularies definitions are made of",
    response: z.object({
      facts: z.array(z.string()),
      measures: z.array(z.string()),
      steps: z.array(z.string()),
      units: z.array(IndicatorUnit),
      windows: z.array(z.enum(WINDOWS)),
      breakdowns: z.array(z.string()),
      dimensions: z.array(
        z.object({
          dimension: z.string(),
          codes: z.array(z.object({ code: z.string(), name: MultiLine.nullable() })),
        }),
      ),
      baskets: z.array(z.object({ id: z.string(), name: MultiLine, codes: z.array(z.string()) })),
      peerSets: z.array(z.object({ id: z.string(), name: MultiLine })),
      smallestGroup: z.number().int(),
    }),
  }),
  saveOwnDefinition: operation({
    id: "saveOwnDefinition",
    method: "PUT",
    path: one.path,
    params: one.params,
    tag,
    summary: "Save the draft of an own definition; a version in use gets a draft of its next version",
    body: z.strictObject({
      definition: DefinitionDraft,
      /** Hash of the draft it was made from; null: there was none. */
      basedOn: Seen.shape.sha256.nullable(),
    }),
    response: OwnDefinition,
  }),
  discardOwnDefinition: operation({
    id: "discardOwnDefinition",
    method: "DELETE",
    path: one.path,
    params: one.params,
    query: Seen,
    tag,
    summary: "Delete a draft",
    response: Done,
  }),
  checkOwnDefinition: operation({
    id: "checkOwnDefinition",
    method: "POST",
    path: "/statistics/definition-checks",
    tag,
    summary: "Try a definition: its faults, or its figures over the register as it stands; nothing is kept",
    query: z.object({ book: Book.optional(), rateRule: RateRule.default("year_average") }),
    body: z.strictObject({ id: z.string().max(300), definition: DefinitionDraft }),
    response: z.object({
      problems: z.array(DefinitionProblem),
      /** The newest of its figures, in their order; none where there is a fault. */
      numbers: z.array(IndicatorNumber),
      total: z.number().int(),
      names: z.record(z.string(), z.record(z.string(), MultiLine)),
      lines: z.number().int(),
      demonstration: z.boolean(),
    }),
  }),
  useOwnDefinition: operation({
    id: "useOwnDefinition",
    method: "POST",
    path: `${one.path}/use`,
    params: one.params,
    tag,
    summary: "Put a draft in use in place of the version before; refused while it has faults",
    body: Seen,
    response: OwnDefinition,
  }),
  withdrawOwnDefinition: operation({
    id: "withdrawOwnDefinition",
    method: "POST",
    path: `${one.path}/withdraw`,
    params: one.params,
    tag,
    summary: "Withdraw the version in use; it is kept, and so are releases that hold it",
    body: z.strictObject({ reason: prose(1000).pipe(z.string().min(1)) }),
    response: OwnDefinition,
  }),
  getDefinitionFile: operation({
    id: "getDefinitionFile",
    method: "GET",
    path: "/statistics/definition-files",
    tag,
    summary: "Definitions in use as a file for `songhua indicators --definitions`: all, or one with those it refers to",
    query: z.object({ definition: z.string().max(120).optional() }),
    media: "application/octet-stream",
  }),
  importDefinitions: operation({
    id: "importDefinitions",
    method: "POST",
    path: "/statistics/definition-files",
    tag,
    summary: "Save the definitions of a file as drafts: all of them, or none and every fault",
    multipart: true,
    response: z.object({
      saved: z.array(OwnDefinition),
      /** Those that are in use with the same content. */
      known: z.array(z.string()),
      problems: z.array(DefinitionProblem),
    }),
  }),
} as const;
