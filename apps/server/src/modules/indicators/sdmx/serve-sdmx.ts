import { outsourcingDataset, sdmxJsonData, sdmxJsonStructure, writeSdmxCsv, type Dataset } from "@songhua/statistics";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Services } from "../../../platform/services.ts";
import { newestFrozen } from "../releases/queries.ts";
import { readRelease } from "../releases/read-release.ts";
import { SDMX_CSV, SDMX_JSON, SDMX_STRUCTURE } from "../releases/write-files.ts";
import { negotiate } from "./negotiate.ts";
import { holds, names, readDataRequest, type DataRequest } from "./read-request.ts";

const BRIEFLY = "public, max-age=60";
/** Artefact types a structure query may name; each is answered with the whole structure it belongs to. */
const ARTEFACTS = ["*", "dataflow", "datastructure", "codelist", "conceptscheme"];

/**
 * A read-only SDMX REST 2.x service of what was released: `/sdmx/data/{context}/{agency}/{id}/{version}/{key}` and
 * `/sdmx/structure/{type}/{agency}/{id}/{version}`, in SDMX-JSON or SDMX-CSV by the Accept header. Figures that were not released are
 * not to be had here. Pages of other sites may read it.
 */
export function serveSdmx(app: FastifyInstance, services: Services): void {
  const refuse = (reply: FastifyReply, status: number, title: string) =>
    open(reply, status)
      .type("application/problem+json")
      .send(JSON.stringify({ type: "about:blank", title, status }));

  app.get("/sdmx/data/*", async (request, reply) => {
    const media = negotiate(request.headers.accept, [SDMX_JSON, SDMX_CSV, "application/json", "text/csv"]);
    if (!media) return refuse(reply, 406, "Not acceptable: SDMX-JSON 2.1 and SDMX-CSV 2.1 are offered");
    const wish = readDataRequest((request.params as { "*": string })["*"], request.query as Record<string, unknown>);
    if (!wish) return refuse(reply, 400, "Syntax error: data/{context}/{agencyID}/{resourceID}/{version}/{key}");
    const published = await latest(services);
    if (!published || !asked(wish, published.data)) return refuse(reply, 404, "No such dataflow");
    const codes = published.data.structure.dimensions.length - 1;
    if (wish.key.length > codes) return refuse(reply, 400, `Syntax error: the key has ${codes} dimensions`);
    const data = { ...published.data, observations: chosen(wish, published.data) };
    if (data.observations.length === 0) return refuse(reply, 404, "No data");
    const body = media.includes("csv")
      ? writeSdmxCsv(data)
      : JSON.stringify(sdmxJsonData(data, { ...published.head, id: "DATA" }));
    return open(reply, 200).type(media).send(body);
  });

  app.get("/sdmx/structure/*", async (request, reply) => {
    const media = negotiate(request.headers.accept, [SDMX_STRUCTURE, "application/json"]);
    if (!media) return refuse(reply, 406, "Not acceptable: SDMX-JSON 2.1 is offered");
    const [type = "*", agency = "*", id = "*", version = "*", ...rest] = (request.params as { "*": string })["*"]
      .split("/")
      .filter((part) => part !== "");
    if (rest.length > 0 || !ARTEFACTS.includes(type))
      return refuse(reply, 400, "Syntax error: structure/{type}/{agencyID}/{resourceID}/{version}");
    const published = await latest(services);
    const structure = published?.data.structure;
    const belongs = (own: string): boolean =>
      id.split(",").some((one) => one === "*" || one === own || one === `CS_${own}` || one.startsWith(`CL_${own}_`));
    if (
      !published ||
      !structure ||
      !names(agency, structure.agency) ||
      !belongs(structure.id) ||
      !names(version, structure.version)
    )
      return refuse(reply, 404, "No such structure");
    const body = JSON.stringify(sdmxJsonStructure([structure], { ...published.head, id: "STRUCTURE" }));
    return open(reply, 200).type(media).send(body);
  });
}

/** What was released last, as one table. */
async function latest({ db }: Services) {
  const row = await newestFrozen(db);
  const release = row && (await readRelease(db, row.id));
  if (!row || !release) return undefined;
  const head = { prepared: row.frozen_at ?? row.created_at, sender: "SONGHUA", test: row.demonstration };
  return { data: outsourcingDataset(release.numbers, release.definitions), head };
}

function asked(wish: DataRequest, { structure }: Dataset): boolean {
  return (
    names(wish.agency, structure.agency) && names(wish.flow, structure.id) && names(wish.version, structure.version)
  );
}

function chosen({ key, filters }: DataRequest, { structure, observations }: Dataset): Dataset["observations"] {
  const at = new Map(structure.dimensions.map(({ id }, i) => [id, i]));
  return observations.filter(
    ({ key: codes }) =>
      key.every((wanted, i) => wanted.length === 0 || wanted.includes(codes[i]!)) &&
      filters.every(({ dimension, operator, values }) => {
        const position = at.get(dimension);
        return position !== undefined && holds(operator, codes[position]!, values);
      }),
  );
}

function open(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .status(status)
    .header("cache-control", BRIEFLY)
    .header("vary", "accept")
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
}
