import { DomainError, pickText } from "@songhua/kernel";
import type { Call, Router } from "../../platform/http/router.ts";
import { sayIn } from "../../platform/language/say.ts";
import { findAgreementRow, readable } from "../agreements/index.ts";
import { contractingPackage } from "./ocds.ts";
import { followRows, presentFollow } from "./present.ts";
import { findVoucher } from "./queries.ts";
import {
  addLine,
  addNews,
  addPayment,
  changeLine,
  changeReminderWords,
  keepVoucher,
  recordStep,
  takePaymentBack,
} from "./record.ts";
import { registrationFields, registrationForm } from "./registration-form.ts";
import { askParty, previewLetters, todayIn } from "./remind.ts";

export function followThroughRoutes(router: Router): void {
  router.on("getFollowThrough", async ({ services, event, query, locale }) => {
    const { rows, ...all } = await followRows(services.db, event.id, todayIn(services.clock.now(), event.homeZone));
    const words = query.search?.toLowerCase();
    const items = rows.filter(
      (row) =>
        (!query.kind || row.kind === query.kind) &&
        (!query.step || row.step === query.step) &&
        (query.needs !== "overdue" || row.overdue > 0) &&
        (query.needs !== "silent" || row.silent.length > 0) &&
        (!words ||
          [row.title, ...row.parties].some((text) =>
            (pickText(text, locale)?.text ?? "").toLowerCase().includes(words),
          )),
    );
    return { ...all, items: items.slice(query.offset, query.offset + query.limit), total: items.length };
  });
  router.on("getFollowThroughCsv", async ({ services, event, locale }) => {
    const { rows } = await followRows(services.db, event.id, todayIn(services.clock.now(), event.homeZone));
    const say = sayIn(locale);
    const head = ["title", "parties", "kind", "value", "signed", "step", "paid", "next", "overdue", "silent"];
    const lines = [
      head.map((key) => say(`signing:column.${key}`)),
      ...rows.map((row) => [
        pickText(row.title, locale)?.text ?? "",
        row.parties.map((name) => pickText(name, locale)?.text ?? "").join(" × "),
        say(`glossary:agreementKind.${row.kind}`),
        row.value.kind === "amount"
          ? `${row.value.amount} ${row.value.currency}`
          : say(`glossary:valueKind.${row.value.kind}`),
        row.signedAt.slice(0, 10),
        say(`signing:step.${row.step}`),
        row.paid.map((money) => `${money.amount} ${money.currency}`).join("; "),
        row.next ? `${row.next.due ?? ""} ${pickText(row.next.title, locale)?.text ?? ""}`.trim() : "",
        String(row.overdue),
        row.silent.map((name) => pickText(name, locale)?.text ?? "").join("; "),
      ]),
    ];
    return {
      body: `\ufeff${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`,
      fileName: "follow-through.csv",
    };
  });
  router.on("getContractingRelease", ({ services, event }) =>
    contractingPackage(services.db, event, services.config.origin, services.clock.now()),
  );

  router.on("getAgreementFollow", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("recordAgreementStep", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await recordStep(services, viewer, event.id, params.agreement, body);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("addFollowLine", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await addLine(services, viewer, event.id, params.agreement, body);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("setFollowLine", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await changeLine(services, viewer, event.id, params.agreement, params.line, body);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("recordPayment", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await addPayment(services, viewer, event.id, params.agreement, body);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("uploadVoucher", async ({ services, viewer, event, params, upload }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await keepVoucher(services, viewer, event.id, params.agreement, params.payment, await upload());
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("getVoucher", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const file = await findVoucher(services.db, event.id, params.agreement, params.payment);
    if (!file?.voucher) throw new DomainError("not_found", { what: "file" });
    return {
      body: file.voucher,
      mediaType: file.voucher_media ?? "application/octet-stream",
      fileName: file.voucher_name ?? "voucher",
    };
  });
  router.on("withdrawPayment", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await takePaymentBack(services, viewer, event.id, params.agreement, params.payment, body.reason);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("tellNews", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await addNews(services, viewer, event.id, params.agreement, body);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("askForNews", async ({ services, viewer, event, params, body }) => {
    const row = await findAgreementRow(services.db, event.id, params.agreement);
    if (!row) throw new DomainError("not_found", { what: "agreement" });
    await services.db
      .transaction()
      .execute((tx) => askParty(services, tx, event.id, params.agreement, body.organisationId, row.title));
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("setReminderWords", async ({ services, viewer, event, params, body }) => {
    await changeReminderWords(services, viewer, event.id, params.agreement, body.words);
    return shown({ services, viewer, event }, params.agreement);
  });
  router.on("previewReminder", async ({ services, event, params, body }) => {
    const row = await findAgreementRow(services.db, event.id, params.agreement);
    if (!row) throw new DomainError("not_found", { what: "agreement" });
    return previewLetters(services, event.id, params.agreement, row.title, body.words);
  });
  router.on("getRegistrationFields", async ({ services, viewer, event, params, locale }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const { technology, fields } = await registrationFields(services.db, event.id, params.agreement, locale);
    return { technology, fields: fields.map(([name, value]) => ({ name, value })) };
  });
  router.on("getRegistrationForm", async ({ services, viewer, event, params, locale }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    return {
      body: await registrationForm(services.db, event.id, params.agreement, locale),
      fileName: "registration-form.xlsx",
    };
  });
}

type Asked = Pick<Call<"getAgreementFollow">, "services" | "viewer" | "event">;

/** The agreement's page after whatever was done. */
function shown({ services, viewer, event }: Asked, id: string) {
  return presentFollow(services.db, viewer, event.id, id, todayIn(services.clock.now(), event.homeZone));
}

/* A cell that a spreadsheet would read as a formula begins with an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
