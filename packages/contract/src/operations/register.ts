import { REGISTER_ENTRY_TYPES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import { EventParams, eventParamsWith, Id, Instant, pageOf, PageQuery } from "../shared.ts";

const tag = "register";
const LogIndex = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const RegisterEntry = z.object({
  /** Place in the installation's log, from 0; null for the moment until it has one. */
  index: z.number().int().nullable(),
  type: z.enum(REGISTER_ENTRY_TYPES),
  agreementId: Id,
  at: Instant,
  /** Hash of the leaf, hexadecimal. */
  hash: z.string(),
});
/** The installation's log as its monitors need it. Empty until something is registered. */
export const RegisterLog = z.object({
  origin: z.string().nullable(),
  publicKey: z.string().nullable(),
  /** The newest signed checkpoint with its witnesses' signatures. */
  checkpoint: z.string().nullable(),
  size: z.number().int(),
  /** Entries that are safe and get their place in a moment. */
  waiting: z.number().int(),
  /** How many witnesses must sign. */
  quorum: z.number().int(),
  witnesses: z.array(
    z.object({
      label: z.string(),
      key: z.string(),
      /** Entries it last signed. */
      size: z.number().int(),
      answeredAt: Instant.nullable(),
      problem: z.string().nullable(),
    }),
  ),
});
export const RegisterProof = z.object({
  index: z.number().int(),
  /** The exact text that was entered. */
  entry: z.string(),
  /** `c2sp.org/tlog-proof@v1` */
  receipt: z.string(),
  /** Keys to check it by. */
  policy: z.string(),
  witnessed: z.boolean(),
});

/** The append-only register of what was signed. The log itself is served outside the API, at `/register/…`. */
export const register = {
  listRegister: operation({
    id: "listRegister",
    method: "GET",
    path: "/events/{event}/register",
    tag,
    summary: "The event's entries in the append-only register, newest first",
    params: EventParams,
    query: PageQuery.extend({ agreement: Id.optional() }),
    response: pageOf(RegisterEntry),
  }),
  getRegisterLog: operation({
    id: "getRegisterLog",
    method: "GET",
    path: "/register",
    tag,
    summary: "The installation's log: key, newest checkpoint, witnesses",
    response: RegisterLog,
  }),
  getReceipt: operation({
    id: "getReceipt",
    method: "GET",
    path: "/events/{event}/agreements/{agreement}/receipt",
    tag,
    summary: "The receipt of an agreement's newest entry in the register, or of the one at a place",
    params: eventParamsWith("agreement"),
    query: z.object({ index: LogIndex.optional() }),
    media: "application/octet-stream",
  }),
  getRegisterEntry: operation({
    id: "getRegisterEntry",
    method: "GET",
    path: "/events/{event}/agreements/{agreement}/register-entry",
    tag,
    summary: "An agreement's newest entry in the register with its receipt and the keys to check it by",
    params: eventParamsWith("agreement"),
    query: z.object({ index: LogIndex.optional() }),
    response: RegisterProof,
  }),
} as const;
