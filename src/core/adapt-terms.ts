// Knows: how a clause takes over the words by which an agreement speaks of its parties, and how it brings its own definition.
// Refuses to know: the grammar of any language (english-terms.ts, german-terms.ts), and who chose the words.
import type { Clause, ClauseParagraph } from "./clause";
import { withTexts } from "./clause";
import { adaptEnglish } from "./english-terms";
import { adaptGerman } from "./german-terms";
import { capital } from "./letters";
import type { PartyTerm } from "./party-terms";

/** What becomes of one term of a wording. */
export interface TermChoice {
  /** As the wording writes it: "Customer". */
  readonly term: string;
  /** The words of the agreement to use instead; absent where the term stays. */
  readonly instead?: PartyTerm;
  /** Who the term is, to be written into the clause: "Northwind Traders Limited"; absent where no definition is wanted. */
  readonly definedAs?: string;
}

/** A term and what to write for it, as the grammars take it. */
export interface Replacement {
  readonly term: string;
  readonly by: PartyTerm;
}

/** A text after its terms were replaced. */
export interface Adapted {
  readonly text: string;
  /** Stretches whose grammar a person should read once more, as they now stand. */
  readonly doubtful: readonly string[];
  /** The term that the last sentence has for its subject, which the items of a list below it share. */
  readonly subject?: Replacement;
}

/** A clause in the agreement's own words. */
export interface AdaptedClause {
  readonly clause: Clause;
  /** Sentences whose grammar a person should read once more before they go in. */
  readonly doubtful: readonly string[];
}

/** Whether a wording of this language can take over the term. Elsewhere the term stays, and a definition can be added. */
export function canTakeOver(language: string, { kind }: PartyTerm): boolean {
  if (language.startsWith("en")) return true;
  return language.startsWith("de") && kind !== "we" && kind !== "you";
}

/**
 * The clause with the chosen words in place of its terms, in the labels of its blanks too; the values of fill-ins are
 * not touched. Words that the language's grammar cannot take over ({@link canTakeOver}) are left as they are.
 */
export function adaptClause(clause: Clause, choices: readonly TermChoice[]): AdaptedClause {
  const { language } = clause;
  const replacements = choices.flatMap(({ term, instead }): Replacement[] =>
    instead !== undefined && canTakeOver(language, instead) ? [{ term, by: instead }] : [],
  );
  const adapt = language.startsWith("de") ? adaptGerman : adaptEnglish;
  const doubtful: string[] = [];
  let leadIn: Replacement | undefined;
  const change = (text: string, level?: ClauseParagraph["level"]): string => {
    if (replacements.length === 0) return text;
    const isItem = level === 2;
    const adapted = adapt(text, replacements, isItem ? leadIn : undefined);
    doubtful.push(...adapted.doubtful);
    if (!isItem) leadIn = text.endsWith(":") ? adapted.subject : undefined;
    return level === undefined ? asLabel(adapted.text, text) : adapted.text;
  };
  const [heading, ...rest] = withTexts(clause.body, change);
  const fillIns = clause.fillIns.map((fillIn) => {
    const { text } = adapt(fillIn.label, replacements);
    return { ...fillIn, label: asLabel(text, fillIn.label) };
  });
  const definitions = choices.flatMap(({ term, definedAs }): ClauseParagraph[] =>
    definedAs === undefined ? [] : [{ level: 1, text: definitionOf(term, definedAs, language) }],
  );
  return { clause: { ...clause, fillIns, body: [heading!, ...definitions, ...rest] }, doubtful };
}

/** "Supplier's contact" is "Adviser's contact" in a table, not "The Adviser's contact". */
function asLabel(adapted: string, before: string): string {
  const article = /^(?:The|Der|Die|Das|Des|Dem|Den) /;
  return article.test(before) || !article.test(adapted) ? adapted : capital(adapted.replace(article, ""));
}

/** The sentence by which a clause brings its own definition of a term. */
export function definitionOf(term: string, meaning: string, language: string): string {
  return language.startsWith("de")
    ? `In dieser Klausel bezeichnet "${term}" ${meaning}.`
    : `In this clause, "${term}" means ${meaning}.`;
}
