import { derOfEcdsa, makeCertificateRequest, SIGNING, base64Of, bytesOfBase64 } from "@songhua/trust";
import { webcrypto } from "node:crypto";
import type { AgreementText } from "@songhua/contract";
import type { AgreementsBench } from "../../../testing/open-agreements.ts";
import type { Answer, Caller } from "../../../testing/open-test-songhua.ts";

/** A key as a browser makes it: it signs, and cannot be taken out. */
export interface BrowserKey {
  readonly certificate: string;
  readonly chain: readonly string[];
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Makes a key and asks the event's authority for a certificate, as the signing page does. */
export async function browserKey(caller: Caller, event: string): Promise<BrowserKey> {
  const pair = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
  const sign = async (bytes: Uint8Array) =>
    derOfEcdsa(
      new Uint8Array(
        await webcrypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, new Uint8Array(bytes)),
      ),
    );
  const spki = new Uint8Array(await webcrypto.subtle.exportKey("spki", pair.publicKey));
  const request = await makeCertificateRequest(spki, SIGNING.ecdsaSha256, sign);
  const { status, body } = await caller.call("POST", `${event}/certificates`, { request: base64Of(request) });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { certificate: body.certificate, chain: body.chain, sign };
}

/** Both halves of a signature. @returns the last answer: the first refusal, or that of the second half */
export async function signWith(
  caller: Caller,
  path: string,
  position: number,
  key: BrowserKey,
  method: "browser" | "file" = "browser",
): Promise<Answer> {
  const { certificate, chain } = key;
  const begun = await caller.call("POST", `${path}/document/signatures`, { position, method, certificate, chain });
  if (begun.status !== 201) return begun;
  const value = base64Of(await key.sign(bytesOfBase64(begun.body.toBeSigned)!));
  return caller.call("POST", `${path}/document/signatures/${begun.body.id}`, { value });
}

/** An upload of one file. */
export function upload(caller: Caller, method: "PUT" | "POST", path: string, bytes: Uint8Array): Promise<Answer> {
  const mark = "----songhua";
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  return caller.call(method, path, Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)]), {
    "content-type": `multipart/form-data; boundary=${mark}`,
  });
}

const filled = (text: AgreementText): AgreementText => ({
  ...text,
  variables: Object.fromEntries(
    Object.entries(text.variables).map(([name, value]) => [name, Object.keys(value).length ? value : { en: name }]),
  ),
});

/** Proposes an agreement with a text that all parties have approved. @returns the agreement's id */
export async function approved(bench: AgreementsBench, partyIds?: readonly string[]): Promise<string> {
  const { organiser, propose, path, ids } = bench;
  const parties = partyIds ?? [ids.harbin, ids.amur];
  const id = await propose({ partyIds: parties, title: { "zh-CN": "冷链合同", ru: "Договор о холодовой цепи" } });
  const begun = await organiser.call("POST", `${path(id)}/text`, {
    template: "service_contract",
    languages: ["zh-CN", "ru"],
    prevailing: "zh-CN",
  });
  const saved = await organiser.call("POST", `${path(id)}/versions`, {
    base: 1,
    text: filled(begun.body.text),
    note: "",
  });
  if (saved.status >= 300) throw new Error(JSON.stringify(saved.body));
  for (const organisationId of parties) {
    const answer = await organiser.call("POST", `${path(id)}/approve`, { organisationId, version: 2 });
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  }
  return id;
}

/** … and made into a document. */
export async function frozen(bench: AgreementsBench, body: object = {}, partyIds?: readonly string[]): Promise<string> {
  const id = await approved(bench, partyIds);
  const answer = await bench.organiser.call("POST", `${bench.path(id)}/document`, body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return id;
}
