// Knows: how a text reads without case and accents, and where each of its letters stood.
// Refuses to know: what is looked for in it.

/** A text in lower case and without accents; `at[i]` is where its letter i stands in the original, with the end of it last. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Letters that are no accented letters, with the spelling that people type for them. */
const SPELLINGS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

export function folded(original: string): Folded {
  let text = "";
  const at: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = character.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    const letters = SPELLINGS[plain] ?? plain;
    for (let index = 0; index < letters.length; index += 1) at.push(place);
    text += letters;
    place += character.length;
  }
  return { text, at: [...at, place] };
}
