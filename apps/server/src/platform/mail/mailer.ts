import { createTransport } from "nodemailer";
import type { Clock } from "../clock/clock.ts";
import type { Db } from "../database/connect.ts";
import { newId } from "../ids/new-id.ts";
import type { Queue } from "../jobs/queue.ts";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly eventId: string | null;
}

export interface Mailer {
  readonly mode: "smtp" | "outbox";
  /** Writes a letter in the caller's transaction; it leaves by SMTP when one is set, and waits in the outbox otherwise. */
  write(tx: Db, letter: Letter): Promise<void>;
  /** Sends one letter that was written; sending it twice is avoided, not ruled out (SMTP has no transactions). */
  deliver(mailId: string): Promise<void>;
}

export function createMailer(dependencies: {
  db: Db;
  queue: Queue;
  clock: Clock;
  smtpUrl: string | undefined;
  from: string;
}): Mailer {
  const { db, queue, clock, smtpUrl, from } = dependencies;
  const transport = smtpUrl ? createTransport(smtpUrl) : undefined;
  return {
    mode: transport ? "smtp" : "outbox",
    async write(tx, letter) {
      const id = newId();
      await tx
        .insertInto("mail")
        .values({
          id,
          event_id: letter.eventId,
          to_address: letter.to,
          subject: letter.subject,
          text: letter.text,
          created_at: clock.now(),
          sent_at: null,
          error: null,
        })
        .execute();
      if (transport) await queue.enqueue(tx, "mail", { mailId: id });
    },
    async deliver(mailId) {
      const mail = await db.selectFrom("mail").selectAll().where("id", "=", mailId).executeTakeFirst();
      if (!mail || mail.sent_at || !transport) return;
      try {
        await transport.sendMail({
          from,
          to: mail.to_address,
          subject: mail.subject,
          text: mail.text,
          messageId: `<${mail.id}@songhua>`,
        });
        await db.updateTable("mail").set({ sent_at: clock.now(), error: null }).where("id", "=", mailId).execute();
      } catch (error) {
        await db
          .updateTable("mail")
          .set({ error: String(error).slice(0, 500) })
          .where("id", "=", mailId)
          .execute();
        throw error; // the queue tries again, later each time
      }
    },
  };
}
