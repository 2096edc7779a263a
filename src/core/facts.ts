// Knows: how the cues of rules and lexicon become one matcher per language, and what they find in each unit.
// Refuses to know: what follows from a find.
import { droppedIn, classesFor, lexiconsFor } from "./language/languages";
import { Matcher, type Hit } from "./matcher";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Cues, LanguageCode, RuleSet } from "./rule";
import type { Unit } from "./unit";

/** What was found in one unit, by key: "cpor.names", "cpor.element.consent", "force.duty", "signals.csp", "labels.domain". */
export interface Facts {
  readonly unit: Unit;
  /** The families of which a name, description or operative wording stands in the unit. */
  readonly families: ReadonlySet<ClauseFamily>;
  hits(key: string): readonly Hit[];
  has(key: string): boolean;
  /** The keys of which something was found. */
  keys(): Iterable<string>;
}

/** Families' own kinds of cue. */
const RULE_CUES = [
  "names",
  "ambiguous",
  "context",
  "falseFriends",
  "described",
  "operative",
  "needs",
  "topic",
  "titled",
  "takenUp",
  "granted",
  "elsewhere",
  "means",
  "acts",
  "adverse",
  "adverseNames",
] as const;
/** Grammatical cues that only the reading asks for, by matchers of their own (languages.ts): no unit is searched for them again. */
const READING_CUES: ReadonlySet<string> = new Set([
  "header",
  "tasks",
  "responsible",
  "agreedBelow",
  "formerColumn",
  "newColumn",
  "unchanged",
  "proposedColumn",
  "agreedColumn",
  "statusColumn",
  "formerLabel",
  "boundBelow",
  "stepsTaken",
  "answers",
  "yes",
  "no",
]);
const compiled = new WeakMap<RuleSet, Map<LanguageCode, Matcher>>();

/** The matcher of all cues that apply in a language; made once for each rule set. */
export function matcherFor(rules: RuleSet, language: LanguageCode): Matcher {
  const byLanguage = compiled.get(rules) ?? new Map<LanguageCode, Matcher>();
  compiled.set(rules, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const lexicons = lexiconsFor(language);
  const cues: [string, string][] = [];
  const add = (key: string, list: readonly string[] | undefined): void => {
    for (const cue of list ?? []) cues.push([key, cue]);
  };
  const addCues = (key: string, byCode: Cues | undefined): void => {
    for (const lexicon of lexicons) add(key, byCode?.[lexicon.code]);
  };
  for (const lexicon of lexicons) {
    for (const [name, list] of Object.entries(lexicon.force))
      if (!READING_CUES.has(name)) add(`force.${name}`, list as readonly string[]);
    for (const [name, list] of Object.entries(lexicon.signals))
      add(`signals.${name}`, list as readonly string[]);
    for (const [name, list] of Object.entries(lexicon.labels))
      add(`labels.${name}`, list as readonly string[]);
  }
  for (const family of CLAUSE_FAMILIES) {
    for (const name of RULE_CUES) addCues(`${family}.${name}`, rules[family][name]);
    for (const element of rules[family].elements) {
      addCues(`${family}.element.${element.id}`, element.cues);
      addCues(`${family}.nearby.${element.id}`, element.nearby);
      addCues(`${family}.except.${element.id}`, element.except);
      addCues(`${family}.label.${element.id}`, element.labels);
      addCues(`${family}.told.${element.id}`, element.told);
      addCues(`${family}.confirming.${element.id}`, element.confirming);
    }
  }
  const matcher = new Matcher(cues, classesFor(language), droppedIn(language));
  byLanguage.set(language, matcher);
  return matcher;
}

/** The keys of the cues that make a unit speak of the family. */
export function subjectKeysOf(family: ClauseFamily): string[] {
  return ["names", "ambiguous", "described", "operative", "adverseNames"].map((kind) => `${family}.${kind}`);
}

const SUBJECTS: ReadonlyMap<string, ClauseFamily> = new Map(
  CLAUSE_FAMILIES.flatMap((family) => subjectKeysOf(family).map((key) => [key, family] as const)),
);
/** The keys of the cues that make a unit speak of a family. */
export const SUBJECT_KEYS: readonly string[] = [...SUBJECTS.keys()];

/** What is looked for in the whole agreement; all other keys matter only where one of these was found, or when asked for. */
export const WIDE_KEYS: ReadonlySet<string> = new Set([
  ...SUBJECTS.keys(),
  ...["partnerId", "channelNumber", "tenantId", "domain"].map((label) => `labels.${label}`),
  ...["sells", "csp", "enterpriseAgreement", "webDirect", "licences", "usPublicSector"].map(
    (signal) => `signals.${signal}`,
  ),
  ...["cancelled", "suspended", "accessRows", "unbindingPaper", "bindingAlone", "bindingRows"].map(
    (cue) => `force.${cue}`,
  ),
]);
const NONE: readonly Hit[] = [];

/** Those that reach into the unit's own words, its lead-in left out. */
export function ownHits({ unit, hits }: Facts, key: string): readonly Hit[] {
  return hits(key).filter(({ to }) => to >= unit.own);
}

/** The words stand for what a sentence or paragraph before has named. */
export const isStandIn = ({ key }: Hit): boolean => key === "force.pronoun" || key.endsWith(".takenUp");

/** The words are about what the title over them names (titled.ts). */
export const restsOnTitle = ({ key }: Hit): boolean => key.endsWith(".titled");

/** What the matcher finds in one unit. */
export function factsOf(unit: Unit, matcher: Matcher): Facts {
  const byKey = new Map<string, Hit[]>();
  const families = new Set<ClauseFamily>();
  for (const hit of matcher.match(unit.tokens)) {
    const hits = byKey.get(hit.key);
    if (hits) hits.push(hit);
    else {
      byKey.set(hit.key, [hit]);
      const family = SUBJECTS.get(hit.key);
      if (family) families.add(family);
    }
  }
  dropMeasures(byKey);
  return {
    unit,
    families,
    hits: (key) => byKey.get(key) ?? NONE,
    has: (key) => byKey.has(key),
    keys: () => byKey.keys(),
  };
}

const LATE = "force.lateNegation";
const MEASURED = ["negation", "none", "deferral", "definition", "forbidding", "decision", "opening"].map(
  (name) => `force.${name}`,
);

/**
 * "Not later than" negates nothing and puts nothing off, "by means of" defines nothing, "except where prohibited by law"
 * forbids nothing, "unless the parties agree otherwise" leaves nothing to be decided.
 */
function dropMeasures(byKey: Map<string, Hit[]>): void {
  const measures = byKey.get("force.measure");
  if (!measures) return;
  // "Mag het bewijs niet overleggen": what may be done is put off by nothing, but may be negated.
  const begins = [...(byKey.get("force.modal") ?? []), ...(byKey.get("force.possibility") ?? [])];
  const plain = measures.filter(({ from }) => !begins.some((modal) => modal.from === from));
  const keep = (key: string, counts: (hit: Hit) => boolean): void => {
    const left = (byKey.get(key) ?? []).filter(counts);
    if (left.length > 0) byKey.set(key, left);
    else byKey.delete(key);
  };
  for (const key of [...MEASURED, LATE]) {
    const masks = key === LATE ? plain : measures;
    keep(key, (hit) => !masks.some((measure) => measure.from <= hit.from && measure.to >= hit.to));
  }
  // "À moins que les parties n'en conviennent autrement, le Client approuve": the negation is that of the measure.
  for (const family of CLAUSE_FAMILIES)
    keep(`${family}.adverse`, ({ from }) => !measures.some((one) => one.from <= from && one.to >= from));
}
