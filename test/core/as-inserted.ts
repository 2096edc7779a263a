// Knows: how a wording stands in an agreement after it was inserted, as paragraphs.
// Refuses to know: Word.
import {
  adaptClause,
  type Clause,
  fillClause,
  type Paragraph,
  type PartyTerm,
  type TermChoice,
} from "../../src/core";
import { agreementFrom } from "./agreement-from";

/** The paragraphs of a text, as `agreementFrom` reads it. */
export const paragraphsOf = (text: string): readonly Paragraph[] => agreementFrom(text).paragraphs;

/** The lines of a wording filled with these values, in the words of the choices; a table as rows between bars. */
export function linesOf(
  wording: Clause,
  values: Readonly<Record<string, string>>,
  choices: readonly TermChoice[] = [],
): string[] {
  const filling = fillClause(adaptClause(wording, choices).clause, values);
  if (!("filled" in filling)) throw new Error(JSON.stringify(filling.problems));
  return filling.filled.body.flatMap((block) =>
    "rows" in block ? [block.header, ...block.rows].map((cells) => `| ${cells.join(" | ")} |`) : [block.text],
  );
}

/** The examples of a wording's blanks. */
export const examplesOf = ({ fillIns }: Clause): Record<string, string> =>
  Object.fromEntries(fillIns.map(({ name, example }) => [name, example]));

export const aParty = (
  side: PartyTerm["side"],
  text: string,
  change: Partial<PartyTerm> = {},
): PartyTerm => ({ side, kind: "role", text, article: true, plural: false, uses: 9, ...change });
