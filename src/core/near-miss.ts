// Knows: what comes near a family or one of its elements without counting, and why it does not count.
// Refuses to know: what counts (force.ts, elements.ts, values.ts).
import { hitWords, tokenEvidence, wordsOf } from "./evidence";
import { subjectKeysOf, type Facts } from "./facts";
import { isDenied } from "./negation";
import { isHypothetical } from "./supposition";
import { silenced } from "./passage";
import { labelOf, quoted } from "./plain-words";
import type { RuleElement, ValueKind } from "./rule";
import type { Token } from "./tokens";
import type { NearMiss } from "./trace";
import { readerOf } from "./value-kinds";
import type { Case } from "./weigh";
import { mayBind } from "./unit";

const MOST_PASSAGES = 4;
const MOST_FOR_ELEMENT = 3;
/** Shapes of so many digits are common in agreements; a Partner ID has six to eight, and a date is none. */
const LIKELY_PARTNER_ID = /^(?!20\d{6}$)\d{6,8}$/;

/** Passages that hold words of the family's rule and were not read as speaking of it. */
export function nearPassages(counted: ReadonlySet<Facts>, ground: Case): NearMiss[] {
  const { family, considered, texts } = ground;
  const near: NearMiss[] = [];
  const keys = subjectKeysOf(family);
  for (const facts of considered.havingAny(keys)) {
    if (near.length === MOST_PASSAGES) break;
    if (counted.has(facts)) continue;
    const { unit } = facts;
    const hit = keys.flatMap((key) => facts.hits(key)).find(({ to }) => to >= unit.own);
    if (hit)
      near.push({
        reason: reasonFor(facts, ground),
        words: hitWords(unit, hit, texts),
      });
  }
  return near;
}

function reasonFor(facts: Facts, ground: Case): string {
  const { family, texts, aboutMicrosoft } = ground;
  const has = (part: string): boolean => facts.has(`${family}.${part}`);
  if (!aboutMicrosoft) return "the agreement names neither Microsoft nor one of its products";
  const other = facts.hits(`${family}.falseFriends`)[0];
  if (other) return `beside ${quoted(hitWords(facts.unit, other, texts).text)} they mean something else`;
  if (has("names")) return "the agreement explains this abbreviation as something else";
  if (has("described") || has("operative")) {
    const because = silenced(facts, ground).map(({ text }) => text);
    return because.length > 0
      ? `the passage describes it and ${because[0]!}`
      : "the passage describes it and is worded against it";
  }
  if (has("ambiguous"))
    return "this short name counts only where the section says that it is meant in Microsoft's sense";
  return "the name leaves open which kind of partner of record is meant";
}

/** What comes near a mandatory element that is blank or absent. */
export function nearElement(element: RuleElement, operative: readonly Facts[], ground: Case): NearMiss[] {
  return [
    ...(element.values ?? []).flatMap((kind) => shapesOf(kind, element.id, ground)),
    ...sayings(element, operative, ground),
  ].slice(0, MOST_FOR_ELEMENT);
}

/** Values of the right shape that no label claims for the element. */
function shapesOf(kind: ValueKind, element: string, { all, texts }: Case): NearMiss[] {
  const { fits } = readerOf(kind);
  const likely = (token: Token): boolean =>
    fits(token) && (token.kind !== "number" || LIKELY_PARTNER_ID.test(token.norm));
  const found = new Set<Token>();
  for (const { unit } of all.list) {
    if (found.size >= MOST_FOR_ELEMENT) break;
    for (let at = unit.own; at < unit.tokens.length; at++)
      if (likely(unit.tokens[at]!)) found.add(unit.tokens[at]!);
  }
  return [...found].map((token) => ({
    element,
    reason: `it looks like a value for ${labelOf(element)}, but no label beside it says whose it is and what`,
    words: wordsOf(tokenEvidence(token, texts)),
  }));
}

/** Words that say the element, at a place or in a way that does not count. */
function sayings(
  element: RuleElement,
  operative: readonly Facts[],
  { family, all, texts }: Case,
): NearMiss[] {
  const near: NearMiss[] = [];
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const key = `${family}.element.${element.id}`;
  for (const facts of all.having(key)) {
    const { unit } = facts;
    const hit = facts.hits(key).find(({ to }) => to >= unit.own);
    if (!hit) continue;
    const add = (reason: string): void => {
      near.push({ element: element.id, reason, words: hitWords(unit, hit, texts) });
    };
    if (unit.heading) add("it stands in a heading");
    else if (!mayBind(unit)) add(`it stands in a section of the kind “${unit.zone}”`);
    else if (unit.unticked) add("it stands beside an empty tick box");
    else if (element.performed && isHypothetical(facts, hit))
      add("it is only a condition, a possibility or a request");
    else if (element.performed && isDenied(facts, hit)) add("it is negated");
    else if (element.reach === "sentence" || (element.reach === "section" && !sections.has(unit.section)))
      add(`it stands too far from the clause: not in the same ${element.reach}`);
  }
  return near;
}
