// Knows: how to turn round the one sentence that makes a clause binding, and which clauses are then still called present.
// Refuses to know: how many may be (the test's bounds).
import { scan, type Agreement, type Finding, type Words } from "../../src/core";
import { replaced } from "../core/changed-agreement";
import { agreementOf, idsOf, labelOf, rules } from "./labelled-agreements";

/** How the one sentence that makes a clause binding is turned round; undefined where it has none of the words. */
type Turn = (sentence: string, language: string) => string | undefined;

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
export const negated: Turn = (sentence, language) => {
  const [verb, not] = NEGATED[language.slice(0, 2)]!;
  return verb.test(sentence) ? sentence.replace(verb, not) : undefined;
};

const PARTNER = /\b(?:the )?(?:Supplier|Contractor|Consultant|Vendor|Adviser|Service Provider)\b/gi;
export const givenToOthers: Turn = (sentence) => {
  if (/cloud solution/i.test(sentence)) return undefined;
  const turned = sentence.replace(PARTNER, "Litware Systems Ltd");
  return turned === sentence ? undefined : turned;
};

/** A clause that one sentence alone makes binding. */
interface Binding {
  /** Agreement and family, to be told. */
  readonly name: string;
  readonly agreement: Agreement;
  readonly language: string;
  readonly finding: Finding;
}

/** The clauses of the sets that are present and have one binding sentence; the Microsoft Customer Agreement has other ways. */
export const bindingClauses = (sets: readonly string[]): Binding[] =>
  sets.flatMap((set) =>
    idsOf(set).flatMap((id) => {
      const agreement = agreementOf(set, `${id}.md`);
      const { language } = labelOf(set, id);
      return scan(agreement, rules)
        .findings.filter(({ family, status }) => status === "present" && family !== "customer-agreement")
        .filter((finding) => sentencesOf(finding).length === 1)
        .map((finding) => ({ name: `${id} ${finding.family}`, agreement, language, finding }));
    }),
  );

/** What is still called present of the clauses whose sentence the turn fits, once it is turned round. */
export function stillPresent(
  clauses: readonly Binding[],
  turn: Turn,
): { readonly turned: number; readonly present: readonly string[] } {
  const present: string[] = [];
  let turned = 0;
  for (const { name, agreement, language, finding } of clauses) {
    const sentence = sentencesOf(finding)[0]!;
    const changed = turn(sentence.text, language);
    if (changed === undefined) continue;
    turned++;
    const { findings } = scan(replaced(agreement, [sentence], changed), rules);
    if (findings.find(({ family }) => family === finding.family)!.status === "present") present.push(name);
  }
  return { turned, present };
}

const sentencesOf = ({ trace }: Finding): Words[] =>
  trace.passages.filter(({ reading }) => reading === "operative").map(({ evidence }) => evidence);
