import { createHash } from "node:crypto";
import type { SourcePackage } from "./fetch.ts";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the data was made of, for a machine: the file's and its sources' hashes. */
export function manifest(
  version: string,
  file: Uint8Array,
  own: readonly (readonly [string, Uint8Array])[],
  sources: readonly SourcePackage[],
): string {
  const content = {
    version,
    licence: "CC-BY-SA-4.0",
    "general.lex": { bytes: file.length, sha256: sha256(file) },
    own: Object.fromEntries(own.map(([name, bytes]) => [name, sha256(bytes)])),
    sources: sources.map(({ from, name, version: of, sha256: hash }) => ({ from, name, version: of, sha256: hash })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The same for a person, with the licences. */
export function licences(sources: readonly SourcePackage[]): string {
  const rows = sources.map(
    ({ from, name, version, licence, holder, taken }) =>
      `- ${name} (${from === "npm" ? "npm" : "Debian"}) ${version}. ${licence}. By ${holder}. ${taken}.`,
  );
  return `# Licences of the general lexicon

\`general.lex\` is a work derived from the sources below and from the lists in \`tools/lexicon/own\`. It is licensed under the
Creative Commons Attribution-ShareAlike 4.0 International licence (https://creativecommons.org/licenses/by-sa/4.0/), as its
share-alike sources ask; whoever passes it on names them. The program that reads it is not part of it and keeps its own
licence. No source under the GPL is in it.

What was changed: glosses were cut into words and reduced to stems with weights; Korean words are Korean readings of Chinese
and Japanese headwords; Russian words have their English stems through Japanese, Polish and Greek; of texts in two languages
only word pairs with their probabilities were kept, no text.

## Sources: package, version, licence, authors, what was taken

${rows.join("\n")}

## Notices

This dictionary uses the EDICT files, the property of the Electronic Dictionary Research and Development Group, used in
conformance with the Group's licence (https://www.edrdg.org/edrdg/licence.html).

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The software and database is provided "as is" and
Princeton University makes no representations or warranties, express or implied.

CMUdict Copyright (C) 1993-2015 Carnegie Mellon University. All rights reserved. Redistribution and use, with or without
modification, are permitted provided that the copyright notice, the conditions and the disclaimer of its BSD licence are kept.
`;
}
