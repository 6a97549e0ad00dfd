import type { Component, DataStructure } from "./dataset.ts";
import { MEASURE } from "./dataset.ts";
import { named, type MessageHead } from "./sdmx-json-data.ts";

export const STRUCTURE_SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json";

/**
 * An SDMX-JSON 2.1 structure message: for each structure its concepts, code lists, definition and dataflow.
 * Validated in the tests against the schema of SDMX-TWG.
 */
export function sdmxJsonStructure(structures: readonly DataStructure[], head: MessageHead): object {
  return {
    $schema: STRUCTURE_SCHEMA,
    meta: {
      schema: STRUCTURE_SCHEMA,
      id: head.id,
      test: head.test,
      prepared: head.prepared,
      contentLanguages: ["en"],
      sender: { id: head.sender },
    },
    data: {
      conceptSchemes: structures.map(conceptScheme),
      codelists: structures.flatMap((structure) =>
        codedComponents(structure).map((component) => ({
          ...maintained(structure, codelistId(structure, component)),
          ...named(component.names, component.id),
          codes: component.codes!.map(({ id, names }) => ({ id, ...named(names, id) })),
        })),
      ),
      dataStructures: structures.map(dataStructure),
      dataflows: structures.map((structure) => ({
        ...maintained(structure, structure.id),
        ...named(structure.names, structure.id),
        structure: urnOf("datastructure.DataStructure", structure, structure.id),
      })),
    },
  };
}

function maintained({ agency, version }: DataStructure, id: string) {
  return { id, version, agencyID: agency, isExternalReference: false };
}
function urnOf(kind: string, { agency, version }: DataStructure, id: string, item = ""): string {
  return `urn:sdmx:org.sdmx.infomodel.${kind}=${agency}:${id}(${version})${item && `.${item}`}`;
}
function codedComponents(structure: DataStructure): readonly Component[] {
  return [...structure.dimensions, ...structure.attributes].filter(({ codes }) => codes !== null && codes.length > 0);
}
const conceptsId = ({ id }: DataStructure): string => `CS_${id}`;
const codelistId = ({ id }: DataStructure, component: Component): string => `CL_${id}_${component.id}`;

function conceptScheme(structure: DataStructure) {
  const all = [...structure.dimensions, ...structure.attributes];
  return {
    ...maintained(structure, conceptsId(structure)),
    ...named(structure.names, structure.id),
    concepts: [
      ...all.map(({ id, names }) => ({ id, ...named(names, id) })),
      { id: MEASURE, name: "Observation value" },
    ],
  };
}

function dataStructure(structure: DataStructure) {
  const identity = (id: string) => ({
    id,
    conceptIdentity: urnOf("conceptscheme.Concept", structure, conceptsId(structure), id),
  });
  const represented = (component: Component) => ({
    localRepresentation:
      component.codes !== null && component.codes.length > 0
        ? { enumeration: urnOf("codelist.Codelist", structure, codelistId(structure, component)) }
        : { format: { dataType: component.role === "time" ? "ObservationalTimePeriod" : "String" } },
  });
  const plain = structure.dimensions.filter(({ role }) => role !== "time");
  const time = structure.dimensions.find(({ role }) => role === "time");
  return {
    ...maintained(structure, structure.id),
    ...named(structure.names, structure.id),
    dataStructureComponents: {
      dimensionList: {
        id: "DimensionDescriptor",
        dimensions: plain.map((dimension, i) => ({
          ...identity(dimension.id),
          position: i,
          ...represented(dimension),
        })),
        ...(time ? { timeDimension: { ...identity(time.id), ...represented(time) } } : {}),
      },
      measureList: {
        id: "MeasureDescriptor",
        measures: [
          { ...identity(MEASURE), usage: "optional", localRepresentation: { format: { dataType: "Decimal" } } },
        ],
      },
      attributeList: {
        id: "AttributeDescriptor",
        attributes: structure.attributes.map((attribute) => ({
          ...identity(attribute.id),
          usage: "optional",
          attributeRelationship: { observation: {} },
          ...represented(attribute),
        })),
      },
    },
  };
}
