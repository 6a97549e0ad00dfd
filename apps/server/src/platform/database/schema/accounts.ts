import type { Json } from "./columns.ts";
import type { Instant, Locale } from "@songhua/kernel";

export interface AccountTable {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  created_at: Instant;
}

export interface AccountSessionTable {
  token_hash: Buffer;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
}

export interface SignInLinkTable {
  token_hash: Buffer;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

export interface PasskeyTable {
  id: string;
  account_id: string;
  public_key: Buffer;
  counter: number;
  transports: Json<string[]>;
  label: string;
  created_at: Instant;
  last_used_at: Instant | null;
}

export interface PasskeyChallengeTable {
  challenge: string;
  account_id: string | null;
  expires_at: Instant;
}

export interface MailTable {
  id: string;
  event_id: string | null;
  to_address: string;
  subject: string;
  text: string;
  created_at: Instant;
  sent_at: Instant | null;
  error: string | null;
}
