import type { Answer, Input } from "../../api/transport.ts";

export type Organisation = Answer<"getOrganisation">;
export type OrganisationBody = Input<"createOrganisation">["body"];

/** What is sent back of an organisation that was read. */
export function bodyOf(organisation: Organisation): OrganisationBody {
  const { name, role, country, region, city, industry, website, languages, identifiers } = organisation;
  return { name, role, country, region, city, industry, website, languages, identifiers };
}
