import type { AccessRole } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../platform/http/viewer.ts";
import { mayRead } from "./readable.ts";

const viewer = (roles: readonly AccessRole[], organisationId: string | null, email = "who@example.org"): Viewer => ({
  account: { id: "1", email, name: "", locale: "en" },
  roles: new Set(roles),
  organisationId,
  participantId: null,
});
const nobody: Viewer = { account: null, roles: new Set(), organisationId: null, participantId: null };
const PARTIES = [{ organisation_id: "harbin" }, { organisation_id: null }];
const SIGNERS = [
  { organisation_id: "harbin", email: null },
  { organisation_id: null, email: null },
  { organisation_id: "bank", email: null },
  { organisation_id: "port", email: "Notary@example.org" },
];

describe("an agreement is read by", () => {
  it.each<[string, Viewer, withDocument: boolean, without: boolean]>([
    ["an administrator", viewer(["administrator"], null), true, true],
    ["an organiser", viewer(["organiser"], null), true, true],
    ["a reader", viewer(["reader"], null), true, true],
    ["a party", viewer(["participant"], "harbin"), true, true],
    ["a firm that signs its document as a witness", viewer(["participant"], "bank"), true, false],
    ["somebody named by address, of whatever firm", viewer(["participant"], "x", "notary@EXAMPLE.org"), true, false],
    ["an operator named by address", viewer(["operator"], null, "notary@example.org"), true, false],
    ["another person of the firm of the one named by address", viewer(["participant"], "port"), false, false],
    ["an operator", viewer(["operator"], null), false, false],
    ["a firm that has nothing to do with it", viewer(["participant"], "other"), false, false],
    ["somebody without a firm, though a party and a signer have none", viewer(["participant"], null), false, false],
    ["nobody", nobody, false, false],
  ])("%s: with the document %s, without %s", (_, who, withDocument, without) => {
    expect(mayRead(who, PARTIES, SIGNERS)).toBe(withDocument);
    expect(mayRead(who, PARTIES, [])).toBe(without);
  });
});
