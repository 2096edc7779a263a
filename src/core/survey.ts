// Knows: in which blocks of an agreement a cue can stand at all, judged by the words that occur there.
// Refuses to know: whether it does stand there (the matcher tells), and what any cue is for.
import type { Matcher, Sequence } from "./matcher";
import type { Spellings } from "./spelling";

/** Blocks, by their numbers. */
export type Blocks = ReadonlySet<number>;

/** The blocks that may hold a token of a class; undefined where any block may. */
export type ClassPlaces = (className: string) => Blocks | undefined;

/** Words that the reading adds to a text or makes out of others: the tasks under a party's heading, "won't". */
const ADDED = ["shall", "not", "will", "can", "do", "does", "is", "are", "would", "could", "should"];

const added = new WeakMap<Matcher, ReadonlySet<number>>();

/** The steps that an added word satisfies, wherever the reading puts it. */
function addedSteps(matcher: Matcher): ReadonlySet<number> {
  const known = added.get(matcher) ?? new Set(ADDED.flatMap((norm) => matcher.stepsOfPlain(norm)));
  added.set(matcher, known);
  return known;
}

/** Where a step can be satisfied: nowhere else than in `blocks`; anywhere where that is undefined. */
interface StepPlaces {
  readonly words: readonly number[];
  readonly blocks: Blocks | undefined;
  readonly anywhere: boolean;
  readonly count: number;
}

interface Profile {
  readonly wordsOfStep: ReadonlyMap<number, readonly number[]>;
  readonly stepsOfWord: readonly (readonly number[])[];
}

/** A stretch of the agreement beyond which no cue reaches: the word numbers of its paragraphs. */
export type Passage = readonly (readonly number[])[];

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
  /** By step: the number of the last passage that had a word for it. */
  private stepsHere = new Int32Array(0);
  private passage = 0;

  /**
   * `paragraphs` has, for each block, the numbers of the distinct words of each of its paragraphs, `spellings` what they
   * are. `passagesOf` splits a block.
   */
  constructor(
    paragraphs: readonly Passage[],
    private readonly spellings: Spellings,
    private readonly passagesOf: (block: number) => readonly Passage[],
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

  /** The blocks that hold a word that fits. */
  blocksWith(fits: (norm: string, word: number) => boolean): Set<number> {
    const found = new Set<number>();
    this.norms.forEach((norm, word) => {
      if (this.countOf(word) > 0 && fits(norm, word)) this.addBlocks(word, found);
    });
    return found;
  }

  private addBlocks(word: number, to: Set<number>): void {
    for (let at = this.starts[word]!; at < this.starts[word + 1]!; at++) to.add(this.blocks[at]!);
  }

  /**
   * The blocks in which the matcher may find a cue of one of the keys. With `proper` a cue of one word counts only where
   * that is written with a capital.
   */
  blocksFor(matcher: Matcher, keys: ReadonlySet<string>, places: ClassPlaces, proper = false): Set<number> {
    const profile = this.profileOf(matcher);
    const known = new Map<number, StepPlaces>();
    const placesOf = (step: number): StepPlaces => {
      const before = known.get(step);
      if (before) return before;
      const fresh = this.placesOfStep(matcher, step, profile, places);
      known.set(step, fresh);
      return fresh;
    };
    const candidates = new Map<number, Sequence[]>();
    const found = new Set<number>();
    for (const sequence of matcher.sequencesOf(keys)) {
      const { steps } = sequence;
      const rarest = steps.map(placesOf).reduce((best, one) => (one.count < best.count ? one : best));
      if (rarest.count === 0) continue;
      if (steps.length === 1 && !rarest.anywhere) {
        for (const word of rarest.words)
          if (!proper || this.spellings.capitals[word]!) this.addBlocks(word, found);
        rarest.blocks!.forEach((block) => found.add(block));
        continue;
      }
      this.forEachBlock(rarest, (block) => {
        const list = candidates.get(block);
        if (list) list.push(sequence);
        else candidates.set(block, [sequence]);
      });
    }
    for (const [block, sequences] of candidates)
      if (!found.has(block) && this.mayHold(block, sequences, profile, placesOf)) found.add(block);
    return found;
  }

  /** A passage of the block has words for every step of one of the sequences. */
  private mayHold(
    block: number,
    sequences: readonly Sequence[],
    { stepsOfWord }: Profile,
    placesOf: (step: number) => StepPlaces,
  ): boolean {
    const elsewhere = (step: number): boolean => {
      const { anywhere, blocks } = placesOf(step);
      return anywhere || blocks!.has(block);
    };
    for (const passage of this.passagesOf(block)) {
      const here = ++this.passage;
      for (const words of passage)
        for (const word of words) for (const step of stepsOfWord[word]!) this.stepsHere[step] = here;
      for (const { steps } of sequences)
        if (steps.every((step) => this.stepsHere[step] === here || elsewhere(step))) return true;
    }
    return false;
  }

  private forEachBlock({ words, blocks, anywhere }: StepPlaces, visit: (block: number) => void): void {
    if (anywhere) {
      for (let block = 0; block < this.size; block++) visit(block);
      return;
    }
    const all = new Set(blocks);
    for (const word of words) this.addBlocks(word, all);
    all.forEach(visit);
  }

  private placesOfStep(
    matcher: Matcher,
    step: number,
    { wordsOfStep }: Profile,
    places: ClassPlaces,
  ): StepPlaces {
    const words = wordsOfStep.get(step) ?? [];
    const anywhere: StepPlaces = { words, blocks: undefined, anywhere: true, count: this.size + 1 };
    if (addedSteps(matcher).has(step)) return anywhere;
    const blocks = new Set<number>();
    for (const name of matcher.classesOf(step)) {
      const held = places(name);
      if (!held) return anywhere;
      for (const block of held) blocks.add(block);
    }
    const count = words.reduce((sum, word) => sum + this.countOf(word), blocks.size);
    return { words, blocks, anywhere: false, count };
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
    const profile = { wordsOfStep, stepsOfWord };
    this.profiles.set(matcher, profile);
    if (this.stepsHere.length < matcher.stepCount) this.stepsHere = new Int32Array(matcher.stepCount);
    return profile;
  }
}
