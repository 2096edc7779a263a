// Knows: what a unit is: a sentence, heading, list item or table row of which something is said.
// Refuses to know: how units are read out of paragraphs (units.ts), and what they say.
import type { Zone } from "./language/lexicon";
import type { Section } from "./outline";
import type { Token } from "./tokens";

/** A table row: its cells, and the cells of the header row, as tokens. */
export interface Row {
  readonly cells: readonly (readonly Token[])[];
  readonly header: readonly (readonly Token[])[];
  /** Paragraph of each cell's first paragraph, so that an empty cell can be shown. */
  readonly paragraphs: readonly number[];
}

/** A sentence, heading, list item or table row: the unit of which something is said. */
export interface Unit {
  /** Grows in reading order; neighbours in a block differ by 1. */
  readonly index: number;
  /** Tokens without articles; those of the lead-in first, then from `own` on its own. */
  readonly tokens: readonly Token[];
  readonly own: number;
  readonly paragraph: number;
  readonly section: Section;
  /** Number of the clause that it belongs to ("15.2"), "" where it has none. */
  readonly clause: string;
  readonly zone: Zone;
  readonly heading: boolean;
  readonly question: boolean;
  /** A question or a named item in a table row that the cell beside it answers. */
  readonly answer: "yes" | "no" | undefined;
  /** Places in `tokens` before which a semicolon stands. */
  readonly breaks: readonly number[];
  /** Stands beside an empty tick box. */
  readonly unticked: boolean;
  readonly row: Row | undefined;
}

/** Where the unit's own words begin, its number or letter left out. */
export function beginOf({ tokens, own }: Unit): number {
  let at = own;
  while (at < tokens.length - 1 && (tokens[at]!.kind === "number" || tokens[at]!.norm.length === 1)) at++;
  return at;
}

/** What is said in the unit may be agreed: it stands in no recital, definition, question or other part that binds nobody. */
export const mayBind = ({ zone }: Pick<Unit, "zone">): boolean => zone === "body" || zone === "services";

/** The first place that the unit's own words leave empty. */
export const openPlaceIn = ({ tokens, own }: Unit): Token | undefined =>
  tokens.find(({ kind }, at) => at >= own && kind === "blank");

/** No semicolon stands between the two places. */
export function together({ breaks }: Unit, one: number, other: number): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  return !breaks.some((at) => at > first && at <= last);
}

export const NO_BREAKS: readonly number[] = [];

/** Where semicolons part what the unit itself says. */
export function breaksIn(tokens: readonly Token[], own: number, text: string): readonly number[] {
  if (!text.includes(";")) return NO_BREAKS;
  return tokens.flatMap((token, at) =>
    at > own && text.slice(tokens[at - 1]!.end, token.start).includes(";") ? [at] : [],
  );
}
