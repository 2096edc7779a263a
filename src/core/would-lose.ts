// Knows: which changes of the agreement would cost a clause or a fact that is there.
// Refuses to know: what would be gained (would-gain.ts), and how a change is made in a document.
import type { ElementSeen } from "./elements";
import { hitWords, isWithin, placesOf, placesOfAll } from "./evidence";
import { isStandIn, type Facts } from "./facts";
import type { Status, Words } from "./finding";
import { speak } from "./force";
import type { Hit } from "./matcher";
import type { Unit } from "./unit";
import { BECOMES, FACTS_BECOME, labelOf, listed, quoted } from "./plain-words";
import type { Counterfactual } from "./trace";
import { factsStatus, stateOf, weighStatus, type Case, type Statement, type Verdict } from "./weigh";

/** Without everything that makes the clause stand. */
export function withoutClause(verdict: Verdict, ground: Case): Counterfactual {
  const { texts } = ground;
  const units = unitsOf(verdict.operative);
  const words = placesOfAll(units, texts);
  const becomes = statusWithout(words, verdict, ground);
  const elements = saidOnlyIn(words, verdict, new UnitPlaces(texts));
  const any = verdict.operative.every(standsAlone) ? ", and any one of them would do" : " together";
  const [carry, without] =
    units.length === 1
      ? ["One passage alone carries the clause", "it"]
      : [`${units.length} passages carry the clause${any}`, "all of them"];
  const say = elements.length > 0 ? `; only here it says: ${listed(elements.map(labelOf))}` : "";
  const text = `${carry}${say}. Without ${without}, ${BECOMES[becomes]}.`;
  return { change: "remove", elements, words, becomes, text };
}

/** The passage or its title names what it is about, and does not leave that to the passage before it. */
const standsAlone = ({ spoken }: Statement): boolean => !isStandIn(spoken.hit!);

/** The status when all operative words are gone. */
export function statusWithout(
  gone: readonly Words[],
  { elsewhere, mentions }: Pick<Verdict, "elsewhere" | "mentions">,
  { family, all, texts }: Case,
): Status {
  const context = `${family}.context`;
  const isLeft = ({ unit }: Facts, hit: Hit): boolean => !isCovered([hitWords(unit, hit, texts)], gone);
  // An ambiguous name is a mention only as long as something in its section gives it its sense.
  const hasSense = ({ facts, spoken }: Statement): boolean =>
    spoken.hit!.key !== `${family}.ambiguous` ||
    facts.unit.heading ||
    all
      .having(context)
      .some(
        (one) => one.unit.section === facts.unit.section && one.hits(context).some((hit) => isLeft(one, hit)),
      );
  const remains = ({ facts, spoken }: Statement): boolean => isLeft(facts, spoken.hit!);
  if (elsewhere.some(remains)) return "adverse";
  return mentions.some((one) => remains(one) && hasSense(one)) ? "mentioned" : "missing";
}

const unitsOf = (statements: readonly Statement[]): Unit[] => statements.map(({ facts }) => facts.unit);

function isCovered(places: readonly Words[], by: readonly Words[]): boolean {
  return places.every((place) => by.some((words) => isWithin(place, words)));
}

/** The mandatory elements that are said in these words and nowhere else. */
function saidOnlyIn(words: readonly Words[], { elements }: Verdict, places: UnitPlaces): string[] {
  const only: string[] = [];
  for (const element of elements) if (restsOn(element, words, places)) only.push(element.finding.element);
  return only;
}

function restsOn({ finding, seen }: ElementSeen, words: readonly Words[], places: UnitPlaces): boolean {
  if (!finding.mandatory || finding.state !== "found") return false;
  return seen.every(
    ({ state, facts }) =>
      state !== "found" || (facts !== undefined && isCovered(places.of(facts.unit), words)),
  );
}

/** The places of a unit, made once for all that ask for them. */
class UnitPlaces {
  private readonly known = new Map<Unit, readonly Words[]>();

  constructor(private readonly texts: readonly string[]) {}

  of(unit: Unit): readonly Words[] {
    const places = this.known.get(unit) ?? placesOf(unit, this.texts);
    this.known.set(unit, places);
    return places;
  }
}

const NEGATABLE = /^(?:shall|must|may)$/;

/** Passages that a "not" after the verb that binds would turn round, so that the verdict is lost. */
export function negated(verdict: Verdict, statements: readonly Statement[], ground: Case): Counterfactual[] {
  return verdict.operative.flatMap((statement): Counterfactual[] => {
    const { unit } = statement.facts;
    const modal = modalOf(statement);
    const words = modal && hitWords(unit, modal, ground.texts);
    if (!words || !NEGATABLE.test(words.text)) return [];
    const not = { ...unit.tokens[modal.to]!, norm: "not", classes: [] };
    const tokens = [...unit.tokens.slice(0, modal.to + 1), not, ...unit.tokens.slice(modal.to + 1)];
    const facts = ground.factsOf({ ...unit, tokens });
    const spoken = speak(facts, ground.family, ground.rule, true, undefined, ground.language);
    const supposed = statements.map((one) => (one === statement ? { facts, spoken } : one));
    const status = weighStatus(supposed, ground);
    if (status === verdict.status) return [];
    const text = `With “not” after ${quoted(words.text)}, ${BECOMES[status]}.`;
    return [{ change: "negate", elements: [], words: [words], becomes: status, text }];
  });
}

/** The auxiliary verb among the words that bind. */
function modalOf({ facts, spoken: { by } }: Statement): Hit | undefined {
  if (!by) return undefined;
  return facts.hits("force.modal").findLast(({ from, to }) => from >= by.from && to <= by.to);
}

/** Passages that alone say mandatory elements, and without which the rest still stands. */
export function solePlaces(verdict: Verdict, ground: Case): Counterfactual[] {
  const { texts, rule } = ground;
  const carriers = placesOfAll(unitsOf(verdict.operative), texts);
  const alone = placesOfAll(unitsOf(verdict.operative.filter(standsAlone)), texts);
  const seen = verdict.elements.flatMap((element) => element.seen);
  const units = new Set(seen.flatMap(({ facts }) => facts?.unit ?? []));
  const changes = new Map<string, Counterfactual>();
  const places = new UnitPlaces(texts);
  for (const unit of units) {
    const words = places.of(unit);
    const elements = saidOnlyIn(words, verdict, places);
    if (elements.length === 0 || (!rule.factsOnly && isCovered(carriers, words))) continue;
    const becomes = rule.factsOnly
      ? factsStatus(rule.factsOnly, verdict.elements, (id) =>
          elements.includes(id) ? "absent" : stateOf(verdict.elements, id),
        )
      : alone.length > 0 && isCovered(alone, words)
        ? statusWithout(words, verdict, ground)
        : "incomplete";
    if (becomes === verdict.status) continue;
    const then = rule.factsOnly ? FACTS_BECOME[becomes] : BECOMES[becomes];
    const text = `Only this passage says: ${listed(elements.map(labelOf))}. Without it, ${then}.`;
    // A row and the sentences of its cell are the same passage; the row holds more.
    const key = elements.join(" ");
    if (!changes.has(key)) changes.set(key, { change: "remove", elements, words, becomes, text });
  }
  return [...changes.values()];
}
