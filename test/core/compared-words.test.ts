import {
  comparedWords,
  plainTypography,
  sameWords,
  stemOf,
  typedPrefix,
  wordsOfWording,
} from "../../src/core/compared-words";

const wordsIn = (text: string) => comparedWords(text).map(({ word }) => word);

describe("The words by which texts are compared", () => {
  it("are words and marks, with their places and lines", () => {
    expect(comparedWords("The claim;\n  now.")).toEqual([
      { word: "The", start: 0, end: 3, line: 0 },
      { word: "claim", start: 4, end: 9, line: 0 },
      { word: ";", start: 9, end: 10, line: 0 },
      { word: "now", start: 13, end: 16, line: 1 },
      { word: ".", start: 16, end: 17, line: 1 },
    ]);
  });

  it("are the same in every typography", () => {
    expect(wordsIn("the\u00a0“Client’s” co\u00adoperation – e\u2011mail")).toEqual(
      wordsIn('the "Client\'s" cooperation - e-mail'),
    );
    expect(sameWords("„Kunde“  und «Partner»", '"Kunde" und "Partner"')).toBe(true);
    expect(sameWords("the Client", "the client")).toBe(false);
  });

  it("take a blank of a wording for one word, and braces of a document for text", () => {
    expect(wordsOfWording("ID {{partner-id}}.").map(({ word, blank }) => [word, blank])).toEqual([
      ["ID", undefined],
      ["{{partner-id}}", "partner-id"],
      [".", undefined],
    ]);
    expect(wordsIn("{{x}}")).toEqual(["{", "{", "x", "}", "}"]);
  });

  it("can be typed as a wording has them", () => {
    expect(plainTypography(" The  “Client’s”\n e\u2011mail\u200b ")).toBe('The "Client\'s" e-mail');
  });
});

describe("What is typed before a text", () => {
  it.each([
    ["7.2 The Customer", "7.2 "],
    ["(a)\tthe claim", "(a)\t"],
    ["• the claim", "• "],
    ["8 Microsoft", "8 "],
    ["30 days", ""],
    ["The Customer", ""],
  ])("of %j is %j", (text, prefix) => expect(typedPrefix(text)).toBe(prefix));
});

describe("The part of a word that a fingerprint holds", () => {
  it("leaves endings, accents and short words out", () => {
    expect(["agrees", "Agree", "Verträge", "its"].map(stemOf)).toEqual([
      "agrees",
      "agree",
      "vertra",
      undefined,
    ]);
    expect(stemOf("associations")).toBe(stemOf("associated"));
  });
});
