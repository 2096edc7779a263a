import { readPlainText } from "../../src/cli/plain-text";

const texts = (text: string) => readPlainText(text).paragraphs.map((paragraph) => paragraph.text);

describe("Plain text", () => {
  test("has its paragraphs between empty lines", () => {
    expect(texts("One.\r\n\r\n\r\nTwo.\n \nThree.\fFour.\n")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  test("wrapped by hand is put together again", () => {
    expect(
      texts(
        "The Customer hereby consents to the association of\nthe Supplier with the Customer's tenant for the term\nof this agreement.",
      ),
    ).toEqual([
      "The Customer hereby consents to the association of the Supplier with the Customer's tenant for the term of this agreement.",
    ]);
  });

  test("keeps a line that ends early apart from the next", () => {
    expect(texts("The parties sign this agreement on the date below.\n\nName: ______\nTitle: _____")).toEqual(
      ["The parties sign this agreement on the date below.", "Name: ______", "Title: _____"],
    );
  });

  test("begins a paragraph at a typed number or bullet, but not at a number inside a sentence", () => {
    expect(
      texts(
        "The Supplier shall do all of the following things: to\n(a) register the claim named in this list and section\n7 below, and\n2. The rest.",
      ),
    ).toEqual([
      "The Supplier shall do all of the following things: to",
      "(a) register the claim named in this list and section 7 below, and",
      "2. The rest.",
    ]);
  });

  test("with long lines has a paragraph on every line", () => {
    expect(texts(`${"word ".repeat(40)}\n${"more ".repeat(40)}\nshort`)).toHaveLength(3);
  });

  test("may be empty", () => {
    expect(texts("")).toEqual([]);
  });
});
