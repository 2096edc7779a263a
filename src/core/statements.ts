// Knows: which units speak of a family, and that an abbreviation may stand for something else in this agreement.
// Refuses to know: with what force a unit speaks (force.ts) and what the statements add up to (weigh.ts).
import type { AllFacts } from "./all-facts";
import { isStandIn, subjectKeysOf, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { speak, type Spoken } from "./force";
import { AFTER_MARK, isAfterMark, isParty } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { Section } from "./outline";
import type { LanguageCode, Rule } from "./rule";
import { isTitle, isUnderTitle, readByTitle } from "./titled";
import type { Token } from "./tokens";
import type { Unit } from "./unit";
import type { Statement } from "./weigh";

const NEAR_TAKEN_UP = 3;
const SHORT_WORD = 3;
/** Words beyond one for each letter in which an abbreviation may be spelt out. */
const MORE_WORDS = 2;

/** Every unit that speaks of the family. */
export function statementsOf(
  family: ClauseFamily,
  rule: Rule,
  all: AllFacts,
  language: LanguageCode,
): Statement[] {
  const [falseFriends, context, acts] = [`${family}.falseFriends`, `${family}.context`, `${family}.acts`];
  const sectionsWith = (key: string): Set<Section> =>
    new Set(all.having(key).map((facts) => facts.unit.section));
  const falseSections = sectionsWith(falseFriends);
  const contexts = sectionsWith(context);
  const redefined = redefinedNames(family, all);
  const statements: Statement[] = [];
  let lastNamed = -1;
  let title: Facts | undefined;
  for (const facts of all.blocksHaving(subjectKeysOf(family)).flatMap(({ list }) => list)) {
    const { unit } = facts;
    const last = statements[statements.length - 1];
    const before = last?.facts.unit;
    const follows = before !== undefined && !unit.row && goesOn(before, facts, lastNamed, family);
    const titled = title !== undefined && isUnderTitle(facts, title, family);
    if (facts.families.has(family) || follows) lastNamed = unit.index;
    if (!follows && !titled && !facts.families.has(family)) continue;
    if (isRedefined(facts, family, redefined)) continue;
    const around =
      facts.has(context) || contexts.has(unit.section) || (unit.heading && !falseSections.has(unit.section));
    const carried = follows && (facts.has(acts) || facts.has("force.ended")) ? last!.spoken.force : undefined;
    const alone = speak(facts, family, rule, around, carried, language);
    const byTitle = titled && mayRestOnTitle(alone) ? speakByTitle(facts, family, rule, language) : undefined;
    if (byTitle) lastNamed = unit.index;
    // A sentence that only tells of the family takes the title away from those behind it.
    if (isTitle(facts, family)) title = facts;
    else if (facts.families.has(family) && alone.force !== "operative") title = undefined;
    const spoken = byTitle ?? alone;
    if (spoken.force !== "none") statements.push({ facts, spoken });
  }
  return statements;
}

/** What the sentence agrees to or refuses of what the title over it names. */
function speakByTitle(
  facts: Facts,
  family: ClauseFamily,
  rule: Rule,
  language: LanguageCode,
): Spoken | undefined {
  const spoken = speak(readByTitle(facts, family), family, rule, true, undefined, language);
  return spoken.force === "operative" || spoken.force === "adverse" ? spoken : undefined;
}

/** The sentence refuses nothing, and binds by itself only with the sentence before it. */
const mayRestOnTitle = ({ force, hit }: Spoken): boolean =>
  force === "operative" ? isStandIn(hit!) : force !== "adverse";

/**
 * The unit goes on about what the family's last statement said: in the same paragraph, sentence by sentence by pronouns, or
 * in a paragraph right behind it that takes up what was named.
 */
function goesOn(before: Unit, { unit, has }: Facts, lastNamed: number, family: ClauseFamily): boolean {
  if (before.paragraph === unit.paragraph && lastNamed === unit.index - 1) return true;
  const takesUp = has("force.takenUp") || has(`${family}.takenUp`);
  return takesUp && unit.index - before.index <= NEAR_TAKEN_UP;
}

/** Every name of the family in the unit is an abbreviation that stands for something else here. */
function isRedefined(facts: Facts, family: ClauseFamily, redefined: ReadonlySet<string>): boolean {
  const names = [...facts.hits(`${family}.names`), ...facts.hits(`${family}.ambiguous`)];
  return (
    names.length > 0 &&
    names.every((hit) => hit.from === hit.to && redefined.has(facts.unit.tokens[hit.from]!.norm))
  );
}

/** Abbreviations that this agreement uses for something else: "CPOR means cost per occupied room". */
function redefinedNames(family: ClauseFamily, all: AllFacts): Set<string> {
  const redefined = new Set<string>();
  for (const facts of all.havingAny([`${family}.names`, `${family}.ambiguous`])) {
    const { unit } = facts;
    const hits = [...facts.hits(`${family}.names`), ...facts.hits(`${family}.ambiguous`)];
    for (const hit of hits) {
      if (hit.from !== hit.to || hit.from < unit.own) continue;
      const norm = unit.tokens[hit.from]!.norm;
      const rest = unit.tokens.slice(hit.to + 1);
      const cell = unit.row?.cells.find((candidate) => candidate.length === 1 && candidate[0]!.norm === norm);
      const words = rest.map((token) => token.norm);
      const beside = rest[0] !== undefined && rest[0].start - unit.tokens[hit.to]!.end > 1;
      const isWhole = beside && isSpelledOut(norm, words);
      const spelled =
        (cell && (isSpelledBy(norm, words) || isSpelledOut(norm, words))) ||
        (beside && isEchoed(norm, wordsToMark(rest))) ||
        (isSpelledBefore(unit, hit) && !hits.some(({ from, to }) => from < hit.from && to >= hit.from - 1));
      const defined =
        hit.from - unit.own <= 1 &&
        facts.hits("force.definition").some((one) => one.from - hit.to >= 1 && one.from - hit.to <= 2);
      const named = facts.hits(`${family}.names`).some((other) => other.from !== other.to);
      const inContext = facts.hits(`${family}.context`).some((one) => !isParty(unit.tokens[one.from]!));
      // Beside the name of a product, too: "a Power BI report on CPOR (cost per occupied room)".
      if (!named && (isWhole || ((spelled || defined) && !inContext))) redefined.add(norm);
    }
  }
  return redefined;
}

/** "DPOR (Department of Professional and Occupational Regulation)": every letter begins a word, short words between left out. */
function isSpelledOut(abbreviation: string, words: readonly string[]): boolean {
  let at = 0;
  for (const letter of abbreviation) {
    while (words[at] && !words[at]!.startsWith(letter) && words[at]!.length <= SHORT_WORD) at++;
    if (!words[at]?.startsWith(letter)) return false;
    at++;
  }
  return true;
}

/** "CPOR, the cost of each occupied room": the first word and one shortly after it begin as the abbreviation begins and ends. */
function isEchoed(abbreviation: string, words: readonly string[]): boolean {
  const last = abbreviation.at(-1)!;
  const rest = words.slice(1, abbreviation.length + MORE_WORDS);
  return (
    abbreviation.length > 2 &&
    words[0]?.startsWith(abbreviation[0]!) === true &&
    rest.some((word) => word.length > SHORT_WORD && word.startsWith(last))
  );
}

/** "CPOR, the claim, is reported": the words up to the next comma or bracket. */
function wordsToMark(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex((token, at) => at > 0 && token.start - tokens[at - 1]!.end === AFTER_MARK);
  return (end < 0 ? tokens : tokens.slice(0, end)).map(({ norm }) => norm);
}

/** "The Patient Access Liaison (PAL)": the letters of the abbreviation in brackets begin the words right before it. */
function isSpelledBefore({ tokens, own }: Unit, { from }: Hit): boolean {
  const { norm } = tokens[from]!;
  const words = tokens.slice(Math.max(own, from - norm.length), from);
  return (
    words.length === norm.length &&
    isAfterMark(tokens, from) &&
    words.every((word, at) => word.norm.startsWith(norm[at]!))
  );
}

/** The words begin with the letters of the abbreviation. */
function isSpelledBy(abbreviation: string, words: readonly string[]): boolean {
  return [...abbreviation].slice(0, 3).every((letter, at) => words[at]?.startsWith(letter));
}
