// Knows: when "it" or "that company" at the head of a sentence stands for somebody: outside the agreement, or a party.
// Refuses to know: what is said of him, and how parties and strangers are found (entities.ts).
import type { ReadingWords } from "./language/languages";
import { isParty } from "./marked-tokens";
import { NAME } from "./party-marks";
import type { Token } from "./tokens";

const REFERENT: Token["classes"] = ["referent"];
/** German "Sie" is the customer before any verb but one in the singular. */
const SINGULAR = /(?:t|wird)$/;

/** Words from a pronoun to its verb, and from a modal verb to what it binds to. */
const LATEST_VERB = 2;
/** What stands between a pronoun and its verb: "it also agrees". */
const ADVERB = /^(?:also|too|hereby|thereby|auch|hiermit|damit|aussi|egalement|tambien|ook|hierbij)$/;

/**
 * The sentence, with the words that open it marked as the referent where the sentence before it speaks of somebody else than
 * the partner: "Litware sells the licences. It remains the reseller of record." Where a party is the subject there, "it"
 * that is bound to do what only a party can do is that party: "The Supplier wishes to be seen. It will lodge a claim."
 */
export function withReferent(
  sentence: readonly Token[],
  before: readonly Token[] | undefined,
  words: ReadingWords["referents"],
): readonly Token[] {
  const { standing, pointing, firms } = words;
  const [first, second] = sentence;
  if (!first || !second || !before) return sentence;
  const isPronoun = standing.has(first.norm);
  const isFree = first.classes.length === 0;
  const party = isPronoun && isFree && isDoing(sentence, words) ? subjectOf(before, words) : undefined;
  if (party) return [{ ...first, classes: party.classes }, ...sentence.slice(1)];
  const called = pointing.has(first.norm) && firms.has(second.norm);
  const stands = isPronoun && (isFree || (first.norm === "sie" && SINGULAR.test(second.norm)));
  if ((!called && !stands) || !speaksOfStranger(before)) return sentence;
  const at = called ? 1 : 0;
  return sentence.map((token, place) => (place === at ? { ...token, classes: REFERENT } : token));
}

/** "It will also lodge", "it, too, agrees": whatever it is that a thing cannot do. */
function isDoing(
  [, ...rest]: readonly Token[],
  { binding, idle, declaring }: ReadingWords["referents"],
): boolean {
  const verb = rest.slice(0, LATEST_VERB).findIndex(({ norm }) => binding.has(norm) || declaring.has(norm));
  if (verb < 0) return false;
  // Not "il est confirmé", where nobody is meant.
  if (declaring.has(rest[verb]!.norm)) return verb === 0 || ADVERB.test(rest[0]!.norm);
  const done = rest.slice(verb + 1, verb + 1 + LATEST_VERB);
  return !done.some(({ norm }) => idle.has(norm));
}

/** The party of which a sentence tells something, unless only something of his is the subject. */
function subjectOf(
  tokens: readonly Token[],
  { binding, beside }: ReadingWords["referents"],
): Token | undefined {
  const at = tokens.findIndex((token, place) => isParty(token) && !beside.has(tokens[place - 1]?.norm ?? ""));
  const subject = tokens[at];
  if (!subject) return undefined;
  const owns =
    subject.norm === NAME
      ? !tokens.slice(at + 1, at + 2).some(({ norm }) => binding.has(norm))
      : subject.end - subject.start > subject.norm.length;
  return owns ? undefined : subject;
}

function speaksOfStranger(tokens: readonly Token[]): boolean {
  const some = (name: string): boolean => tokens.some(({ classes }) => classes.includes(name));
  return some("third") && !some("partner");
}
