import { hexOf } from "../bytes.ts";
import {
  childrenOf,
  contentOf,
  context,
  DerCursor,
  DerFault,
  expectTag,
  rawOf,
  readDer,
  TAG,
  type Der,
  onlyChildOf,
} from "../der/read.ts";
import { bitsOf, booleanOf, oidOf, smallIntegerOf } from "../der/values.ts";

export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

export const EXTENSION = {
  subjectKeyId: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  nameConstraints: "2.5.29.30",
  crlPoints: "2.5.29.31",
  policies: "2.5.29.32",
  authorityKeyId: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
} as const;

/** Bits of the key usage extension. */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, certSign: 5, crlSign: 6 } as const;
export const PURPOSE = {
  timeStamping: "1.3.6.1.5.5.7.3.8",
  ocspSigning: "1.3.6.1.5.5.7.3.9",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
  codeSigning: "1.3.6.1.5.5.7.3.3",
  documentSigning: "1.3.6.1.5.5.7.3.36",
  any: "2.5.29.37.0",
} as const;

/** What the extensions that matter here say; absent where a certificate does not carry them. */
export interface KnownExtensions {
  readonly authority?: { readonly isAuthority: boolean; readonly pathLength?: number };
  readonly keyUsage?: ReadonlySet<number>;
  readonly purposes?: { readonly oids: readonly string[]; readonly critical: boolean };
  readonly policies?: readonly string[];
  readonly subjectKeyId?: string;
  readonly authorityKeyId?: string;
  readonly nameConstraints?: {
    readonly permitted: readonly Uint8Array[];
    readonly excluded: readonly Uint8Array[];
    readonly other: boolean;
  };
}

/** Extensions in order. @throws DerFault for a damaged list or one extension given twice (RFC 5280, section 4.2). */
export function extensionsOf(list: Der): Extension[] {
  const extensions = childrenOf(expectTag(list, TAG.sequence, "extensions")).map((each) => {
    const parts = new DerCursor(each, "extension");
    const oid = oidOf(parts.take(TAG.oid, "identifier"));
    const flag = parts.maybe(TAG.boolean);
    const value = contentOf(parts.take(TAG.octetString, "value"));
    parts.end();
    return { oid, critical: flag !== undefined && booleanOf(flag), value };
  });
  if (new Set(extensions.map(({ oid }) => oid)).size !== extensions.length) throw new DerFault("extension given twice");
  return extensions;
}

function authorityOf(value: Uint8Array): NonNullable<KnownExtensions["authority"]> {
  const parts = new DerCursor(expectTag(readDer(value), TAG.sequence, "basic constraints"), "basic constraints");
  const flag = parts.maybe(TAG.boolean);
  const length = parts.maybe(TAG.integer);
  parts.end();
  return {
    isAuthority: flag !== undefined && booleanOf(flag),
    ...(length === undefined ? {} : { pathLength: smallIntegerOf(length) }),
  };
}

/** Subtrees of directory names; `other` tells that constraints of another kind stand there, which are not evaluated. */
function nameConstraintsOf(value: Uint8Array): NonNullable<KnownExtensions["nameConstraints"]> {
  const lists: Record<"permitted" | "excluded", Uint8Array[]> = { permitted: [], excluded: [] };
  let other = false;
  for (const side of childrenOf(expectTag(readDer(value), TAG.sequence, "name constraints")))
    for (const subtree of childrenOf(side)) {
      const [base] = childrenOf(subtree);
      if (base?.tag === context(4))
        lists[side.tag === context(0) ? "permitted" : "excluded"].push(rawOf(onlyChildOf(base)));
      else other = true;
    }
  return { ...lists, other };
}

/** Reads the extensions that matter here. @throws DerFault for a damaged one. */
export function knownExtensionsOf(extensions: readonly Extension[]): KnownExtensions {
  const byOid = new Map(extensions.map((each) => [each.oid, each]));
  const read = <K extends string, T>(
    oid: string,
    key: K,
    reader: (value: Uint8Array, extension: Extension) => T | undefined,
  ) => {
    const extension = byOid.get(oid);
    const value = extension === undefined ? undefined : reader(extension.value, extension);
    return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
  };
  return {
    ...read(EXTENSION.basicConstraints, "authority", authorityOf),
    ...read(EXTENSION.keyUsage, "keyUsage", (value) => bitsOf(readDer(value))),
    ...read(EXTENSION.extendedKeyUsage, "purposes", (value, { critical }) => ({
      oids: childrenOf(readDer(value)).map(oidOf),
      critical,
    })),
    ...read(EXTENSION.policies, "policies", (value) =>
      childrenOf(readDer(value)).map((policy) => oidOf(new DerCursor(policy, "policy").take(TAG.oid, "identifier"))),
    ),
    ...read(EXTENSION.subjectKeyId, "subjectKeyId", (value) => hexOf(contentOf(readDer(value)))),
    ...read(EXTENSION.authorityKeyId, "authorityKeyId", (value) => {
      const id = childrenOf(readDer(value)).find(({ tag }) => tag === context(0, true));
      return id === undefined ? undefined : hexOf(contentOf(id));
    }),
    ...read(EXTENSION.nameConstraints, "nameConstraints", nameConstraintsOf),
  };
}
