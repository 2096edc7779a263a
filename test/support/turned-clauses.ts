// Knows: how to change a sentence that a clause needs, and which clauses are then still called present.
// Refuses to know: how many may be (the test's bounds).
import { scan, type Agreement, type ClauseFamily, type Finding, type Words } from "../../src/core";
import { replaced } from "../core/changed-agreement";
import { agreementOf, idsOf, labelOf, rules } from "./labelled-agreements";

/** How a sentence is turned round; undefined where it has none of the words. */
export type Turn = (sentence: string, language: string) => string | undefined;

const NEGATED: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/\b(shall|will|must|may)\b(?! not)/, "$1 not"],
  de: [/\b(wird|darf|richtet|weist|lädt|räumt|erteilt|genehmigt|nimmt)\b(?! nicht)/, "$1 nicht"],
  fr: [
    /(?<!\p{L})(autorise|accepte|consent|attribue|invite|remet|accorde|signe|fournit)(?!\p{L})/u,
    "ne $1 pas",
  ],
  es: [
    /(?<!\p{L})(podrá|autoriza|acepta|consiente|concederá|invitará|asignará|firmará|aprobará)(?!\p{L})/u,
    "no $1",
  ],
  nl: [/\b(zal|mag|richt|nodigt|kent|wijst|verleent|keurt)\b(?! niet)/, "$1 niet"],
};
const negate: Turn = (sentence, language) => {
  const [verb, not] = NEGATED[language.slice(0, 2)]!;
  return verb.test(sentence) ? sentence.replace(verb, not) : undefined;
};
export const negated = [negate];

const PARTNER = /\b(?:the )?(?:Supplier|Contractor|Consultant|Vendor|Adviser|Service Provider)\b/gi;
const giveToOthers: Turn = (sentence) => {
  if (/cloud solution/i.test(sentence)) return undefined;
  const turned = sentence.replace(PARTNER, "Litware Systems Ltd");
  return turned === sentence ? undefined : turned;
};
export const givenToOthers = [giveToOthers];

/** Words put before or behind a sentence, by language: what it says is then only told of, or no longer stands. */
type Added = Readonly<Record<string, readonly string[]>>;

/** Somebody hopes it, denies it, leaves it open or proposes it, or it is what others do or what a draft says. */
const TOLD_OF: Added = {
  en: [
    "The Supplier hopes that",
    "It is not the case that",
    "The parties have not agreed that",
    "Nothing in this agreement means that",
    "It remains open whether",
    "The Supplier has asked that",
    "An earlier draft of this agreement said that",
    "In other engagements,",
    "Some partners ask their customers to agree that",
    "If the parties so agree in a later amendment,",
  ],
  de: [
    "Der Auftragnehmer hofft, dass",
    "Es ist nicht vereinbart, dass",
    "Offen ist, ob",
    "Der Auftragnehmer hat vorgeschlagen, dass",
    "In anderen Projekten",
  ],
  fr: [
    "Le Prestataire espère que",
    "Il n'est pas convenu que",
    "Il reste à savoir si",
    "Le Prestataire propose que",
    "Dans d'autres projets,",
  ],
  es: [
    "El Proveedor espera que",
    "No se ha acordado que",
    "Queda por decidir si",
    "El Proveedor propone que",
    "En otros proyectos,",
  ],
  nl: [
    "De leverancier hoopt dat",
    "Er is niet overeengekomen dat",
    "Open is of",
    "De leverancier stelt voor dat",
    "In andere projecten",
  ],
};
/** The sentence is said not to apply. */
const VOIDED: Added = {
  en: [
    "This clause does not apply.",
    "This paragraph has been deleted.",
    "The preceding sentence is not in force.",
  ],
  de: ["Dieser Absatz gilt nicht.", "Diese Klausel wurde gestrichen."],
  fr: ["Cette clause ne s'applique pas.", "Ce paragraphe est supprimé."],
  es: ["Esta cláusula no se aplica.", "Este párrafo queda suprimido."],
  nl: ["Deze bepaling is niet van toepassing.", "Deze alinea is geschrapt."],
};
/** Openings after which the sentence still says what it said; in German none fits before every sentence. */
const OPENED: Added = {
  en: [
    "For the avoidance of doubt,",
    "It is agreed that",
    "The parties agree that",
    "In consideration of the fees,",
    "With effect from the Effective Date,",
    "Except to the extent prohibited by law,",
    "Notwithstanding clause 9,",
  ],
  fr: ["Pour lever toute ambiguïté,", "Il est convenu que"],
  es: ["Para evitar dudas,", "Las partes acuerdan que"],
  nl: ["Partijen komen overeen dat"],
};

const NUMBER = /^\s*(?:\d+(?:\.\d+)*\.?\s+|\(?[a-z0-9]{1,3}[.)]\s+)?/i;
/** One turn for each opening, put behind the sentence's number; a sentence that begins with a tick box has no place for it. */
const opened = (added: Added): Turn[] =>
  turns(added, (sentence, words) => {
    const number = NUMBER.exec(sentence)![0];
    const rest = sentence.slice(number.length);
    return /^[\p{L}]/u.test(rest) ? `${number}${words} ${rest}` : undefined;
  });
const closed = (added: Added): Turn[] =>
  turns(added, (sentence, words) =>
    /[.;]\s*$/.test(sentence) ? `${sentence.trimEnd().replace(/;$/, ".")} ${words}` : undefined,
  );
const turns = (added: Added, put: (sentence: string, words: string) => string | undefined): Turn[] =>
  Array.from({ length: Math.max(...Object.values(added).map(({ length }) => length)) }, (_, at) => {
    return (sentence, language) => {
      const words = added[language.slice(0, 2)]?.[at];
      return words === undefined ? undefined : put(sentence, words);
    };
  });
export const toldOf = opened(TOLD_OF);
export const openedOtherwise = opened(OPENED);
export const voided = closed(VOIDED);

/** A sentence that a clause, which is present, needs. */
export interface Needed {
  /** Agreement and family, to be told. */
  readonly name: string;
  readonly family: ClauseFamily;
  readonly agreement: Agreement;
  readonly language: string;
  readonly sentence: Words;
}

/** Of each clause of the sets that is present, what the given sentences are. */
const neededOf = (sets: readonly string[], sentences: (finding: Finding) => readonly Words[]): Needed[] =>
  sets.flatMap((set) =>
    idsOf(set).flatMap((id) => {
      const agreement = agreementOf(set, `${id}.md`);
      const { language } = labelOf(set, id);
      return scan(agreement, rules)
        .findings.filter(({ status }) => status === "present")
        .flatMap((finding) =>
          sentences(finding).map((sentence) => {
            const { family } = finding;
            return { name: `${id} ${family}`, family, agreement, language, sentence };
          }),
        );
    }),
  );

/** The sentences that alone make a clause binding; the Microsoft Customer Agreement has other ways. */
export const bindingSentences = (sets: readonly string[]): Needed[] =>
  neededOf(sets, (finding) => {
    const operative = operativeOf(finding);
    return operative.length === 1 && finding.family !== "customer-agreement" ? operative : [];
  });

/** The sentences beside a clause that say what it must say and are no values; now and then another one says it, too. */
export const elementSentences = (sets: readonly string[]): Needed[] =>
  neededOf(sets, (finding) =>
    finding.elements
      .filter(({ element, mandatory }) => mandatory && !VALUES.test(element))
      .flatMap(({ evidence }) => (evidence?.text === undefined ? [] : [evidence]))
      .filter((one) => !operativeOf(finding).some((other) => overlap(one, other))),
  );
const VALUES = /-id$|domain|contact|workloads|subscriptions|scope/;
const overlap = (one: Words, other: Words): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

/** What is still called present of the clauses that need the sentences which a turn fits, once those are turned round; each turn by itself. */
export function stillPresent(
  needed: readonly Needed[],
  turns: readonly Turn[],
): { readonly turned: number; readonly present: readonly string[] } {
  const present: string[] = [];
  let turned = 0;
  for (const { name, agreement, language, family, sentence } of needed)
    for (const turn of turns) {
      const changed = turn(sentence.text, language);
      if (changed === undefined) continue;
      turned++;
      const { findings } = scan(replaced(agreement, [sentence], changed), rules);
      if (findings.find((finding) => finding.family === family)!.status === "present")
        present.push(`${name}: ${changed}`);
    }
  return { turned, present };
}

const operativeOf = ({ trace }: Finding): Words[] =>
  trace.passages.filter(({ reading }) => reading === "operative").map(({ evidence }) => evidence);
