import { parseCheckpoint, parseVerifierKey, quorumSize, verifierKeyText } from "@songhua/trust";
import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import type { Services } from "../../platform/services.ts";
import { listRegisterRows } from "./entry-queries.ts";
import { identityKey, listWitnesses, pendingCount } from "./log-queries.ts";
import { readPolicy } from "./policy-file.ts";
import { publicCheckpoint } from "./public-log.ts";
import { receiptFor } from "./receipt.ts";

export function registerRoutes(router: Router): void {
  router.on("listRegister", async ({ services, event, query }) => {
    const { items, total } = await listRegisterRows(services.db, event.id, { agreementId: query.agreement }, query);
    return {
      items: items.map((row) => ({
        index: row.log_index,
        type: row.type,
        agreementId: row.agreement_id,
        at: row.at,
        hash: row.hash.toString("hex"),
      })),
      total,
    };
  });
  router.on("getRegisterLog", ({ services }) => describeLog(services));
  router.on("getReceipt", async ({ services, event, params, query }) => {
    const receipt = await receiptFor(services, event.id, params.agreement, query.index);
    if (!receipt) throw new DomainError("not_found", { what: "receipt" });
    return { body: receipt.receipt, fileName: `${params.agreement}.tlog-proof` };
  });
  router.on("getRegisterEntry", async ({ services, event, params, query }) => {
    const receipt = await receiptFor(services, event.id, params.agreement, query.index);
    if (!receipt) throw new DomainError("not_found", { what: "receipt" });
    const { index, entry, witnessed } = receipt;
    return { index, entry, receipt: receipt.receipt, policy: receipt.policy, witnessed };
  });
}

/** The log as its monitors need it. */
async function describeLog(services: Services) {
  const { db, config } = services;
  const [publicKey, checkpoint, rows, waiting] = await Promise.all([
    identityKey(db),
    publicCheckpoint(services),
    listWitnesses(db),
    pendingCount(db),
  ]);
  const policy = readPolicy(config);
  const states = new Map(rows.map((row) => [row.key, row]));
  return {
    origin: publicKey === undefined ? null : (parseVerifierKey(publicKey)?.name ?? null),
    publicKey: publicKey ?? null,
    checkpoint: checkpoint ?? null,
    size: (checkpoint === undefined ? undefined : parseCheckpoint(checkpoint)?.checkpoint.size) ?? 0,
    waiting,
    quorum: quorumSize(policy),
    witnesses: policy.witnesses.map(({ label, key }) => {
      const state = states.get(verifierKeyText(key));
      return {
        label,
        key: verifierKeyText(key),
        size: state?.size ?? 0,
        answeredAt: state?.answered_at ?? null,
        problem: state?.problem ?? null,
      };
    }),
  };
}
