// Knows: how fast the analysis is, beside two floors measured in the same run: splitting the text into words alone, and
//   one regular expression of all the plain beginnings of cues.
// Refuses to know: how the analysis works.
import { scan as analyse, ScanMemory, type Agreement } from "../../src/core";
import { lexiconsFor } from "../../src/core/language/languages";
import { Spellings } from "../../src/core/spelling";
import { builtInLibrary, rulesOf } from "../../src/library";
import { longAgreement } from "./long-agreement";

const library = builtInLibrary();
const rules = rulesOf(library);
const clauses = Object.values(library.families).flatMap((family) => family.clauses);
const ROUNDS = 7;

/** Milliseconds of CPU of this process, the best of several rounds: the others had more to do with the machine. */
function cpuOf(run: () => unknown, rounds = ROUNDS): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
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

export async function scan(): Promise<void> {
  const expression = keywords();
  analyse(longAgreement(50, clauses), rules);
  console.log("CPU in ms, best of several rounds; one page is 4,000 characters");
  console.log("pages   paragraphs  scan   per page   words   scan/words   keyword search   scan again");
  for (const pages of [100, 1_000, 5_000]) {
    const agreement = longAgreement(pages, clauses);
    const whole = cpuOf(() => analyse(agreement, rules), pages > 1_000 ? 3 : ROUNDS);
    const words = cpuOf(() => splitWords(agreement), pages > 1_000 ? 3 : ROUNDS);
    const search = cpuOf(() => countMatches(agreement, expression), 2);
    const memory = new ScanMemory();
    analyse(agreement, rules, memory);
    let current = agreement;
    let again = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      current = changed(current, round);
      again = Math.min(
        again,
        cpuOf(() => analyse(current, rules, memory), 1),
      );
    }
    console.log(
      [
        String(pages).padEnd(7),
        String(agreement.paragraphs.length).padStart(10),
        whole.toFixed(0).padStart(6),
        (whole / pages).toFixed(3).padStart(9),
        words.toFixed(0).padStart(8),
        (whole / words).toFixed(1).padStart(10),
        search.toFixed(0).padStart(14),
        again.toFixed(1).padStart(14),
      ].join(" "),
    );
  }
}
