import { MEASURE, nameOf, usedCodes, type Component, type Dataset, type Names } from "./dataset.ts";

export interface MessageHead {
  readonly id: string;
  /** ISO 8601 moment at which the message was made. */
  readonly prepared: string;
  readonly sender: string;
  readonly test: boolean;
}

export const DATA_SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-data-schema.json";

/** Name in the best language at hand and, where there are any, all languages. */
export function named(names: Names, fallback: string): { name: string; names?: Names } {
  return { name: nameOf(names, fallback), ...(Object.keys(names).length > 0 ? { names } : {}) };
}

/** A JSON number where it carries every digit, else the text. */
export function jsonValue(text: string | null): number | string | null {
  if (text === null) return null;
  return String(Number(text)) === text ? Number(text) : text;
}

const ROLES = { time: "TIME_PERIOD", frequency: "FREQ", area: "REF_AREA", metric: "INDICATOR" } as const;

/**
 * An SDMX-JSON 2.1 data message with flat observations: keys are positions in the lists of values of the dimensions, attributes
 * positions in theirs. Validated in the tests against the schema of SDMX-TWG.
 * Source: SDMX-JSON 2.1 field guide.
 */
export function sdmxJsonData({ structure, observations }: Dataset, head: MessageHead): object {
  const { agency, id, version, dimensions, attributes } = structure;
  const dimensionCodes = dimensions.map((dimension, i) =>
    usedCodes(
      dimension,
      observations.map(({ key }) => key[i]!),
    ),
  );
  const attributeCodes = attributes.map((attribute, i) =>
    usedCodes(
      attribute,
      observations.flatMap((observation) => observation.attributes[i] ?? []),
    ),
  );
  const positions = [...dimensionCodes, ...attributeCodes].map(
    (codes) => new Map(codes.map((code, at) => [code.id, at])),
  );
  const roles = ({ role }: Component) => (role === null ? {} : { roles: [ROLES[role]] });
  const values = (component: Component, codes: ReturnType<typeof usedCodes>) =>
    codes.map((code) =>
      component.role === "time" ? { value: code.id } : { id: code.id, ...named(code.names, code.id) },
    );
  return {
    $schema: DATA_SCHEMA,
    meta: {
      schema: DATA_SCHEMA,
      id: head.id,
      test: head.test,
      prepared: head.prepared,
      contentLanguages: ["en"],
      sender: { id: head.sender },
    },
    data: {
      structures: [
        {
          ...named(structure.names, id),
          dataSets: [0],
          links: [
            { rel: "dataflow", urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${agency}:${id}(${version})` },
            {
              rel: "datastructure",
              urn: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${agency}:${id}(${version})`,
            },
          ],
          dimensions: {
            observation: dimensions.map((dimension, i) => ({
              id: dimension.id,
              ...named(dimension.names, dimension.id),
              keyPosition: i,
              ...roles(dimension),
              values: values(dimension, dimensionCodes[i]!),
            })),
          },
          measures: { observation: [{ id: MEASURE, name: "Observation value" }] },
          attributes: {
            observation: attributes.map((attribute, i) => ({
              id: attribute.id,
              ...named(attribute.names, attribute.id),
              relationship: { observation: {} },
              ...(attributeCodes[i]!.length === 0
                ? {}
                : {
                    values:
                      attribute.codes === null
                        ? attributeCodes[i]!.map((code) => ({ value: code.id }))
                        : values(attribute, attributeCodes[i]!),
                  }),
            })),
          },
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: "Replace",
          observations: Object.fromEntries(
            observations.map(({ key, value, attributes: texts }) => [
              key.map((code, i) => positions[i]!.get(code)!).join(":"),
              [
                jsonValue(value),
                ...texts.map((text, i) => (text === null ? null : positions[dimensions.length + i]!.get(text)!)),
              ],
            ]),
          ),
        },
      ],
    },
  };
}
