import { pickText, type Locale } from "@songhua/kernel";
import {
  commit,
  entryText,
  formatReceipt,
  noteSigner,
  parseReceipt,
  parseVerifierKey,
  pemOf,
  startMemoryLog,
  thresholdPolicy,
  writeRevocationList,
  type Certificate,
  type EventAuthority,
} from "@songhua/trust";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { structureHash, writeAgreement } from "../modules/agreements/document/index.ts";
import { keepValidationData, signPdf, stampFrom, type PartySigner, type Stamp } from "../modules/signing/index.ts";
import { sealEvidence } from "./ceremony/evidence.ts";
import { ownIdentity, rootOf, testAuthority, testIdentity } from "./ceremony/identities.ts";
import { readAgreement, type CeremonyAgreement } from "./ceremony/read-agreement.ts";
import type { Call, Outcome } from "./command.ts";
import { checkOutFolder, writeFolder } from "./plan/out-folder.ts";
import { EXIT } from "./refusal.ts";

const FILES = ["agreement.pdf", "evidence.asice", "receipt.txt", "checkpoint.txt", "log.pub"] as const;
/* The authority's key is gone when the command ends: the list it leaves is its last. */
const LIST_MS = 365 * 86_400_000;
const ORIGIN = "ceremony.songhua.example/register";

/**
 * A whole signing on one machine: from an agreement's JSON to the signed PDF, its place in a log begun for it, and the evidence container.
 * Whoever has no key file gets a test identity of an authority that exists for this ceremony alone, and its certificate says so.
 */
export async function ceremonyCommand(call: Call): Promise<Outcome> {
  const { args, say, print, remark, env, locale } = call;
  const [path, out] = [args.positionals[0]!, args.text("out")!];
  await checkOutFolder(out, args.flag("force"));
  const agreement = await readAgreement(path);
  const now = Date.now();
  const title = pickText(agreement.structure.title, locale)?.text ?? "";
  const authority = await testAuthority(args.text("event") ?? title.slice(0, 64), now);
  const signers = await identities(agreement, authority, now, env, locale);
  const service = args.text("timestamps") ?? env["SONGHUA_TIMESTAMPS"];
  const stamp =
    service === undefined
      ? undefined
      : stampFrom({ url: service }, (reason) => remark(say("cli:ceremony.notStamped", { reason })));
  const seal = await testIdentity(authority, say("cli:ceremony.seal"), now);
  const { pdf, audit } = await signAll(agreement, signers, stamp, now, authority);

  const log = startMemoryLog(noteSigner(ORIGIN, new Uint8Array(randomBytes(32))));
  const entry = entryOf(agreement, pdf, now);
  const bytes = new TextEncoder().encode(entry.text);
  const index = log.append(bytes);
  const checkpoint = log.checkpoint();
  const bare = parseReceipt(await log.receipt(index));
  if ("wrongLine" in bare) throw new Error("the log's own receipt cannot be read");
  // The entry travels with its receipt: a ceremony's log has no address to ask for it.
  const receipt = formatReceipt({ ...bare, extra: bytes });
  const roots = uniqueRoots([authority.certificate, ...signers.flatMap((signer) => rootOf(signer) ?? [])]);
  const policy = thresholdPolicy([parseVerifierKey(log.publicKey)!], [], 0);
  const evidence = await sealEvidence(
    {
      agreement: pdf,
      structure: agreement.structure,
      entry,
      receipt,
      checkpoint,
      logKey: log.publicKey,
      roots,
      policy,
      audit,
      now,
    },
    { ...seal, signingTime: now, ...(stamp && { timestamp: stamp }) },
  );
  await writeFolder(out, async (folder) => {
    const contents: Record<(typeof FILES)[number], Uint8Array | string> = {
      "agreement.pdf": pdf,
      "evidence.asice": evidence,
      "receipt.txt": receipt,
      "checkpoint.txt": checkpoint,
      "log.pub": `${log.publicKey}\n`,
    };
    for (const file of FILES) await writeFile(join(folder, file), contents[file]);
    await mkdir(join(folder, "roots"));
    for (const [at, root] of roots.entries())
      await writeFile(join(folder, "roots", `root-${at + 1}.pem`), pemOf(root.der));
    // Whoever trusts this folder trusts the log as well.
    await writeFile(join(folder, "roots", "log.pub"), `${log.publicKey}\n`);
  });
  print(say("cli:ceremony.signed", { count: signers.length, folder: out }));
  return {
    exitCode: EXIT.done,
    data: {
      out,
      files: [...FILES, ...roots.map((_, at) => `roots/root-${at + 1}.pem`)],
      signatures: signers.map(({ certificate }) => certificate.subject.text),
      structureHash: structureHash(agreement.structure),
      pdfHash: sha256(pdf),
      stamped: stamp !== undefined,
    },
  };
}

function identities(
  { parties, folder }: CeremonyAgreement,
  authority: EventAuthority,
  now: number,
  env: Call["env"],
  locale: Locale,
): Promise<PartySigner[]> {
  return Promise.all(
    parties.map((party) =>
      party.p12 === undefined
        ? testIdentity(authority, pickText(party.name, locale)?.text ?? "", now)
        : ownIdentity({ ...party, p12: party.p12 }, folder, env),
    ),
  );
}

async function signAll(
  { structure }: CeremonyAgreement,
  signers: readonly PartySigner[],
  stamp: Stamp | undefined,
  now: number,
  authority: EventAuthority,
) {
  const at = new Date(now);
  let { bytes: pdf } = await writeAgreement(structure, { now: at });
  const audit = [{ at: at.toISOString(), what: "written", who: "" }];
  for (const [number, signer] of signers.entries()) {
    const name = signer.certificate.subject.text;
    const { bytes, level } = await signPdf(pdf, signer, {
      field: `Signature${number + 1}`,
      name,
      at: new Date(),
      ...(stamp && { stamp }),
    });
    pdf = bytes;
    audit.push({ at: new Date().toISOString(), what: `signed ${level}`, who: name });
  }
  // Without a proven time, what is kept for later proves nothing about the moment of signing.
  if (!stamp || audit.some(({ what }) => what === "signed B-B")) return { pdf, audit };
  const chains = signers.flatMap(({ chain }) => chain);
  pdf = keepValidationData(pdf, {
    certificates: uniqueRoots([authority.certificate, ...chains]).map(({ der }) => der),
    crls: [await writeRevocationList(authority, { number: 1, from: now, until: now + LIST_MS, withdrawn: [] })],
  });
  audit.push({ at: new Date().toISOString(), what: "validation data", who: "" });
  return { pdf, audit };
}

function entryOf({ structure }: CeremonyAgreement, pdf: Uint8Array, now: number) {
  const { commitments, openings } = commit(
    {
      document: sha256(pdf),
      text: structureHash(structure),
      parties: structure.signatories.map(({ name }) => Object.values(name)[0] ?? "").join("\n"),
    },
    () => randomBytes(32).toString("base64"),
  );
  const { value } = structure;
  const text = entryText({
    version: 2,
    type: "signing",
    eventId: randomUUID(),
    agreementId: randomUUID(),
    at: new Date(now).toISOString(),
    kind: structure.kind,
    value: value.kind === "amount" ? { kind: "amount", amount: value.amount, currency: value.currency } : value,
    commitments,
  });
  return { text, openings };
}

function uniqueRoots(roots: readonly Certificate[]): Certificate[] {
  return [...new Map(roots.map((root) => [root.fingerprint, root])).values()];
}
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
