// Knows: how a wording is recognised in an agreement by its words alone, where nothing marks it.
// Refuses to know: what became of it since (standing-wording.ts), and which wordings there are.
import type { Paragraph } from "./agreement";
import type { Clause } from "./clause";
import { stemOf, wordsOfWording } from "./compared-words";
import type { PartyTerm } from "./party-terms";
import { Spellings } from "./spelling";
import type { TermWord } from "./standing-terms";
import { partsOf, readWording, type StandingWording } from "./standing-wording";

/** As many words in a row make a mark of the fingerprint. */
const IN_A_ROW = 3;
/** Paragraphs of the user's own that may stand within a clause. */
const MOST_BETWEEN = 4;
/** Less than this share of its marks, and a wording is not looked at closely. */
const WORTH_A_LOOK = 0.2;
/** Wordings that are compared closely with one place: those that share the most marks with it. */
const MOST_COMPARED = 6;
/** Paragraphs beyond the marks that are looked at in any case. */
const MARGIN = 2;
/** Less alike than this, and a place is no wording of ours. */
const ALIKE = 0.72;
/** A wording of fewer words has no fingerprint: it could be anybody's. */
const FEWEST_MARKS = 8;

/** Wordings with their fingerprints, to be asked of many agreements. */
export interface Fingerprints {
  readonly wordings: readonly Fingerprint[];
  /** The indexes of the wordings that have a mark. */
  readonly byMark: ReadonlyMap<number, readonly number[]>;
}

interface Fingerprint {
  readonly wording: Clause;
  readonly termWords: readonly TermWord[];
  readonly marks: ReadonlySet<number>;
}

/**
 * The fingerprints of wordings. The words of the parties, of values, and short ones leave no mark; nor do endings, so
 * that "the Customer agrees" and "we agree" leave the same.
 */
export function fingerprintsOf(
  wordings: readonly { readonly wording: Clause; readonly termWords: readonly TermWord[] }[],
): Fingerprints {
  const byMark = new Map<number, number[]>();
  const all = wordings.map(({ wording, termWords }, index) => {
    const silent = new Set(termWords.map(({ term }) => term));
    const marks = new Set<number>();
    for (const { text } of partsOf(wording.body)) {
      // A value between two words keeps them apart.
      const pieces = piecesOf(text).map((words) => words.filter((word) => !silent.has(word)));
      for (const piece of pieces) for (const mark of marksOf(piece, pieces.length === 1)) marks.add(mark);
    }
    if (marks.size >= FEWEST_MARKS)
      for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), index]);
    return { wording, termWords, marks };
  });
  return { wordings: all, byMark };
}

/** The words of a text between its blanks. */
function piecesOf(text: string): string[][] {
  const pieces: string[][] = [[]];
  for (const { word, blank } of wordsOfWording(text)) {
    if (blank === undefined) pieces.at(-1)!.push(word);
    else pieces.push([]);
  }
  return pieces;
}

/**
 * One number for each row of words that leave a mark; two rows rarely have the same. A `whole` text of fewer words, such
 * as a label in a table, is one row.
 */
function marksIn(stems: readonly number[], whole: boolean): number[] {
  if (whole && stems.length > 0 && stems.length < IN_A_ROW) return [mixed([...stems, 1, 1], 0)];
  return stems.slice(IN_A_ROW - 1).map((_, at) => mixed(stems, at));
}

function marksOf(words: readonly string[], whole: boolean): number[] {
  return marksIn(words.flatMap((word) => stemOf(word) ?? []).map(hashOf), whole);
}

function mixed(hashes: readonly number[], at: number): number {
  let mark = 0;
  for (let next = at; next < at + IN_A_ROW; next++) mark = (Math.imul(mark, 1_000_003) + hashes[next]!) | 0;
  return mark;
}

/** Never 0 but for no word at all. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Paragraphs of an agreement, the last of them included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A wording in its place. */
export interface Recognised extends Place {
  readonly standing: StandingWording;
}

/**
 * The wordings that stand in the paragraphs which are not `known` to be something else, in reading order, each read as
 * the one that it is most like; of two that it is equally like, the one that comes first in `fingerprints`.
 *
 * How sure that is: a place is recognised where at least {@link ALIKE} of the words of both, values and the parties'
 * words aside, are the same in the same order. A wording whose every fifth word was changed is usually still found; one
 * that was rewritten, translated, or of which less than about half was kept is not. Another author's clause on the same
 * matter shares far fewer words and is not taken for ours; one that was copied from the same source may be. Wordings
 * that differ in a word or two are told apart by these words only, so where just these were changed, the other version
 * or the other country's may be named. Wordings of few words of their own, such as a table of values with short labels,
 * are recognised by their tag alone. Only the body is looked at.
 */
export function recogniseWordings(
  paragraphs: readonly Paragraph[],
  fingerprints: Fingerprints,
  parties: readonly PartyTerm[],
  known: readonly Place[],
): Recognised[] {
  const steps = recogniseInSteps(paragraphs, fingerprints, parties, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Paragraphs that are looked through in one step. */
const PORTION = 50;

/** The same in short steps, between which the thread may do something else. */
export function* recogniseInSteps(
  paragraphs: readonly Paragraph[],
  { wordings, byMark }: Fingerprints,
  parties: readonly PartyTerm[],
  known: readonly Place[],
): Generator<void, Recognised[]> {
  const taken = new Uint8Array(paragraphs.length);
  for (const { from, to } of known) taken.fill(1, from, to + 1);
  const silent = new Set([
    ...wordings.flatMap(({ termWords }) => termWords.map(({ term }) => term)),
    ...parties.flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u)),
  ]);
  const places = new Map<number, Place[]>();
  const shared = new Map<Place, Set<number>>();
  const spellings = new Spellings();
  /** By the number of a spelling: what stands for it in a mark, or 0 where it leaves none. */
  const hashes: number[] = [];
  for (const [at, { text, story }] of paragraphs.entries()) {
    if (at % PORTION === PORTION - 1) yield;
    if (taken[at] === 1 || story !== "body" || text === "") continue;
    const stems: number[] = [];
    for (const number of spellings.inOrder(text)) {
      const written = spellings.written[number]!;
      const hash = (hashes[number] ??= silent.has(written) ? 0 : hashOf(stemOf(written) ?? ""));
      if (hash !== 0) stems.push(hash);
    }
    const byWording = new Map<number, number[]>();
    for (const mark of marksIn(stems, true)) {
      for (const index of byMark.get(mark) ?? [])
        byWording.set(index, [...(byWording.get(index) ?? []), mark]);
    }
    for (const [index, marks] of byWording) note(index, at, marks);
  }

  function note(index: number, at: number, marks: readonly number[]): void {
    const own = places.get(index) ?? [];
    places.set(index, own);
    const last = own.at(-1);
    const known = last && shared.get(last)!;
    // What says again what stood before begins the wording anew.
    const isAgain = known !== undefined && marks.filter((mark) => known.has(mark)).length * 2 > marks.length;
    if (last !== undefined && !isAgain && at - last.to <= MOST_BETWEEN && free(last.to, at)) {
      const longer = { from: last.from, to: at };
      own[own.length - 1] = longer;
      shared.set(longer, new Set([...known!, ...marks]));
    } else {
      const place = { from: at, to: at };
      own.push(place);
      shared.set(place, new Set(marks));
    }
  }
  function free(from: number, to: number): boolean {
    return taken.subarray(from, to + 1).every((one) => one === 0);
  }

  const candidates = [...places].flatMap(([index, own]) =>
    own.map((place) => ({ index, place, share: shared.get(place)!.size / wordings[index]!.marks.size })),
  );
  const looked = candidates
    .filter(({ share }) => share >= WORTH_A_LOOK)
    .sort((one, other) => other.share - one.share || one.index - other.index);
  const tried: Recognised[] = [];
  for (const [at, { index, place }] of looked.entries()) {
    const before = looked.slice(0, at).filter((other) => overlaps(other.place, place));
    const isSure = tried.some((one) => !one.standing.changed && holds(one, place));
    if (before.length >= MOST_COMPARED || isSure) continue;
    tried.push(...readAt(place, wordings[index]!));
    yield;
  }
  // The sort is stable: of equals the one that shares more marks, or comes first, is taken.
  tried.sort((one, other) => other.standing.likeness - one.standing.likeness);
  const found: Recognised[] = [];
  for (const one of tried) if (found.every((other) => !overlaps(other, one))) found.push(one);
  return found.sort((one, other) => one.from - other.from);

  /** Looks beyond the marks, since headings and labels leave few, and leaves out again what is not the wording's. */
  function readAt(place: Place, print: Fingerprint): Recognised[] {
    let ours: OwnPlace = { ...place, before: 0, behind: 0 };
    for (let grows = true; grows;) {
      const wider = widened(ours, ours.before + MARGIN, ours.behind + MARGIN);
      const found = oursIn(readPlace(wider, print));
      if (found === undefined) return [];
      const isFirst = ours.before + ours.behind === 0;
      const lacks = found.before + found.behind > 0;
      grows = lacks && (isFirst || found.from < ours.from || found.to > ours.to);
      ours = found;
    }
    const { from, to } = ours;
    const standing = readPlace({ from, to }, print);
    return standing.likeness < ALIKE ? [] : [{ from, to, standing }];
  }
  function readPlace({ from, to }: Place, { wording, termWords }: Fingerprint): StandingWording {
    return readWording(wording, { paragraphs: paragraphs.slice(from, to + 1), from }, termWords, parties);
  }
  function widened(place: Place, before: number, behind: number): Place {
    let { from, to } = place;
    for (let step = 0; step < before && isNext(from - 1); step++) from--;
    for (let step = 0; step < behind && isNext(to + 1); step++) to++;
    return { from, to };
  }
  function isNext(at: number): boolean {
    return taken[at] === 0 && paragraphs[at]!.story === "body";
  }
}

/** The paragraphs of a place that are the wording's, and how many of its parts come before the first and behind the last. */
interface OwnPlace extends Place {
  readonly before: number;
  readonly behind: number;
}

function oursIn({ paragraphs, parts }: StandingWording): OwnPlace | undefined {
  const ours = paragraphs.filter(({ part }) => part !== undefined);
  if (ours.length === 0) return undefined;
  const [first, last] = [ours[0]!, ours.at(-1)!];
  return {
    from: first.paragraph,
    to: last.paragraph,
    before: first.part!,
    behind: parts.length - 1 - last.part!,
  };
}

function holds(one: Place, other: Place): boolean {
  return one.from <= other.from && other.to <= one.to;
}

function overlaps(one: Place, other: Place): boolean {
  return one.from <= other.to && other.from <= one.to;
}
