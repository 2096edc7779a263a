// Knows: the English words that stand for a party in the first, the second or a plural person, and "of us" as "our".
// Refuses to know: where in a sentence a party stands (english-terms.ts).
import { capital } from "./letters";
import type { PartyTerm } from "./party-terms";

interface Forms {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly reflexive: string;
}

const WE: Forms = { subject: "we", object: "us", possessive: "our", reflexive: "ourselves" };
const YOU: Forms = { subject: "you", object: "you", possessive: "your", reflexive: "yourselves" };
const THEY: Forms = {
  subject: "they",
  object: "them",
  possessive: "their",
  reflexive: "themselves",
};

/** Undefined for a term that its pronoun and its verb need no change for: one company, in the third person. */
export function formsOf({ kind, plural }: PartyTerm): Forms | undefined {
  if (kind === "we") return WE;
  if (kind === "you") return YOU;
  return plural ? THEY : undefined;
}

/** The party's own word where its term stood: a pronoun, or the name with its article. */
export function wordFor(by: PartyTerm, form: "subject" | "object" | "possessive"): string {
  if (by.kind === "we") return WE[form];
  if (by.kind === "you") return YOU[form];
  const name = by.article ? `the ${by.text}` : by.text;
  if (form !== "possessive") return name;
  return by.plural ? `${name}'` : `${name}'s`;
}

/** "Partner ID of us" is not English: "our Partner ID". */
export function withPossessives(sentence: string): string {
  const own = (who: string): Forms => (who === "us" ? WE : YOU);
  return sentence
    .replace(/\bon behalf of (us|you)\b/gu, (_, who: string) => `on ${own(who).possessive} behalf`)
    .replace(
      /\bthe (\p{Ll}+) of (us|you)\b/gu,
      (_, what: string, who: string) => `${own(who).possessive} ${what}`,
    )
    .replace(
      /\b(no|any|some)((?: \p{Ll}+){1,2}) of (us|you)\b/gu,
      (_, many: string, what: string, who: string) => {
        return `${many}${what} of ${own(who).possessive}s`;
      },
    )
    .replace(LABEL, (_, what: string, who: string) =>
      /^(?:\p{Ll}|Microsoft|\p{Lu}{2})/u.test(what)
        ? `${own(who).possessive} ${what}`
        : `${capital(own(who).possessive)} ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    );
}

/** What a sentence begins with, up to four words and no verb: "tenant ID (directory ID) of us". */
const LABEL =
  /^(?!(?:The|An?|You|We|Us)\b)(\p{L}+(?: (?!to\b|that\b|is\b|are\b|will\b|may\b)\p{L}+){0,3}(?: \([^)]*\))?) of (us|you)(?=[\s:,;.]|$)/u;
