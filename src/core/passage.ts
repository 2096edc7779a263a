// Knows: which words of a passage speak of a family, and which give the passage its force or take it away.
// Refuses to know: how the force was told (force.ts, refusal.ts, standing.ts); it names the words that were there.
import { choiceBefore } from "./choice";
import { contingency } from "./deferral";
import { allEvidenceOf, hitWords, placesOf, tokenEvidence, wordsOf } from "./evidence";
import { isStandIn, ownHits, restsOnTitle, type Facts } from "./facts";
import { namedIn } from "./family-names";
import type { Words } from "./finding";
import { AS_IT_STANDS, forceOf, GIVEN_AWAY, type Spoken } from "./force";
import type { Hit } from "./matcher";
import { isStranger, isUnfamiliar } from "./marked-tokens";
import { otherConcerned } from "./negation";
import { DOER } from "./plain-deed";
import { quoted, rulePartInWords } from "./plain-words";
import { reportingWords } from "./reported";
import {
  definingWords,
  describingWords,
  IN_HEADING,
  isFormer,
  isLeftOut,
  isOthersPaper,
  isRecital,
} from "./silence";
import type { Token } from "./tokens";
import type { CueFound, ForceFound, Party, Passage } from "./trace";
import type { Case } from "./weigh";
import { mayBind } from "./unit";

const SUBJECTS = ["names", "described", "operative", "ambiguous", "adverseNames"];
const MOST_CUES = 4;
const NEGATIONS = ["force.negation", "force.lateNegation", "force.none", "force.nothing"];

/** How one passage was read. */
export function explainPassage(facts: Facts, spoken: Spoken, decides: boolean, ground: Case): Passage {
  const reading =
    spoken.force === "mention" ? "mentioned" : spoken.force === "adverse" ? "adverse" : "operative";
  const force = reading === "operative" ? given(facts, spoken, ground) : taken(facts, spoken, ground);
  // Where no single words did it, the reason stands alone.
  if (!force[0]) force.push({ effect: "takes", kind: "sense", text: spoken.reason });
  return {
    reading,
    reason: reading === "operative" ? force[0]!.text : spoken.reason,
    decides,
    evidence: allEvidenceOf(facts.unit, spoken.hit, ground.texts)[0]!,
    cues: cuesIn(facts, spoken.hit!, ground),
    force,
  };
}

/** The words of the family's rule, the deciding ones first; of words within words, the longer. */
function cuesIn(facts: Facts, deciding: Hit, { family, texts }: Case): CueFound[] {
  const { unit } = facts;
  const length = (hit: Hit): number => hit.to - hit.from;
  const hits = [...new Set([...SUBJECTS.map((part) => `${family}.${part}`), deciding.key])]
    .flatMap((key) => ownHits(facts, key))
    .sort((left, right) => length(right) - length(left));
  const holds = (hit: Hit, other: Hit): boolean => hit.from <= other.from && hit.to >= other.to;
  const same = hits.filter((hit) => hit.key === deciding.key && holds(hit, deciding));
  const kept = [...same, deciding].slice(0, 1);
  for (const hit of hits) if (!kept.some((one) => holds(one, hit))) kept.push(hit);
  return kept.slice(0, MOST_CUES).map((hit) => ({
    rule: hit.key,
    kind: rulePartInWords(hit.key),
    words: hitWords(unit, hit, texts),
  }));
}

const KINDS: Readonly<Record<string, string>> = {
  "force.duty": "duty",
  "force.task": "duty",
  "force.lead": "permission",
  "force.performative": "declaration",
  "force.permission": "permission",
  [DOER]: "statement",
};

/** What makes an operative passage bind. */
function given({ unit }: Facts, { by, hit, reason }: Spoken, { texts }: Case): ForceFound[] {
  if (!by) {
    const words = hitWords(unit, hit!, texts);
    const text = reason === AS_IT_STANDS ? "is worded so that it counts as it stands" : reason;
    return [{ effect: "gives", kind: "operative wording", words, text }];
  }
  // "Sign the form that we send you": who is asked to do something is not named.
  const last = by.key === "force.task" ? by.from : by.to;
  const party = partyIn(unit.tokens.slice(by.from, last + 1));
  const who = party ? `the ${party}` : "a party";
  const kind = KINDS[by.key]!;
  const text = {
    duty: `binds ${who}`,
    declaration: `has ${who} declare something`,
    permission: party ? `allows ${who} something` : "allows something to be done",
    statement: `says what ${who} does, without a word that binds`,
  }[kind]!;
  const words = hitWords(unit, by, texts);
  const carried = isStandIn(hit!) || restsOnTitle(hit!) ? ", about what the sentence before names" : "";
  return [{ effect: "gives", kind, ...(party && { party }), words, text: text + carried }];
}

/** Everything that keeps a passage from binding, or turns it round; what decided comes first where it can be told. */
function taken(facts: Facts, spoken: Spoken, ground: Case): ForceFound[] {
  if (spoken.endedBy !== undefined) return [endedElsewhere(spoken.endedBy, ground)];
  return spoken.force === "adverse" ? turned(facts, spoken, ground) : silenced(facts, ground);
}

function endedElsewhere(index: number, { all, texts }: Case): ForceFound {
  const { unit } = all.list.find((facts) => facts.unit.index === index)!;
  const words = placesOf(unit, texts)[0]!;
  return { effect: "takes", kind: "other passage", words, text: `is taken back by ${quoted(words.text)}` };
}

/** The words that refuse, negate, end or give away. */
function turned(facts: Facts, spoken: Spoken, { family, texts }: Case): ForceFound[] {
  const { unit } = facts;
  const { reason } = spoken;
  const hit = spoken.hit!;
  const found = (kind: string, words: Words, text: string): ForceFound => ({
    effect: "takes",
    kind,
    words,
    text: `${text} ${quoted(words.text)}`,
  });
  if (hit.key === `${family}.adverse`) return [found("refusal", hitWords(unit, hit, texts), "refuses by")];
  if (hit.key === "force.withdrawing")
    return [found("withdrawal", hitWords(unit, hit, texts), "is taken back by")];
  const answer = unit.answer === "no" ? unit.row?.cells[1]?.[0] : undefined;
  if (answer) return [found("answer", wordsOf(tokenEvidence(answer, texts)), "is answered with")];
  if (hit.key === "force.ended") return [found("ending", hitWords(unit, hit, texts), "is ended by")];
  const cancelled = facts.hits("force.cancelled")[0];
  if (cancelled) return [found("deletion", hitWords(unit, cancelled, texts), "is deleted by")];
  if (reason === GIVEN_AWAY) {
    // A single word that nobody knows may be any name; it is the rival only where no other is.
    const isRival = unit.tokens.some(isStranger) ? isStranger : isUnfamiliar;
    const rivals = unit.tokens.flatMap((token, at) => (isRival(token) ? [{ from: at, to: at }] : []));
    return nearest(hit, rivals).map((rival) => ({
      ...found("rival", wordsOf(tokenEvidence(unit.tokens[rival.from]!, texts)), "gives it to"),
      party: "somebody else",
    }));
  }
  const negations = NEGATIONS.flatMap((key) => facts.hits(key));
  return nearest(hit, negations).map((negation) =>
    found("negation", hitWords(unit, negation, texts), "is turned round by"),
  );
}

/** The one that stands closest to the hit; none where there is none. */
function nearest<Place extends Pick<Hit, "from" | "to">>(hit: Hit, places: readonly Place[]): Place[] {
  const distance = ({ from, to }: Place): number => Math.max(0, hit.from - to, from - hit.to);
  return [...places].sort((left, right) => distance(left) - distance(right)).slice(0, 1);
}

/** Everything that leaves a sentence a mere mention. It takes all of it away to make the sentence bind. */
export function silenced(facts: Facts, { family, rule, all, texts }: Case): ForceFound[] {
  const { unit } = facts;
  const found: ForceFound[] = [];
  const add = (kind: string, text: string, words?: Words): void => {
    found.push({ effect: "takes", kind, ...(words && { words }), text });
  };
  const by = (key: string, kind: string, text: string): void => {
    const hit = facts.hits(key)[0];
    if (hit) add(kind, `${text} ${quoted(hitWords(unit, hit, texts).text)}`, hitWords(unit, hit, texts));
  };
  if (unit.heading) add("heading", IN_HEADING);
  else if (!mayBind(unit)) {
    const head = all.list.find((one) => one.unit.heading && one.unit.section === unit.section);
    const words = head && placesOf(head.unit, texts)[0];
    const { title } = unit.section;
    const where = title === "" ? "" : ` headed ${quoted(title)}`;
    add("section", `stands in a section of the kind “${unit.zone}”${where}`, words);
  }
  if (unit.question && unit.answer === undefined) add("question", "is a question");
  by("force.remark", "remark", "is told for information only:");
  by("force.lesson", "lesson", "is what something to be learnt is about:");
  if (isRecital(facts)) by("force.recital", "recital", "is a recital:");
  const reporting = reportingWords(facts);
  if (reporting) {
    const words = hitWords(unit, reporting, texts);
    add("report", `only tells of it, by ${quoted(words.text)}`, words);
  }
  if (isFormer(facts)) {
    by("force.formerPaper", "earlier paper", "tells what was said in an earlier paper:");
    by("force.pluperfect", "earlier time", "tells what was said before:");
  }
  if (isOthersPaper(facts)) by("force.othersPaper", "paper of others", "tells what is agreed in");
  if (unit.unticked) add("tick box", "stands beside an empty tick box");
  if (isLeftOut(facts)) by("force.reserved", "left out", "is left out:");
  const other = facts.has(`${family}.adverse`) ? otherConcerned(facts) : undefined;
  if (other) {
    const words = wordsOf(tokenEvidence(other, texts));
    add("somebody else", `refuses somebody else: ${quoted(words.text)}`, words);
  }
  by("force.deferral", "deferral", "is put off or left open by");
  const named = namedIn(facts, family, true);
  const about = named.names[0] ?? named.described[0];
  const waits = about && contingency(facts, about);
  if (waits) {
    const words = hitWords(unit, waits, texts);
    add("deferral", `is put off or left open by ${quoted(words.text)}`, words);
  }
  if (facts.has("force.exception"))
    for (const key of NEGATIONS) by(key, "condition", "is forbidden only on a condition:");
  const subject = facts.hits(`${family}.names`)[0];
  const choice = subject && choiceBefore(facts, subject.from);
  if (choice) {
    const words = hitWords(unit, choice, texts);
    add("choice", `is left to somebody's choice by ${quoted(words.text)}`, words);
  }
  by("force.openQuestion", "question", "only asks, by");
  if (rule.needs && !facts.has(`${family}.needs`))
    add("lacks a word", "does not say what such a clause must say");
  const force = forceOf(facts, named.names);
  const defining = definingWords(facts, named.names) ?? describingWords(facts, named, force);
  if (defining) {
    const words = hitWords(unit, defining, texts);
    add("definition", `defines or describes by ${quoted(words.text)}`, words);
  }
  if (!force) {
    by("force.condition", "hypothesis", "speaks of a party only in a condition or a request:");
    by("force.possibility", "possibility", "makes it a mere possibility by");
    add("no operative verb", "has no operative verb");
  }
  return found;
}

/** A party of the agreement that is named among the tokens. */
function partyIn(tokens: readonly Token[]): Party | undefined {
  const party = tokens.find(({ classes }) => classes.includes("party"));
  return party && (party.classes.includes("customer") ? "customer" : "partner");
}
