// Knows: in which blocks of an agreement a cue can stand at all, judged by the words that occur there.
// Refuses to know: whether it does stand there (the matcher tells), and what any cue is for.
import type { Matcher, Sequence } from "./matcher";
import type { Spellings } from "./spelling";
import type { Stretches, WordsOf } from "./stretches";

/** Blocks, by their numbers. */
export type Blocks = ReadonlySet<number>;

/** What the words alone do not tell. */
export interface Where {
  /** The blocks that may hold a token of a class; undefined where any block may. */
  readonly blocksOfClass: (className: string) => Blocks | undefined;
  /** How far cues reach in a block. */
  readonly stretchesOf: (block: number) => Stretches;
}

/** Words that the reading adds to a text or makes out of others: the tasks under a party's heading, "won't". */
const ADDED = ["shall", "not", "will", "can", "do", "does", "is", "are", "would", "could", "should"];

const added = new WeakMap<Matcher, ReadonlySet<number>>();

/** The steps that an added word satisfies, wherever the reading puts it. */
function addedSteps(matcher: Matcher): ReadonlySet<number> {
  const known = added.get(matcher) ?? new Set(ADDED.flatMap((norm) => matcher.stepsOfPlain(norm)));
  added.set(matcher, known);
  return known;
}

/** One bit for each block. Sets of blocks that are compared with thousands of others are kept so. */
type Bits = Int32Array;

function add(bits: Bits, block: number): void {
  bits[block >> 5]! |= 1 << (block & 31);
}

const holds = (bits: Bits, block: number): boolean => ((bits[block >> 5]! >> (block & 31)) & 1) === 1;

/** Where a step can be satisfied. */
interface StepPlaces {
  /** The words that satisfy it. */
  readonly words: readonly number[];
  /** The blocks where something else than a plain word may. */
  readonly others: Bits;
  /** All these blocks. */
  readonly all: Bits;
}

/** What one matcher makes of the agreement's words. */
interface Profile {
  readonly matcher: Matcher;
  readonly wordsOfStep: ReadonlyMap<number, readonly number[]>;
  readonly stepsOfWord: readonly (readonly number[])[];
  /** By step; undefined where it can be satisfied anywhere. */
  readonly places: Map<number, StepPlaces | undefined>;
}

/**
 * What words occur in which block. It never misses a block in which the matcher would find the cue, and it may name one in
 * which it does not: most blocks of a long agreement need no closer look.
 */
export class Survey {
  /** By word number: the place in `blocks` where its blocks begin; they end where the next word's begin. */
  private readonly starts: Int32Array;
  private readonly norms: readonly string[];
  private readonly size: number;
  private readonly blocks: Int32Array;
  private readonly profiles = new Map<Matcher, Profile>();
  private readonly stretches = new Map<number, Stretches>();
  /** By step: the number of the last stretch that had a word for it, and of the last block with one in a lead. */
  private stepsHere = new Int32Array(0);
  private stepsLed = new Int32Array(0);
  private marks = 0;

  /**
   * `paragraphs` has, for each block, the numbers of the distinct words of each of its paragraphs, `spellings` what they
   * are.
   */
  constructor(
    paragraphs: readonly WordsOf[],
    private readonly spellings: Spellings,
  ) {
    const { norms } = spellings;
    this.norms = norms;
    this.size = paragraphs.length;
    this.starts = new Int32Array(norms.length + 1);
    const seen = new Int32Array(norms.length).fill(-1);
    const each = (visit: (word: number, block: number) => void): void => {
      seen.fill(-1);
      for (let block = 0; block < paragraphs.length; block++)
        for (const words of paragraphs[block]!)
          for (const word of words)
            if (seen[word] !== block) {
              seen[word] = block;
              visit(word, block);
            }
    };
    each((word) => this.starts[word + 1]!++);
    for (let word = 0; word < norms.length; word++) this.starts[word + 1]! += this.starts[word]!;
    this.blocks = new Int32Array(this.starts[norms.length]!);
    const next = this.starts.slice();
    each((word, block) => {
      this.blocks[next[word]!++] = block;
    });
  }

  /** In how many blocks a word occurs. */
  private countOf(word: number): number {
    return this.starts[word + 1]! - this.starts[word]!;
  }

  private forEachBlockWith(word: number, visit: (block: number) => void): void {
    for (let at = this.starts[word]!; at < this.starts[word + 1]!; at++) visit(this.blocks[at]!);
  }

  /** The blocks that hold a word that fits. */
  blocksWith(fits: (word: number) => boolean): Set<number> {
    const found = new Set<number>();
    for (let word = 0; word + 1 < this.starts.length; word++)
      if (this.countOf(word) > 0 && fits(word)) this.forEachBlockWith(word, (block) => found.add(block));
    return found;
  }

  /**
   * The blocks in which the matcher may find a cue of one of the keys. With `proper` a cue of one word counts only where
   * that is written with a capital, and one that is a class of words not at all. Of one survey `where` must always tell the same.
   */
  blocksFor(matcher: Matcher, keys: ReadonlySet<string>, where: Where, proper = false): Set<number> {
    const profile = this.profileOf(matcher);
    const found = new Set<number>();
    const candidates = new Map<number, Sequence[]>();
    for (const sequence of matcher.sequencesOf(keys)) {
      const all = sequence.steps.map((step) => this.placesOf(step, profile, where));
      const [only] = all;
      if (all.length === 1 && only && proper) {
        for (const word of only.words)
          if (this.spellings.capitals[word]!) this.forEachBlockWith(word, (block) => found.add(block));
        continue;
      }
      this.forEachIn(
        all.flatMap((one) => one?.all ?? []),
        (block) => {
          const list = candidates.get(block);
          if (all.length === 1 && only) found.add(block);
          else if (list) list.push(sequence);
          else candidates.set(block, [sequence]);
        },
      );
    }
    for (const [block, sequences] of candidates)
      if (!found.has(block) && this.mayHold(block, sequences, profile, where)) found.add(block);
    return found;
  }

  /** Every block that is in all the sets; every block where there are none. */
  private forEachIn(sets: readonly Bits[], visit: (block: number) => void): void {
    for (let from = 0; from < this.size; from += 32) {
      let bits = -1;
      for (const set of sets) bits &= set[from >> 5]!;
      for (let block = from; bits !== 0 && block < this.size; block++, bits >>>= 1)
        if (bits & 1) visit(block);
    }
  }

  /** A stretch of the block has words for every step of one of the sequences, in their order where that is told. */
  private mayHold(
    block: number,
    sequences: readonly Sequence[],
    { stepsOfWord, places }: Profile,
    { stretchesOf }: Where,
  ): boolean {
    const elsewhere = (step: number): boolean => {
      const place = places.get(step);
      return !place || holds(place.others, block);
    };
    const { stepsHere, stepsLed } = this;
    const mark = (paragraphs: WordsOf, steps: Int32Array): number => {
      this.marks++;
      for (const words of paragraphs)
        for (const word of words) for (const step of stepsOfWord[word]!) steps[step] = this.marks;
      return this.marks;
    };
    const stretches = this.stretches.get(block) ?? stretchesOf(block);
    this.stretches.set(block, stretches);
    const led = mark(stretches.leads, stepsLed);
    for (const { words, rows } of stretches.list) {
      const here = mark(words, stepsHere);
      const possible = sequences.filter(({ steps }) =>
        steps.every((step) => stepsHere[step] === here || stepsLed[step] === led || elsewhere(step)),
      );
      if (possible.length === 0) continue;
      if (!rows) return true;
      const inOrder = (row: readonly number[], steps: readonly number[]): boolean => {
        let at = 0;
        return steps.every((step) => {
          if (elsewhere(step)) return true;
          while (at < row.length && !stepsOfWord[row[at]!]!.includes(step)) at++;
          return at++ < row.length;
        });
      };
      if (rows().some((row) => possible.some(({ steps }) => inOrder(row, steps)))) return true;
    }
    return false;
  }

  private placesOf(step: number, profile: Profile, where: Where): StepPlaces | undefined {
    const known = profile.places.get(step);
    if (known || profile.places.has(step)) return known;
    const fresh = this.findPlaces(step, profile, where);
    profile.places.set(step, fresh);
    return fresh;
  }

  private findPlaces(
    step: number,
    { matcher, wordsOfStep }: Profile,
    { blocksOfClass }: Where,
  ): StepPlaces | undefined {
    if (addedSteps(matcher).has(step)) return undefined;
    const others = new Int32Array((this.size + 31) >> 5);
    for (const name of matcher.classesOf(step)) {
      const held = blocksOfClass(name);
      if (!held) return undefined;
      for (const block of held) add(others, block);
    }
    const words = wordsOfStep.get(step) ?? [];
    const all = others.slice();
    for (const word of words) this.forEachBlockWith(word, (block) => add(all, block));
    return { words, others, all };
  }

  /** Which words of the agreement satisfy which steps. */
  private profileOf(matcher: Matcher): Profile {
    const known = this.profiles.get(matcher);
    if (known) return known;
    const wordsOfStep = new Map<number, number[]>();
    const stepsOfWord = this.norms.map((norm, word) => {
      const steps = this.countOf(word) === 0 ? [] : matcher.stepsOfPlain(norm);
      for (const step of steps) {
        const words = wordsOfStep.get(step);
        if (words) words.push(word);
        else wordsOfStep.set(step, [word]);
      }
      return steps;
    });
    const profile = { matcher, wordsOfStep, stepsOfWord, places: new Map<number, StepPlaces | undefined>() };
    this.profiles.set(matcher, profile);
    if (this.stepsHere.length < matcher.stepCount) {
      this.stepsHere = new Int32Array(matcher.stepCount);
      this.stepsLed = new Int32Array(matcher.stepCount);
    }
    return profile;
  }
}
