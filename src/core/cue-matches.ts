// Knows: where single cues are found in an agreement, for those who write rules and want to see what a cue takes in.
// Refuses to know: what follows from a find: force, negation and everything else that a verdict rests on.
import type { Agreement } from "./agreement";
import { hitWords } from "./evidence";
import { classesFor, droppedIn } from "./language/languages";
import type { Evidence } from "./finding";
import type { CueError } from "./cue";
import { Matcher } from "./matcher";
import { ScanMemory } from "./memory";
import { read } from "./reading";
import type { LanguageCode } from "./rule";

/** A cue to look for, as a rule has it. */
export interface SoughtCue {
  /** Names the cue in the answer. */
  readonly key: string;
  readonly language: LanguageCode;
  readonly cue: string;
}

/** What was found. */
export interface CueMatches {
  /** The language that the agreement was read in. English cues and those of this language were looked for. */
  readonly language: LanguageCode;
  /** Each place once for each cue, in reading order. A place in a lead-in counts where its items are read with it. */
  readonly matches: readonly { readonly key: string; readonly evidence: Evidence }[];
  /** Cues that cannot be looked for. */
  readonly errors: readonly CueError[];
}

/** Looks for the cues in the whole agreement, in steps that yield the share that is done. */
export function* matchCues(agreement: Agreement, cues: readonly SoughtCue[]): Generator<number, CueMatches> {
  const reading = yield* read(agreement, undefined, new ScanMemory());
  const { language, texts, blocks } = reading;
  const applying = cues.filter((cue) => cue.language === "en" || cue.language === language);
  const matcher = new Matcher(
    applying.map(({ key, cue }) => [key, cue]),
    classesFor(language),
    droppedIn(language),
  );
  const found = new Map<string, CueMatches["matches"][number]>();
  for (const block of blocks) {
    for (const unit of reading.unitsOf(block)) {
      for (const hit of matcher.match(unit.tokens)) {
        const words = hitWords(unit, hit, texts);
        const place = [words.paragraph, words.start, words.end, hit.key].join(" ");
        if (found.has(place)) continue;
        found.set(place, { key: hit.key, evidence: { ...words, paragraphText: texts[words.paragraph]! } });
      }
    }
    yield (block.number + 1) / blocks.length;
  }
  const inOrder = [...found.values()].sort(
    (one, other) =>
      one.evidence.paragraph - other.evidence.paragraph || one.evidence.start - other.evidence.start,
  );
  return { language, matches: inOrder, errors: matcher.errors };
}
