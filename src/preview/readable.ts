// Knows: which parts of a file the page will read, and that each of them has to be well-formed.
// Refuses to know: what is in them.

import { Package } from "../word-stand-in/ooxml/package";

const READ = /\/(styles|numbering|settings|theme|footnotes|endnotes|comments|header|footer)$/;

/**
 * Parts are parsed only when something asks for them. This asks for all that the page shows, so that a damaged file is
 * refused before it takes the place of the open document. @throws DocumentError
 */
export function assertReadable(bytes: Uint8Array): void {
  const parts = Package.unzip(bytes);
  const main = parts.related("", "officeDocument");
  if (!main) return;
  for (const { type, target, external } of parts.relationships(main)) {
    if (!external && READ.test(type) && parts.has(target)) parts.xml(target);
  }
}
