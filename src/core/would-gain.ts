// Knows: which changes of the agreement would make a clause or a fact of what is missing, empty, mentioned or refused.
// Refuses to know: what would be lost (would-lose.ts), and how a change is made in a document.
import { placesOf, placesOfAll, wordsOf } from "./evidence";
import type { Status } from "./finding";
import { lexiconsFor } from "./language/languages";
import type { ValueLabels } from "./language/lexicon";
import { silenced } from "./passage";
import { BECOMES, examplesOf, labelOf, listed, quoted } from "./plain-words";
import type { RuleElement } from "./rule";
import type { Counterfactual } from "./trace";
import { readerOf } from "./value-kinds";
import { factsStatus, isLacking, stateOf, weigh, type Case, type Statement, type Verdict } from "./weigh";
import { statusWithout } from "./would-lose";

const MOST_MENTIONS = 3;

/** Mandatory elements that are not said, or whose place is empty. */
export function additions({ elements }: Verdict, ground: Case): Counterfactual[] {
  const { rule } = ground;
  const lacking = elements.filter(isLacking);
  return lacking.map(({ finding, seen }): Counterfactual => {
    const { element } = finding;
    const clause: Status = lacking.length === 1 ? "present" : "incomplete";
    const becomes = rule.factsOnly
      ? factsStatus(rule.factsOnly, elements, (id) => (id === element ? "found" : stateOf(elements, id)))
      : clause;
    const open = lacking.filter((one) => one.finding !== finding).map((one) => labelOf(one.finding.element));
    const then =
      open.length === 0 ? "Then nothing is lacking." : `Then this is still lacking: ${listed(open)}.`;
    if (finding.state === "absent") {
      const how = howToSay(
        rule.elements.find(({ id }) => id === element)!,
        ground,
      );
      return { change: "add", elements: [element], words: [], becomes, text: `${how} ${then}` };
    }
    const place = wordsOf(seen[0]!.evidence!);
    const where = place.text === "" ? "in the empty field" : `in place of ${quoted(place.text)}`;
    const text = `Write the ${labelOf(element)} ${where}. ${then}`;
    return { change: "fill", elements: [element], words: [place], becomes, text };
  });
}

const REACH_WORDS = {
  sentence: "in the sentence that makes the clause stand",
  section: "in the section of the clause",
  agreement: "wherever the agreement speaks of Microsoft",
  anywhere: "anywhere in the operative part of the agreement",
} as const;

/** Where a value or wording for the element would be read. */
function howToSay(element: RuleElement, { language }: Case): string {
  const lexicons = lexiconsFor(language);
  const own = lexicons.flatMap(({ code }) => element.labels?.[code] ?? []);
  const general = (element.values ?? []).flatMap((kind) => {
    const label = readerOf(kind).label.slice("labels.".length) as keyof ValueLabels;
    return lexicons.flatMap(({ labels }) => labels[label]);
  });
  const labels = listed(examplesOf([...general, ...own], 3).map(quoted), "or");
  const name = labelOf(element.id);
  const where = REACH_WORDS[element.reach];
  if (element.values) return `Write the ${name} ${REACH_WORDS.anywhere}, behind a label such as ${labels}.`;
  const row = labels === "" ? "" : `, or in a row labelled ${labels}`;
  const product = element.product ? ", by the name of a Microsoft product" : "";
  const firmly = element.performed
    ? ", as something that is done or promised, not as a condition, a possibility or a request"
    : "";
  return `Say this ${where}${product}${row}${firmly}: ${name}.`;
}

/** Without everything that speaks against the family. */
export function withoutAdverse(verdict: Verdict, ground: Case): Counterfactual {
  const units = verdict.adverse.map(({ facts }) => facts.unit);
  const words = placesOfAll(units, ground.texts);
  const clause: Status = verdict.elements.some(isLacking) ? "incomplete" : "present";
  const becomes =
    verdict.operative.length > 0
      ? clause
      : statusWithout(words, { elsewhere: [], mentions: verdict.mentions }, ground);
  const [speak, them] =
    units.length === 1 ? ["One passage speaks", "it"] : [`${units.length} passages speak`, "them"];
  const text = `${speak} against it. Without ${them}, ${BECOMES[becomes]}.`;
  return { change: "remove", elements: [], words, becomes, text };
}

const ENDINGS = ["cancelled", "suspended", "voiding", "unbindingPaper", "bindingAlone", "unbindingPart"].map(
  (cue) => `force.${cue}`,
);

/** Where one sentence elsewhere takes the force from the passages: without that sentence. */
export function restored(passages: readonly Statement[], ground: Case): Counterfactual[] {
  const { all, texts } = ground;
  const ended = passages.filter(({ spoken }) => spoken.endedBy !== undefined);
  const endings = [...new Set(ENDINGS.flatMap((key) => all.having(key)))];
  const others = passages.filter((one) => !ended.includes(one) && !endings.includes(one.facts));
  const sole = endings.length === 1 && ended.every(({ spoken }) => spoken.endedBy === endings[0]!.unit.index);
  if (ended.length === 0 || !sole || others.some(({ spoken }) => spoken.force === "adverse")) return [];
  const words = placesOf(endings[0]!.unit, texts);
  const { status } = ifOperative(ended, ground);
  const text = `Without ${quoted(words[0]!.text)}, ${BECOMES[status]}.`;
  return [{ change: "remove", elements: [], words, becomes: status, text }];
}

/** The verdict if these passages were the operative ones. */
function ifOperative(passages: readonly Statement[], ground: Case): Verdict {
  return weigh(
    passages.map(({ facts, spoken }) => ({ facts, spoken: { ...spoken, force: "operative" } })),
    ground,
  );
}

const BINDING =
  "bound a party: a party “shall” or “must” do it, the customer “consents” or “authorises”, or the partner “may”";
const REMEDIES: Readonly<Record<string, string | readonly string[]>> = {
  heading: "stood in a sentence, not in a heading",
  section: "stood in the operative part of the agreement",
  question: "were a statement, not a question",
  "tick box": "had its box ticked",
  report: ["were agreed by the parties and not only told of", BINDING],
  "left out": "were written out",
  deferral: "were settled now, not later",
  condition: "were not forbidden at all",
  "lacks a word": "said what such a clause must say",
  definition: ["did not only explain", BINDING],
  choice: "were not left to somebody's choice",
  "no operative verb": BINDING,
};

/** What each mention would need in order to bind. */
export function bound(mentions: readonly Statement[], ground: Case): Counterfactual[] {
  const { rule, texts, language } = ground;
  const needs = lexiconsFor(language).flatMap(({ code }) => rule.needs?.[code] ?? []);
  const needed = listed(examplesOf(needs, 2).map(quoted), "or");
  const own = mentions.filter(({ spoken }) => spoken.endedBy === undefined).slice(0, MOST_MENTIONS);
  return own.map((mention) => {
    const remedies = silenced(mention.facts, ground).flatMap(({ kind }) => REMEDIES[kind] ?? []);
    const how = listed([...new Set([...remedies, BINDING])].slice(0, Math.max(1, remedies.length)));
    const word = needed === "" ? "" : ` Such a clause says, for example, ${needed}.`;
    const { status, elements } = ifOperative([mention], ground);
    const lacking = elements.filter(isLacking).map(({ finding }) => finding.element);
    const still = lacking.length > 0 ? ` Then this is still lacking: ${listed(lacking.map(labelOf))}.` : "";
    return {
      change: "bind",
      elements: lacking,
      words: placesOf(mention.facts.unit, texts),
      becomes: status,
      text: `The passage would be a clause if it ${how}.${word}${still}`,
    };
  });
}

/** What a clause or a list of facts would have to say. */
export function stated({ elements }: Verdict, { rule, aboutMicrosoft }: Case): Counterfactual {
  const needed = elements.filter(({ finding }) => finding.mandatory).map(({ finding }) => finding.element);
  const what = rule.factsOnly
    ? "These facts would have to be written"
    : "A clause would have to be written that says";
  const about = aboutMicrosoft ? "" : "Microsoft or one of its products would have to be named. ";
  return {
    change: "state",
    elements: needed,
    words: [],
    becomes: "present",
    text: `${about}${what}: ${listed(needed.map(labelOf))}.`,
  };
}
