import fc from "../support/properties";
import { paragraphsIn, Spellings } from "../../src/core/spelling";
import { normaliseWord, tokenise } from "../../src/core/tokens";

const spelt = (text: string): string[] => {
  const spellings = new Spellings();
  return [...paragraphsIn(spellings.read([text]))[0]!].map((word) => spellings.norms[word]!);
};

describe("The words of a text", () => {
  it.each([
    ["The Supplier, the supplier's", ["the", "supplier", "the", "supplier", "s"]],
    ["each word once, each", ["each", "word", "once"]],
    ["Über ﬁnal soft\u00ADware", ["uber", "final", "software"]],
    ["a CP-\nOR claim", ["a", "cpor", "claim"]],
    ["a CP-\n \tOR claim", ["a", "cpor", "claim"]],
    ["well-known", ["well", "known"]],
    ["Aa and BB, which hash alike", ["aa", "and", "bb", "which", "hash", "alike"]],
    [")", []],
  ])("%j", (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it("have numbers that stay, and tell whether they begin with a capital letter", () => {
    const spellings = new Spellings();
    const [first] = spellings.read(["Owner"]);
    expect(spellings.read(["an Owner, an owner"])).toContain(first);
    expect(spellings.capitals[first!]).toBe(true);
    expect(spellings.capitals[spellings.read(["owner"])[0]!]).toBe(false);
  });

  it("have signs among them, each once, which tell of a name or a value and stand in no order", () => {
    const spellings = new Spellings();
    const text = "Supplier: Contoso (the “Supplier”), id@contoso.example: [●]";
    const [words] = paragraphsIn(spellings.read([text]));
    const written = Array.from(words!, (word) => spellings.written[word]!);
    expect(written.filter((word) => !/\w/.test(word))).toEqual([":", "(", "“", "@", "[", "●"]);
    expect(Array.from(spellings.inOrder(text), (word) => spellings.written[word])).toEqual(
      "Supplier Contoso the Supplier id contoso example".split(" "),
    );
  });

  it("are the same word, broken or not", () => {
    const spellings = new Spellings();
    const [words] = paragraphsIn(spellings.read(["CPOR, then CP-\nOR, then CPOR"]));
    expect(Array.from(words!, (word) => spellings.norms[word])).toEqual(["cpor", "then", "cpor"]);
  });

  it("are all there in their order, in a text that is longer than any before", () => {
    const spellings = new Spellings();
    const words = Array.from({ length: 2_000 }, (_, at) => `w${at % 700}`);
    const read = spellings.inOrder(words.join(" "));
    expect(Array.from(read, (word) => spellings.norms[word])).toEqual(words);
  });

  it("however many there are", () => {
    const spellings = new Spellings();
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at}`);
    expect(new Set(paragraphsIn(spellings.read([words.join(" ")]))[0]).size).toBe(5_000);
    expect([...spellings.read(["w4999 w0", "w1"])]).toEqual([5_000, 1, 0, 2, 0]);
  });

  it("stay as they were read, however much is read after them", () => {
    const spellings = new Spellings();
    const first = spellings.read(["an owner"]);
    const before = [...first];
    const long = "word ".repeat(20_000);
    expect(spellings.inOrder(long)).toHaveLength(20_000);
    expect(spellings.inOrder(long)).toHaveLength(20_000);
    expect([...first]).toEqual(before);
    const many = Array.from({ length: 20_000 }, () => "an owner");
    expect(paragraphsIn(spellings.read(many)).every((words) => words.join() === "1,2")).toBe(true);
    expect([...first]).toEqual(before);
  });

  it("are those that the tokens have", () => {
    const text = fc.array(fc.constantFrom("é", "ﬁ", "A", "b", "\u00AD", " ", "-\n", "’", ",", "1", "Ж"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (characters) => {
        const all = characters.join("");
        const words = tokenise(all).filter(({ kind }) => kind === "word" || kind === "number");
        const known = new Set(spelt(all));
        return words.every(
          ({ norm, start, end }) => known.has(norm) || normaliseWord(all.slice(start, end)) !== norm,
        );
      }),
    );
  });
});
