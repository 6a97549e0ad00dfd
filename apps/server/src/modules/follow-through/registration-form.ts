import { pickText, type Locale } from "@songhua/kernel";
import writeXlsx, { type CellObject } from "write-excel-file/node";
import type { Db } from "../../platform/database/connect.ts";
import { sayIn } from "../../platform/language/say.ts";
import { findAgreementRow, findVersion, listParties, listPartyFacts, presentValue } from "../agreements/index.ts";
import { listLines, listPlaces, listSteps } from "./queries.ts";

/* Registered once, in the seller's region, within thirty days of signing. */
const WITHIN_DAYS = 30;
const KINDS: Record<string, string> = {
  technology_development: "development",
  technology_transfer: "transfer",
  technology_licence: "licence",
  technology_consulting: "consulting",
  technology_service: "service",
};

/** Every field of the registration form of a technology contract, with what is known and blanks where nothing is; in one language. */
export async function registrationFields(
  db: Db,
  eventId: string,
  id: string,
  locale: Locale,
): Promise<{ technology: boolean; fields: [string, string][] }> {
  const row = (await findAgreementRow(db, eventId, id))!;
  const say = sayIn(locale);
  const [parties, lines, steps] = await Promise.all([
    listParties(db, eventId, [id]),
    listLines(db, eventId, [id]),
    listSteps(db, eventId, [id]),
  ]);
  const organisations = parties.flatMap((party) => party.organisation_id ?? []);
  const [identifiers, places] = await Promise.all([
    listPartyFacts(db, eventId, organisations),
    listPlaces(db, eventId, organisations),
  ]);
  const text =
    row.current_version === null ? undefined : (await findVersion(db, eventId, id, row.current_version))?.text;
  const variable = (name: string): string => pickText(text?.variables[name] ?? {}, locale)?.text ?? "";
  const value = presentValue(row);
  const registered = steps.find((step) => step.step === "registered");
  const signedOn = row.signed_at?.slice(0, 10) ?? "";
  const until = row.signed_at
    ? new Date(Date.parse(row.signed_at) + WITHIN_DAYS * 86_400_000).toISOString().slice(0, 10)
    : "";
  const side = (position: number): [string, string][] => {
    const party = parties.find((one) => one.position === position);
    const inText = text?.parties[position];
    const place = places.find((one) => one.id === party?.organisation_id);
    const who = position === 0 ? "seller" : "buyer";
    const at = (field: string, words: string): [string, string] => [say(`signing:form.${who}_${field}`), words];
    return [
      at("name", pickText(party?.name ?? {}, locale)?.text ?? ""),
      at(
        "number",
        identifiers
          .filter((one) => one.organisation_id === party?.organisation_id)
          .map((one) => `${say(`glossary:identifier.${one.scheme}`)} ${one.value}`)
          .join("; "),
      ),
      at("place", [place?.country, place?.region, place?.city].filter(Boolean).join(", ")),
      at("address", pickText(inText?.address ?? {}, locale)?.text ?? ""),
      at("signatory", pickText(inText?.signatory ?? {}, locale)?.text ?? ""),
      at("contact", variable(position === 0 ? "contact_a" : "contact_b")),
    ];
  };
  const field = (key: string, words: string): [string, string] => [say(`signing:form.${key}`), words];
  const kind = KINDS[text?.template?.key ?? ""];
  const fields = [
    field("number", registered?.reference ?? ""),
    field("title", pickText(row.title, locale)?.text ?? ""),
    field("kind", kind ? say(`signing:form.kinds.${kind}`) : ""),
    ...side(0),
    ...side(1),
    field("subject", variable("subject")),
    field("targets", variable("technical_targets")),
    field("signed_on", signedOn),
    field("signing_place", variable("signing_place")),
    field("term", variable("term_end")),
    field(
      "value",
      value.kind === "amount" ? `${value.amount} ${value.currency}` : say(`glossary:valueKind.${value.kind}`),
    ),
    field("technical_value", ""),
    field(
      "payments",
      lines
        .filter((line) => line.kind === "payment")
        .map((line) => [line.due, line.amount, line.currency].filter(Boolean).join(" "))
        .join("; "),
    ),
    field("rights", variable("ip_owner")),
    field("register_by", until),
  ];
  return { technology: kind !== undefined, fields };
}

export async function registrationForm(db: Db, eventId: string, id: string, locale: Locale): Promise<Buffer> {
  const { fields } = await registrationFields(db, eventId, id, locale);
  const say = sayIn(locale);
  const text = (value: string, over: Partial<CellObject> = {}): CellObject =>
    ({ type: String, value, wrap: true, alignVertical: "top", ...over }) as CellObject; // text cells only: "=" begins no formula
  return writeXlsx([
    {
      sheet: say("signing:form.sheet"),
      columns: [{ width: 34 }, { width: 70 }],
      data: [
        [text(say("signing:form.title_line"), { fontWeight: "bold", fontSize: 14 })],
        [text(say("signing:form.note"))],
        [],
        ...fields.map(([name, value]) => [text(name, { fontWeight: "bold" }), text(value)]),
      ],
    },
  ]).toBuffer();
}
