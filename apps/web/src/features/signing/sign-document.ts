import { base64Of, bytesOfBase64 } from "@songhua/trust";
import { api } from "../../api/client.generated.ts";
import { ApiError, type Answer } from "../../api/transport.ts";
import { browserKey, fileKey, forgetBrowserKey, type SigningKey, type Step } from "./keys.ts";

export { KeyFault } from "./keys.ts";
export type DocumentState = Answer<"getAgreementDocument">;

/** Two who sign at once take turns; nobody presses twice for it. */
const MOST_TRIES = 6;

export interface Place {
  readonly slug: string;
  readonly agreementId: string;
  readonly position: number;
}
export type Means =
  { readonly kind: "browser" } | { readonly kind: "file"; readonly file: File; readonly password: string };

/** Signs at a place: the server says what is to be signed, the key here signs it, the server checks and stores. @throws KeyFault, ApiError */
export async function signDocument(place: Place, means: Means, onStep: (step: Step) => void): Promise<DocumentState> {
  if (means.kind === "browser") {
    // Two people who share a device have each their own key.
    const accountId = (await api.getSession({})).account?.email ?? "";
    const key = await browserKey(place.slug, accountId, onStep);
    try {
      return await signBy(key, place, onStep);
    } catch (error) {
      // Withdrawn, or of an authority that has begun anew: a new key is a matter of a second.
      if (
        !(error instanceof ApiError) ||
        !["certificate_revoked", "certificate_refused", "certificate_expired"].includes(error.code)
      )
        throw error;
      await forgetBrowserKey(place.slug, accountId);
      return signBy(await browserKey(place.slug, accountId, onStep), place, onStep);
    }
  }
  onStep("open");
  return signBy(await fileKey(means.file, means.password), place, onStep);
}

async function signBy(
  key: SigningKey,
  { slug, agreementId, position }: Place,
  onStep: (step: Step) => void,
): Promise<DocumentState> {
  const params = { event: slug, agreement: agreementId };
  const { method, certificate, chain } = key;
  for (let tries = 1; ; tries++) {
    try {
      onStep("sign");
      const body = { position, method, certificate, chain: [...chain] };
      const begun = await api.beginDocumentSignature({ params, body });
      const value = base64Of(await key.sign(bytesOfBase64(begun.toBeSigned)!, begun.hash));
      onStep("check");
      return await api.finishDocumentSignature({ params: { ...params, signature: begun.id }, body: { value } });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "document_moved" || tries >= MOST_TRIES) throw error;
    }
  }
}
