// Knows: where a clause may stand: at the cursor, or at the nearest place outside what it must not go into.
// Refuses to know: how the clause is written there.
import { signatureBlockAround } from "./signature-block";
import type { Enclosure, NearbyParagraph, Surroundings } from "./surroundings";
import { endOfTornClause } from "./torn-clause";

/**
 * Where the first planned paragraph goes:
 * - `after-paragraph`, `before-paragraph`: beside the paragraph with this index, in the same cell where that stands in one;
 * - `into-paragraph`: that paragraph is empty and becomes the first of the clause;
 * - `after-clause`: after the content control of the clause that the cursor stands in.
 */
export interface Placement {
  readonly where: "after-paragraph" | "before-paragraph" | "into-paragraph" | "after-clause";
  /** Index into `Surroundings.paragraphs`; of the clause's last paragraph with `after-clause`. */
  readonly paragraph: number;
  /** Why this is not the cursor's place; absent where it is. */
  readonly moved?: "clause" | "signatures" | "numbered-clause" | Enclosure;
}

/** The cursor's place where a clause may stand there, else the nearest one. */
export function safePlace(surroundings: Surroundings): Placement {
  const { paragraphs, cursor, clauseTag, clauseEnd } = surroundings;
  if (clauseTag !== undefined)
    return { where: "after-clause", paragraph: clauseEnd ?? cursor, moved: "clause" };
  const here = paragraphs[cursor]!;
  return (
    behindEnclosure(surroundings) ??
    beforeSignatures(paragraphs, cursor) ??
    (surroundings.wholeClauses === true ? behindWholeClause(surroundings) : undefined) ?? {
      where:
        here.text.trim() !== "" ? "after-paragraph" : here.inCell ? "into-paragraph" : "before-paragraph",
      paragraph: cursor,
    }
  );
}

/** Behind the last paragraph of a numbered clause that a clause at the cursor would tear in two. */
function behindWholeClause(
  surroundings: Surroundings,
  moved: Placement["moved"] = "numbered-clause",
): Placement | undefined {
  const { paragraphs } = surroundings;
  const end = endOfTornClause(surroundings);
  if (end === undefined) return undefined;
  const isFree = (at: number) =>
    paragraphs[at]?.inCell === false && enclosureOf(paragraphs, at) === undefined;
  if (isFree(end)) return { where: "after-paragraph", paragraph: end, moved };
  return isFree(end + 1) ? { where: "before-paragraph", paragraph: end + 1, moved } : undefined;
}

/** In front of the first paragraph of the text that is not part of what the cursor stands in. */
function behindEnclosure(surroundings: Surroundings): Placement | undefined {
  const { paragraphs, cursor } = surroundings;
  const moved = enclosureOf(paragraphs, cursor);
  if (moved === undefined) return undefined;
  const next = paragraphs.findIndex(
    ({ inCell }, at) => at > cursor && !inCell && enclosureOf(paragraphs, at) === undefined,
  );
  if (next !== -1)
    return (
      behindWholeClause({ ...surroundings, cursor: next - 1 }, moved) ?? {
        where: "before-paragraph",
        paragraph: next,
        moved,
      }
    );
  return { where: "after-paragraph", paragraph: paragraphs.length - 1, moved };
}

function enclosureOf(paragraphs: readonly NearbyParagraph[], at: number): Enclosure | undefined {
  const { within, style, text } = paragraphs[at]!;
  if (within !== undefined) return within;
  if (/^TOC\b/i.test(style)) return "contents";
  // Word ends a table of contents in an empty paragraph of its own, which may be all that is known of it.
  const last = paragraphs[at - 1];
  return text.trim() === "" && last !== undefined && /^TOC\b/i.test(last.style) ? "contents" : undefined;
}

/** Behind the last text of the agreement that stands before the signature block. */
function beforeSignatures(paragraphs: readonly NearbyParagraph[], cursor: number): Placement | undefined {
  const start = signatureBlockAround(paragraphs, cursor);
  if (start === undefined) return undefined;
  const isTextAt = (at: number) => paragraphs[at]?.inCell === false;
  let before = start - 1;
  // A block that is laid out as a table begins with the table.
  if (!isTextAt(start)) while (before >= 0 && !isTextAt(before)) before -= 1;
  while (isTextAt(before) && paragraphs[before]!.text.trim() === "") before -= 1;
  if (isTextAt(before)) return { where: "after-paragraph", paragraph: before, moved: "signatures" };
  if (isTextAt(before + 1)) return { where: "before-paragraph", paragraph: before + 1, moved: "signatures" };
  return undefined;
}
