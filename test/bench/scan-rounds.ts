// Knows: how long the analysis of an agreement takes in this process: its first, the later ones, and those after a change.
// Refuses to know: how the analysis works, and what is made of the figures.
import { scan, ScanMemory, type Agreement } from "../../src/core";
import { lexiconsFor } from "../../src/core/language/languages";
import { Spellings } from "../../src/core/spelling";
import { builtInLibrary, rulesOf } from "../../src/library";
import { longAgreement } from "./long-agreement";

/** Milliseconds that something took: on the clock, and of CPU of all threads, those that compile and collect included. */
export interface Took {
  readonly clock: number;
  readonly cpu: number;
}

/** What was measured in one process, for agreements of one length that each differ in all their paragraphs. */
export interface Measured {
  readonly paragraphs: number;
  /** The first scan of the process: the rules are compiled for it, and nothing else is. */
  readonly first: Took;
  readonly later: readonly Took[];
  readonly words: readonly Took[];
  readonly keywords: readonly Took[];
  /** One paragraph more has changed each time. */
  readonly again: readonly Took[];
}

const library = builtInLibrary();
const rules = rulesOf(library);
const clauses = Object.values(library.families).flatMap((family) => family.clauses);

/**
 * Young garbage of what came before is gone when this begins; the garbage that it makes itself is its own affair. To collect
 * the old too would throw compiled code away with it, which takes a worker that lives on twice the time to make up for.
 */
function took(run: () => unknown): Took {
  globalThis.gc!({ type: "minor" });
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - clock, cpu: (user + system) / 1000 };
}

function splitWords({ paragraphs }: Agreement): void {
  new Spellings().read(paragraphs.map(({ text }) => text));
}

/** Every word that a cue holds, in one alternation: what a keyword search would look for. */
function keywords(): RegExp {
  const cues = Object.values(rules).flatMap(({ names, described, acts }) => [
    ...(names.en ?? []),
    ...(described?.en ?? []),
    ...(acts.en ?? []),
  ]);
  const force = lexiconsFor("en").flatMap((lexicon) => Object.values(lexicon.force).flat() as string[]);
  const words = [...cues, ...force].flatMap((cue) => cue.match(/[\p{L}\p{N}]{2,}\*?/gu) ?? []);
  return new RegExp(`\\b(?:${[...new Set(words)].join("|").replaceAll("*", "\\w*")})\\b`, "giu");
}

function countMatches({ paragraphs }: Agreement, expression: RegExp): void {
  for (const { text } of paragraphs) [...text.matchAll(expression)].at(-1);
}

/** The agreement with more said in a paragraph in the middle. */
function changed(agreement: Agreement, round: number): Agreement {
  const paragraphs = [...agreement.paragraphs];
  const middle = Math.floor(paragraphs.length / 2) + round;
  const { text } = paragraphs[middle]!;
  paragraphs[middle] = { ...paragraphs[middle]!, text: `${text} The Customer sees to it.` };
  return { ...agreement, paragraphs };
}

function measure(pages: number, rounds: number): Measured {
  let edition = 0;
  const fresh = (): Agreement => longAgreement(pages, clauses, ++edition);
  let agreement = fresh();
  const first = took(() => scan(agreement, rules));
  const [later, words, again]: Took[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    agreement = fresh();
    later!.push(took(() => scan(agreement, rules)));
    words!.push(took(() => splitWords(agreement)));
  }
  const expression = keywords();
  const searches = rounds > 0 ? [took(() => countMatches(agreement, expression))] : [];
  const memory = new ScanMemory();
  scan(agreement, rules, memory);
  for (let round = 0; round < rounds; round++) {
    agreement = changed(agreement, round);
    again!.push(took(() => scan(agreement, rules, memory)));
  }
  const { length } = agreement.paragraphs;
  return { paragraphs: length, first, later: later!, words: words!, keywords: searches, again: again! };
}

const [pages, rounds] = process.argv.slice(2).map(Number) as [number, number];
process.stdout.write(JSON.stringify(measure(pages, rounds)));
