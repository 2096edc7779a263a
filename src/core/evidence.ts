// Knows: how a place in the tokens becomes words of the agreement that a reader can be shown.
// Refuses to know: what the words prove.
import type { Evidence } from "./finding";
import type { Hit } from "./matcher";
import type { Unit } from "./units";
import type { Token } from "./tokens";

/** The sentence that holds the hit; of a table row, the cell. */
export function evidenceOf(unit: Unit, hit: Hit | undefined, texts: readonly string[]): Evidence {
  const at = hit && hit.to >= unit.own ? Math.max(hit.from, unit.own) : unit.own;
  return around(unit, unit.tokens[at]!.paragraph, texts);
}

/** One evidence for each cell of a row, or the sentence alone. */
export function allEvidenceOf(unit: Unit, hit: Hit | undefined, texts: readonly string[]): Evidence[] {
  const first = evidenceOf(unit, hit, texts);
  if (!unit.row) return [first];
  const paragraphs = new Set(unit.tokens.slice(unit.own).map((token) => token.paragraph));
  paragraphs.delete(first.paragraph);
  return [first, ...[...paragraphs].slice(0, 4).map((paragraph) => around(unit, paragraph, texts))];
}

function around(unit: Unit, paragraph: number, texts: readonly string[]): Evidence {
  const own = unit.tokens.slice(unit.own).filter((token) => token.paragraph === paragraph);
  return span(paragraph, own[0]!.start, own[own.length - 1]!.end, texts);
}

/** The words of one token. */
export function tokenEvidence(token: Token, texts: readonly string[]): Evidence {
  return span(token.paragraph, token.start, token.end, texts);
}

/** A stretch of a paragraph; an empty paragraph is shown as it is. */
export function span(paragraph: number, start: number, end: number, texts: readonly string[]): Evidence {
  const paragraphText = texts[paragraph]!;
  return { paragraph, start, end, text: paragraphText.slice(start, end), paragraphText };
}
