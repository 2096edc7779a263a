// Knows: how to split text into words as they are spelt, in one fast pass, and to number each distinct spelling.
// Refuses to know: values, placeholders and sentences (tokens.ts), and what any word means.
import { beginsWord, continuesWord } from "./letters";
import { normaliseWord } from "./tokens";

const NEW_LINE = 0x0a;
/** Taken once: where modules are loaded one by one, each use of an import is a look-up, too much for every character. */
const begins = beginsWord;
const continues = continuesWord;

/** Where a word goes on that a hyphen at the end of a line breaks, or -1. */
function resumedAt(text: string, end: number): number {
  if (text.charCodeAt(end + 1) !== NEW_LINE || !/[-\u2010\u2011]/.test(text[end]!)) return -1;
  let at = end + 2;
  while (text[at] === " " || text[at] === "\t") at++;
  const unit = text.charCodeAt(at);
  return at < text.length && continues(unit) ? at : -1;
}

function isSpelt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The distinct spellings met so far, numbered from 0. Grows with what it reads. */
export class Spellings {
  /** Each spelling as it is compared, by number. */
  readonly norms: string[] = [];
  /** Each spelling as it stands in the text, by number. */
  readonly written: string[] = [];
  /** Whether the spelling begins with a capital letter, by number. */
  readonly capitals: boolean[] = [];
  private hashes: Int32Array = new Int32Array(1024);
  private slots: Int32Array = new Int32Array(2048).fill(-1);
  private seen: Int32Array = new Int32Array(1024);
  private reading = 0;
  /** Where the numbers of one text are gathered, to be copied at their length: a list that grows leaves much behind. */
  private readonly gathered: number[] = [];

  /** The numbers of the words of a text, each once, in order of first occurrence. */
  read(text: string): number[] {
    return this.numbersIn(text, true);
  }

  /** The numbers of all words of a text, in their order. */
  inOrder(text: string): number[] {
    return this.numbersIn(text, false);
  }

  private numbersIn(text: string, once: boolean): number[] {
    const { gathered } = this;
    let count = 0;
    const reading = ++this.reading;
    const { length } = text;
    for (let at = 0; at < length;) {
      let unit = text.charCodeAt(at);
      if (!begins(unit)) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      for (let resumes = at; resumes >= 0; resumes = resumedAt(text, at)) {
        at = resumes;
        unit = text.charCodeAt(at);
        do {
          hash = (Math.imul(hash, 31) + unit) | 0;
          unit = text.charCodeAt(++at);
        } while (at < length && continues(unit));
      }
      const { hashes, slots, written } = this;
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      let number = slots[slot]!;
      while (number >= 0 && (hashes[number] !== hash || !isSpelt(written[number]!, text, start, at))) {
        slot = (slot + 1) & (slots.length - 1);
        number = slots[slot]!;
      }
      if (number < 0) number = this.add(text.slice(start, at), hash, slot);
      if (once && this.seen[number] === reading) continue;
      this.seen[number] = reading;
      gathered[count++] = number;
    }
    return gathered.slice(0, count);
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.written.length;
    this.written.push(word);
    this.norms.push(normaliseWord(word));
    this.capitals.push(/^\p{Lu}/u.test(word));
    if (number === this.hashes.length) {
      this.hashes = enlarged(this.hashes);
      this.seen = enlarged(this.seen);
    }
    this.hashes[number] = hash;
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.spread();
    return number;
  }

  /** Twice the slots, so that at most half are taken. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.written.length; number++) {
      const hash = this.hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
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
