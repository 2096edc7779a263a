// Knows: which terms of a wording an agreement does not speak in, by which words it says the same, and which it makes plain.
// Refuses to know: how a clause takes a word over (adapt-terms.ts), and how a user is asked.
import { canTakeOver, type TermChoice } from "./adapt-terms";
import type { Agreement } from "./agreement";
import { knowsTerm } from "./definitions";
import type { Analysis } from "./finding";
import type { PartySide, PartyTerm } from "./party-terms";

/** A term that wordings use and that an agreement is expected to define. */
export interface ExpectedTerm {
  readonly id: string;
  /** As wordings write it: "Customer". */
  readonly term: string;
  readonly meaning: string;
  /** The party that it stands for; absent for every other term. */
  readonly party?: PartySide;
}

/** A term of a wording that the agreement does not define or use, or that was decided on before. */
export interface ForeignTerm extends ExpectedTerm {
  /** The agreement's own words for it that the wording can take over, the most used first. */
  readonly offers: readonly PartyTerm[];
  /** The one to take where the user says nothing; absent where none is plain. */
  readonly plain?: PartyTerm;
  /** Who or what a definition would say it is: the party's full name where the agreement tells it. */
  readonly definition: string;
}

/** What becomes of a term: the agreement's word, a definition in the clause, or nothing. */
export type TermDecision = { readonly use: string } | { readonly define: string } | "leave";

/** Decisions by the id of the term. */
export type TermDecisions = Readonly<Record<string, TermDecision>>;

const MOST_OFFERS = 5;
/** A word that is used less often and nowhere introduced may be no word for the party at all. */
const FEWEST_USES = 3;

/**
 * The terms, out of those that a wording of `language` uses, that the agreement has other words for or none. One that
 * was decided on before is always among them: by now the agreement may use it in the very clause of that decision.
 */
export function foreignTerms(
  agreement: Agreement,
  { language: spoken, parties }: Pick<Analysis, "language" | "parties">,
  { language, expected }: { readonly language: string; readonly expected: readonly ExpectedTerm[] },
  decided: TermDecisions = {},
): ForeignTerm[] {
  const sameLanguage = language.slice(0, 2) === spoken;
  return expected.flatMap((one): ForeignTerm[] => {
    const { id, term, party } = one;
    const isDecided = Object.hasOwn(decided, id);
    if (party === undefined) {
      if (!isDecided && knowsTerm(agreement, term)) return [];
      return [{ ...one, offers: [], definition: one.meaning }];
    }
    const own = parties.filter(({ side }) => side === party);
    const top = own[0];
    const itself = own.find(({ text }) => text.toLowerCase() === term.toLowerCase());
    const speaksIt = top === undefined ? knowsTerm(agreement, term) : isMainWord(itself, own);
    if (speaksIt && !isDecided) return [];
    const offers = own
      .filter((offer) => offer !== itself && canTakeOver(language, offer))
      .slice(0, MOST_OFFERS);
    const introduced = offers.find((offer) => offer.defined && offer.uses * 2 >= offers[0]!.uses);
    const best = introduced ?? offers[0];
    const isPlain =
      best !== undefined &&
      !speaksIt &&
      (sameLanguage || best.kind === "name") &&
      (best.defined === true || best.uses >= FEWEST_USES) &&
      !parties.some(({ side, text }) => side !== party && text === best.text);
    const definition = fullName(own, party) ?? one.meaning;
    return [{ ...one, offers, ...(isPlain && { plain: best }), definition }];
  });
}

/** The longest name of the party; undefined where the agreement names it nowhere. */
export function fullName(parties: readonly PartyTerm[], party: PartySide): string | undefined {
  const names = parties.filter(({ side, kind }) => side === party && kind === "name");
  return names.sort((one, other) => other.text.length - one.text.length)[0]?.text;
}

/** The agreement speaks of the party by this word, and hardly less often than by another that it introduces. */
function isMainWord(itself: PartyTerm | undefined, own: readonly PartyTerm[]): boolean {
  if (itself === undefined) return false;
  return own.every((other) => other.kind === "name" || itself.uses * 2 >= other.uses);
}

/** What is done with the term: as decided where that still can be done, else the plain word, else nothing. */
export function decisionOn({ id, offers, plain }: ForeignTerm, decided: TermDecisions): TermDecision {
  const before = Object.hasOwn(decided, id) ? decided[id]! : undefined;
  const stillGood =
    before !== undefined &&
    (typeof before !== "object" || !("use" in before) || offers.some(({ text }) => text === before.use));
  if (stillGood) return before;
  return plain ? { use: plain.text } : "leave";
}

/** The decision as {@link adaptClause} takes it. */
export function termChoice({ term, offers }: ForeignTerm, decision: TermDecision): TermChoice {
  if (decision === "leave") return { term };
  if ("define" in decision) return { term, definedAs: decision.define };
  const instead = offers.find(({ text }) => text === decision.use);
  return instead === undefined ? { term } : { term, instead };
}
