// Knows: how it is found out in whose words a wording was put into a document.
// Refuses to know: how words are replaced (adapt-terms.ts), and how two texts are compared.
import { canTakeOver, definitionOf, type TermChoice } from "./adapt-terms";
import { type Clause, textsOf } from "./clause";
import { plainTypography } from "./compared-words";
import type { PartySide, PartyTerm } from "./party-terms";

/** A word of wordings that a document may have replaced by its own. */
export interface TermWord {
  /** "Customer". */
  readonly term: string;
  readonly side: PartySide;
}

/** Words of a party that are tried for a term, those that the agreement uses most. */
const MOST_TRIED = 3;

/** What is recovered of a definition that was written into a clause, by the name of a blank. */
const meaningOf = (term: string): string => `meaning of ${term}`;

/**
 * What became of each term of the wording in `text`, which has plain typography: of the party's words that stand in the
 * text, and the term itself, those with which the wording is most like the text.
 */
export function termChoices(
  clause: Clause,
  text: string,
  words: readonly TermWord[],
  parties: readonly PartyTerm[],
  likeness: (choices: readonly TermChoice[]) => number,
): TermChoice[] {
  const wording = textsOf(clause.body).join("\n");
  let choices: TermChoice[] = [];
  for (const { term, side } of words) {
    if (!wording.includes(term)) continue;
    const opening = plainTypography(definitionOf(term, "", clause.language).slice(0, -1));
    const defined = text.includes(opening) ? [{ term, definedAs: `{{${meaningOf(term)}}}` }] : [];
    const candidates = parties
      .filter((party) => party.side === side && party.text !== term && canTakeOver(clause.language, party))
      .filter((party) => stands(text, spellingsOf(party)))
      .slice(0, MOST_TRIED);
    if (defined.length > 0 || candidates.length === 0) {
      choices = [...choices, ...defined];
      continue;
    }
    // How the agreement mostly speaks today is not always how it spoke when the clause went in.
    const instead = candidates.flatMap((party) => [party, { ...party, article: !party.article }]);
    const tried = [[], ...instead.map((party) => [{ term, instead: party }])].map((own) => {
      const all = [...choices, ...own];
      return { all, like: likeness(all) };
    });
    choices = tried.reduce((best, one) => (one.like > best.like ? one : best)).all;
  }
  return choices;
}

function spellingsOf({ kind, text }: PartyTerm): string[] {
  if (kind === "we") return ["we", "We", "us", "our", "Our"];
  if (kind === "you") return ["you", "You", "your", "Your"];
  return [text];
}

/** Whether one of the words stands in the text, if need be with the ending of a German case. */
function stands(text: string, words: readonly string[]): boolean {
  const alternatives = words
    .map((word) => plainTypography(word).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?:e?n|e?s)?(?!\\p{L})`, "u").test(text);
}
