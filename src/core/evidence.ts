// Knows: how a place in the tokens becomes words of the agreement that a reader can be shown.
// Refuses to know: what the words prove.
import type { Evidence, Words } from "./finding";
import type { Hit } from "./matcher";
import type { Unit } from "./unit";
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

/** Every place where words of the unit stand: the sentence, or all cells of a row. */
export function placesOf(unit: Unit, texts: readonly string[]): Words[] {
  const paragraphs = new Set(unit.tokens.slice(unit.own).map((token) => token.paragraph));
  return [...paragraphs].map((paragraph) => wordsOf(around(unit, paragraph, texts)));
}

/** The words of a hit; of its first paragraph, where it runs over several cells. */
export function hitWords(unit: Unit, hit: Hit, texts: readonly string[]): Words {
  const first = unit.tokens[hit.from]!;
  const same = unit.tokens.slice(hit.from, hit.to + 1).filter((token) => token.paragraph === first.paragraph);
  return wordsOf(span(first.paragraph, first.start, Math.max(...same.map((token) => token.end)), texts));
}

/** The places of all units, those left out that lie in another one. */
export function placesOfAll(units: readonly Unit[], texts: readonly string[]): Words[] {
  return outermost(units.flatMap((unit) => placesOf(unit, texts)));
}

/** The places, those left out that lie in another one or are the same as one before. */
export function outermost(places: readonly Words[]): Words[] {
  return places.filter(
    (place, at) =>
      !places.some((other, index) => isWithin(place, other) && (index < at || !isWithin(other, place))),
  );
}

/** The words lie in the other words, or are the same. */
export function isWithin(words: Words, other: Words): boolean {
  return words.paragraph === other.paragraph && words.start >= other.start && words.end <= other.end;
}

/** Evidence without its paragraph. */
export function wordsOf({ paragraph, start, end, text }: Words): Words {
  return { paragraph, start, end, text };
}

/** Units have no articles and no punctuation; a reader is shown the sentence with both. */
const OPENING = /(?:^|[.!?]["”’»)\]]*\s+|\n\s*)((?:\p{L}{1,6}['’]?\s+){0,2}["“„«‘'([{]*)$/u;
const ADJOINING = /["“„«‘'([{]*$/u;
const REACH_BACK = 24;
const CLOSING = /^(?:(?:[ \u00A0]\p{L}{1,6}){1,2}(?=[.!?;:)]))?[\p{Pe}\p{Pf}\p{Pi}"'.!?;:,…%]*/u;

function around(unit: Unit, paragraph: number, texts: readonly string[]): Evidence {
  const own = unit.tokens.slice(unit.own).filter((token) => token.paragraph === paragraph);
  const { start } = own[0]!;
  const { end } = own[own.length - 1]!;
  const text = texts[paragraph]!;
  // Where the stretch does not reach back to the paragraph's beginning, it must not look as if it did.
  const before = (start > REACH_BACK ? "-" : "") + text.slice(Math.max(0, start - REACH_BACK), start);
  const opening = OPENING.exec(before)?.[1] ?? ADJOINING.exec(before)![0];
  const closing = CLOSING.exec(text.slice(end))![0];
  return span(paragraph, start - opening.length, end + closing.length, texts);
}

/** The cell of a row that holds the token. */
export function cellEvidence(unit: Unit, token: Token, texts: readonly string[]): Evidence {
  return around(unit, token.paragraph, texts);
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
