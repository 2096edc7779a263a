// Knows: which lists of cues a rule has, what each is for, and how one of them is replaced.
// Refuses to know: what the cues mean and find.
import type { Cues, LanguageCode, Rule } from "../../core";

/** One kind of cue of a rule, in all languages. */
export interface CueList {
  /** "names", "element consent cues" and the like. */
  readonly id: string;
  readonly label: string;
  readonly cues: Cues;
  /** The rule with the list replaced. */
  readonly with: (cues: Cues) => Rule;
}

/** The rule's own lists, in the order in which the analysis asks for them, in words. */
const OWN = {
  names: "Names of the mechanism",
  ambiguous: "Short names that may mean something else",
  context: "Words that must stand near a short name",
  falseFriends: "Wordings that only look like it",
  described: "Descriptions without the name",
  operative: "Wordings that bind as they stand",
  needs: "Words that a clause cannot do without",
  topic: "Words that the family is about",
  titled: "What is done about it under a title",
  takenUp: "Words for what was named before",
  granted: "What a row says, once a sentence grants the rows",
  elsewhere: "Names of other mechanisms",
  means: "What only this mechanism works on",
  acts: "What somebody does who carries it out",
  adverse: "Refusals as they stand",
  adverseNames: "Wordings refused together with the names",
} as const satisfies Partial<Record<keyof Rule, string>>;

/** Required by the schema, so that an empty list stays. */
const ALWAYS: ReadonlySet<string> = new Set(["names", "acts"]);

const OF_ELEMENT = {
  cues: "words that say it",
  nearby: "words that say it beside the clause only",
  except: "words that only look like it",
  told: "words that say it once they are confirmed",
  confirming: "words that confirm them",
  labels: "labels of its value",
} as const;

/** Every list of the rule, those that are empty included. `labelOf` names the elements. */
export function cueLists(rule: Rule, labelOf: (element: string) => string): CueList[] {
  const own = Object.entries(OWN).map(([key, label]): CueList => {
    const name = key as keyof typeof OWN;
    return {
      id: name,
      label,
      cues: rule[name] ?? {},
      with: (cues) => withMember(rule, name, cues, ALWAYS.has(name)),
    };
  });
  const ofElements = rule.elements.flatMap((element, at) =>
    Object.entries(OF_ELEMENT).map(([key, label]): CueList => {
      const name = key as keyof typeof OF_ELEMENT;
      return {
        id: `element ${element.id} ${name}`,
        label: `${labelOf(element.id)}: ${label}`,
        cues: element[name] ?? {},
        with: (cues) => ({
          ...rule,
          elements: rule.elements.map((one, index) =>
            index === at ? withMember(one, name, cues, false) : one,
          ),
        }),
      };
    }),
  );
  return [...own, ...ofElements];
}

/** The lists of a language replaced by lines; a language without lines is left out. */
export function withLines(cues: Cues, language: LanguageCode, lines: readonly string[]): Cues {
  // A language that is there already keeps its place, so that the file does not change where nothing did.
  return lines.length === 0 ? without(cues, language) : { ...cues, [language]: lines };
}

/** The cues that the lines of a text hold, one a line. */
export function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function withMember<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  cues: Cues,
  always: boolean,
): Owner {
  return Object.keys(cues).length === 0 && !always ? without(owner, name) : { ...owner, [name]: cues };
}

function without<Owner extends object>(owner: Owner, name: keyof Owner): Owner {
  return Object.fromEntries(Object.entries(owner).filter(([key]) => key !== name)) as Owner;
}

/** What two people made of the same rule: a cue that either added is in it, one that either removed is not. */
export function mergedRule(base: Rule, mine: Rule, theirs: Rule): Rule {
  const listsOf = (rule: Rule) => new Map(cueLists(rule, (id) => id).map((list) => [list.id, list]));
  const [before, own] = [listsOf(base), listsOf(mine)];
  let merged = theirs;
  for (const id of before.keys()) {
    const changed = own.get(id);
    // Looked up anew each time: a list replaces itself in the rule that it was read from.
    const list = listsOf(merged).get(id);
    if (changed === undefined || list === undefined) continue;
    const languages = new Set([...Object.keys(changed.cues), ...Object.keys(before.get(id)!.cues)]);
    let { cues } = list;
    for (const code of languages as Set<LanguageCode>) {
      const [was, now, there] = [before.get(id)!.cues, changed.cues, cues].map((all) => all[code] ?? []);
      const lines = there!.filter((line) => !was!.includes(line) || now!.includes(line));
      const added = now!.filter((line) => !was!.includes(line) && !lines.includes(line));
      if (added.length > 0 || lines.length < there!.length)
        cues = withLines(cues, code, [...lines, ...added]);
    }
    if (cues !== list.cues) merged = list.with(cues);
  }
  return merged;
}
