// Knows: the small language of cues and how a cue becomes sequences of steps.
// Refuses to know: which cues there are, and the text they are looked for in.
//
//   proof of execution        words in order; case, accents, hyphens and a plural -s of the text do not matter
//   claim|association         one word or the other        (a b|c d)      in brackets: one phrase or the other
//   digital? partner          the word, or (phrase)?, may be left out
//   shall ..4 claim           up to four other words between   ..           up to eight
//   delegat*                  any word that begins so          <consent>    any word of the class
import { normaliseWord } from "./tokens";

/** One step: the text's word must be one of `words` (exact, or `prefix*`, or `<class>`), after at most `gap` others. */
export interface Step {
  readonly gap: number;
  readonly words: readonly string[];
}

/** A cue that cannot be read, with the place of the trouble: an offset into the cue. */
export interface CueError {
  readonly cue: string;
  readonly at: number;
  readonly message: string;
}

const DEFAULT_GAP = 8;
const MOST_VARIANTS = 400;
type Parts = Step[][];

/** What has been read of a phrase: its steps, and how many other words may stand before the next one. */
interface Begun {
  readonly steps: Step[];
  readonly gap: number;
}

/** The step sequences that a cue stands for, or what is wrong with it. */
export function compileCue(cue: string): readonly (readonly Step[])[] | CueError {
  const pieces = cue.match(/\s+|\.\.\d*|[()|?]|<[a-z0-9-]+>|[^\s()|?<>]+|./gu) ?? [];
  let at = 0;
  let offset = 0;
  let error: CueError | undefined;
  const fail = (message: string): Parts => {
    error ??= { cue, at: offset, message };
    return [];
  };
  const next = (): string | undefined => pieces[at];
  const take = (): string => {
    offset += pieces[at]!.length;
    return pieces[at++]!;
  };
  const skipSpace = (): void => {
    while (/^\s/.test(next() ?? "")) take();
  };

  function alternatives(closing: boolean): Parts {
    const all: Parts = [];
    do {
      all.push(...phrase(closing));
    } while (next() === "|" && take());
    if (closing && next() === ")") take();
    else if (closing) return fail("a bracket is opened and never closed");
    return joinSingles(all);
  }

  function phrase(inGroup: boolean): Parts {
    let begun: readonly Begun[] = [{ steps: [], gap: 0 }];
    for (skipSpace(); next() !== undefined && next() !== "|" && next() !== ")"; skipSpace()) {
      const piece = next()!;
      if (piece.startsWith("..") && piece.length <= 4) {
        take();
        const more = piece === ".." ? DEFAULT_GAP : Number(piece.slice(2));
        begun = begun.map(({ steps, gap }) => ({ steps, gap: gap + more }));
        continue;
      }
      let part = piece === "(" ? (take(), alternatives(true)) : words(inGroup);
      if (next() === "?") {
        take();
        part = [...part, []];
      }
      begun = begun.flatMap((left) => part.map((right) => join(left, right)));
      if (begun.length > MOST_VARIANTS) return fail("the cue stands for too many variants; split it");
    }
    return begun.map(({ steps }) => steps);
  }

  function words(inGroup: boolean): Parts {
    const found: string[] = [];
    for (;;) {
      const piece = next();
      if (piece === undefined || /^[\s()|?]/.test(piece)) return fail("a word is missing");
      take();
      if (/^<[a-z0-9-]+>$/.test(piece)) found.push(piece);
      else {
        const norm = normaliseWord(piece.replace(/\*$/, ""));
        if (!/^[\p{L}\p{N}]+$/u.test(norm)) return fail(`"${piece}" is not a word`);
        found.push(piece.endsWith("*") ? `${norm}*` : norm);
      }
      if (inGroup || next() !== "|" || /^[\s(]/.test(pieces[at + 1] ?? ""))
        return [[{ gap: 0, words: found }]];
      take();
    }
  }

  const sequences = alternatives(false);
  if (next() === ")") fail("a bracket is closed that was not opened");
  if (error) return error;
  const full = sequences.filter((sequence) => sequence.length > 0);
  return full.length > 0 ? full : { cue, at: 0, message: "the cue is empty" };
}

/** Alternatives of one word each are one step, so that they do not multiply. */
function joinSingles(all: Parts): Parts {
  const singles = all.filter((sequence) => sequence.length === 1);
  if (singles.length < 2) return all;
  const words = [...new Set(singles.flatMap(([step]) => step!.words))];
  return [[{ gap: 0, words }], ...all.filter((sequence) => sequence.length !== 1)];
}

/** Where what comes next is left out, the words that may stand before it may stand before what follows it. */
function join(left: Begun, right: Step[]): Begun {
  if (right.length === 0) return left;
  const [first, ...rest] = right as [Step, ...Step[]];
  const gap = left.steps.length === 0 ? 0 : left.gap + first.gap;
  return { steps: [...left.steps, { ...first, gap }, ...rest], gap: 0 };
}
