// Knows: which part of a package is the document itself, and whether it is one that the stand-in opens.
// Refuses to know: what stands in it.

import { DocumentError, type Package } from "./package";
import { childW } from "./xml";

/** The name of the main document part. @throws DocumentError */
export function findMainPart(parts: Package): string {
  if (!parts.has("[Content_Types].xml") || !parts.has("_rels/.rels"))
    throw new DocumentError("not-a-docx", "The file is a zip archive, but no Word document.");
  const main = parts.related("", "officeDocument");
  if (!main) throw new DocumentError("damaged", "The file has no main document part.");
  const root = parts.xml(main).documentElement;
  if (childW(root, "body")) return main;
  throw root.namespaceURI?.includes("purl.oclc.org")
    ? new DocumentError(
        "not-a-docx",
        "The file is Strict Open XML. Save it as an ordinary .docx in Word first.",
      )
    : new DocumentError("damaged", "The main document part has no body.");
}
