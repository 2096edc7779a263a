// Knows: how to split text into words as they are spelt, in one fast pass, and to number each distinct spelling.
// Refuses to know: values, placeholders and sentences (tokens.ts), and what any word means.
import { beginsWord, continuesWord, isSign, isSmallLetter } from "./letters";
import { normaliseWord } from "./tokens";

const NEW_LINE = 0x0a;
const SPACE = 0x20;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
/** Taken once: where modules are loaded one by one, each use of an import is a look-up, too much for every character. */
const begins = beginsWord;
const continues = continuesWord;
const tells = isSign;
const isSmall = isSmallLetter;

/** Where a word goes on that the hyphen there breaks at the end of a line, or -1. */
function resumedAt(text: string, hyphen: number): number {
  if (hyphen + 2 >= text.length || text.charCodeAt(hyphen + 1) !== NEW_LINE) return -1;
  let at = hyphen + 2;
  while (text[at] === " " || text[at] === "\t") at++;
  return at < text.length && continues(text.charCodeAt(at)) ? at : -1;
}

function isSpelt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Numbers of words for which room is made at once. */
const ROOM = 2 ** 16;

/** Words, and signs as words of one character, by their numbers; 0 is none, and stands at the end of a paragraph. */
export type WordNumbers = Int32Array;

/** The words of each paragraph by itself. */
export function paragraphsIn(words: WordNumbers): WordNumbers[] {
  const found: WordNumbers[] = [];
  for (let from = 0, to; (to = words.indexOf(0, from)) >= 0; from = to + 1)
    found.push(words.subarray(from, to));
  return found;
}

/** The distinct spellings met so far, numbered from 1. Grows with what it reads. */
export class Spellings {
  /** Each spelling as it is compared, by number. */
  readonly norms: string[] = [""];
  /** Each spelling as it stands in the text, by number. */
  readonly written: string[] = [""];
  /** Whether the spelling begins with a capital letter, by number. */
  readonly capitals: boolean[] = [false];
  private hashes: Int32Array = new Int32Array(1024);
  /** The numbers, each at the place that its hash tells or after it; 0 where none is. */
  private slots: Int32Array = new Int32Array(2048);
  /** In how many of the paragraphs that were read the spelling stands, by number. */
  counts: Int32Array = new Int32Array(1024);
  private seen: Int32Array = new Int32Array(1024);
  private reading = 0;
  /** Where numbers are gathered, one answer behind the other: many small lists would take longer to make than to fill. */
  private gathered: Int32Array = new Int32Array(ROOM);
  private taken = 0;

  /**
   * The words and signs of some paragraphs: each paragraph's distinct ones in order of first occurrence, and a 0 behind
   * them.
   */
  read(paragraphs: readonly string[]): WordNumbers {
    let from = this.taken;
    for (const text of paragraphs) {
      from = this.makeRoom(from, text.length + 1);
      this.gather(text, true);
      this.gathered[this.taken++] = 0;
    }
    return this.gathered.subarray(from, this.taken);
  }

  /** The numbers of all words of a text, in their order, without signs. */
  inOrder(text: string): WordNumbers {
    const from = this.makeRoom(this.taken, text.length);
    this.gather(text, false);
    return this.gathered.subarray(from, this.taken);
  }

  /** Makes sure that so many more can be gathered behind those from `from` on; where these begin then. */
  private makeRoom(from: number, most: number): number {
    if (this.taken + most <= this.gathered.length) return from;
    const begun = this.gathered.subarray(from, this.taken);
    this.gathered = new Int32Array(Math.max(ROOM, 2 * (begun.length + most)));
    this.gathered.set(begun);
    this.taken = begun.length;
    return 0;
  }

  private gather(text: string, once: boolean): void {
    const { length } = text;
    const { gathered } = this;
    let count = this.taken;
    const reading = ++this.reading;
    for (let at = 0; at < length;) {
      const start = at;
      let unit = text.charCodeAt(at++);
      let hash = unit;
      if (begins(unit))
        for (;;) {
          unit = at < length ? text.charCodeAt(at) : 0;
          if (!isSmall(unit) && !continues(unit)) {
            const resumes = isHyphen(unit) ? resumedAt(text, at) : -1;
            if (resumes < 0) break;
            at = resumes;
            unit = text.charCodeAt(at);
          }
          hash = (Math.imul(hash, 31) + unit) | 0;
          at++;
        }
      else if (!once || !tells(unit)) continue;
      const number = this.numberOf(text, start, at, hash);
      if (unit === SPACE) at++;
      if (once && this.seen[number] === reading) continue;
      this.seen[number] = reading;
      this.counts[number]!++;
      gathered[count++] = number;
    }
    this.taken = count;
  }

  /** The number of the spelling that stands there; it is a new one where that was never met. */
  private numberOf(text: string, start: number, end: number, hash: number): number {
    const { hashes, slots, written } = this;
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    let number = slots[slot]!;
    while (number > 0 && (hashes[number] !== hash || !isSpelt(written[number]!, text, start, end))) {
      slot = (slot + 1) & (slots.length - 1);
      number = slots[slot]!;
    }
    return number > 0 ? number : this.add(text.slice(start, end), hash, slot);
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.written.length;
    this.written.push(word);
    this.norms.push(normaliseWord(word));
    this.capitals.push(/^\p{Lu}/u.test(word));
    if (number === this.hashes.length) {
      this.hashes = enlarged(this.hashes);
      this.seen = enlarged(this.seen);
      this.counts = enlarged(this.counts);
    }
    this.hashes[number] = hash;
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.spread();
    return number;
  }

  /** Twice the slots, so that at most half are taken. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 1; number < this.written.length; number++) {
      const hash = this.hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

function enlarged(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
