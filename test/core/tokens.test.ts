import fc from "../support/properties";
import { normaliseWord, tokenise } from "../../src/core/tokens";

const norms = (text: string): string[] => tokenise(text).map((token) => token.norm);
const kinds = (text: string): string[] => tokenise(text).map((token) => token.kind);

describe("Words are compared without what only typography makes different", () => {
  it.each([
    ["Proof of Execution", "proof\u00ad of exe\u00adcu\u00adtion"],
    ["Partner Admin Link", "Partner\u00a0Admin\u202fLink"],
    ["the Customer's tenant", "the Customer’s tenant"],
    ["C-POR", "C\u2011POR"],
    ["co-operate", "co\u2010operate"],
    ["configuration file", "conﬁguration ﬁle"],
    ["preuve d'exécution", "preuve d’execution"],
    ["Ausführungsnachweis ß", "AUSFUHRUNGSNACHWEIS ss"],
    ["oeuvre", "œuvre"],
  ])("%s = %s", (one, other) => {
    expect(norms(other)).toEqual(norms(one));
  });

  it("joins a word that a hyphen breaks at the end of a line", () => {
    expect(norms("the Claiming Partner of Record (C\u2011\nPOR)")).toEqual([
      "the",
      "claiming",
      "partner",
      "of",
      "record",
      "cpor",
    ]);
  });

  it("takes the possessive into its word and undoes contractions", () => {
    expect(norms("the Customer's portal won't, can't, doesn't, hasn't")).toEqual([
      "the",
      "customer",
      "portal",
      "will",
      "not",
      "can",
      "not",
      "does",
      "not",
      "has",
      "not",
    ]);
  });
});

it("A sign that stands for nothing but a mark is no word", () => {
  expect(tokenise("\u037a")).toEqual([]);
});

describe("Values are told by their shape", () => {
  it.each([
    ["32833106-536e-45df-80b2-d002cc92d33d", "guid"],
    ["00000000-0000-0000-0000-000000000000", "blank"],
    ["XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX", "blank"],
    ["it.admin@contoso.example", "email"],
    ["contoso.onmicrosoft.com", "domain"],
    ["<<tenant>>.onmicrosoft.com", "blank-domain"],
    ["[tenant].onmicrosoft.com", "blank-domain"],
    ["3217405", "number"],
    ["[Partner ID]", "blank"],
    ["<<MPN ID>>", "blank"],
    ["{{partner-id}}", "blank"],
    ["________", "blank"],
    ["[name, title and e-mail of the signatory, to be inserted by its counsel]", "blank"],
    ["[Name und Anschrift der Person, die für den Kunden zeichnet, bitte eintragen]", "blank"],
    ["[●]", "blank"],
    ["☒", "ticked"],
    ["☐", "unticked"],
  ])("%s is a %s", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it("reads a bracket that holds a value, a list letter or a whole sentence as an ordinary bracket", () => {
    expect(kinds("[3217405]")).toEqual(["number"]);
    expect(kinds("[Reserved.]")).toEqual(["word"]);
    expect(kinds("[the parties shall agree on the form and the date of it]")).not.toContain("blank");
  });
});

describe("Every token says where it stands", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 });

  it("in order, without overlap, inside the text", () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        let start = 0;
        for (const token of tokenise(value, 7)) {
          expect(token.paragraph).toBe(7);
          expect(token.start).toBeGreaterThanOrEqual(Math.min(start, end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(value.length);
          [start, end] = [token.start, token.end];
        }
      }),
    );
  });

  it("and the words there are the token's words", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäéß]{2,9}$/), { maxLength: 12 }), (words) => {
        const value = words.join(", ");
        for (const token of tokenise(value))
          expect(normaliseWord(value.slice(token.start, token.end))).toBe(token.norm);
      }),
    );
  });

  it("and normalising twice changes nothing", () => {
    fc.assert(fc.property(text, (value) => normaliseWord(normaliseWord(value)) === normaliseWord(value)));
  });

  it("whatever spaces, quotes and soft hyphens the text is typed with", () => {
    const word = fc.stringMatching(/^[A-Za-z]{3,9}$/).filter((value) => !/^x+$/i.test(value));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const plain = norms(words.join(" "));
        expect(norms(words.join("\u00a0"))).toEqual(plain);
        expect(norms(words.map((value) => `“${value}”`).join(" "))).toEqual(plain);
        expect(norms(words.map((value) => `${value[0]}\u00ad${value.slice(1)}`).join("  "))).toEqual(plain);
      }),
    );
  });
});

it("A letter that is nothing but an accent is no word", () => {
  expect(tokenise("\uFF9E")).toEqual([]);
});

it("However many words there are, each is the same word wherever it stands", () => {
  const words = Array.from({ length: 21_000 }, (_, at) => `Ä${at}`);
  const tokens = tokenise([...words, "Ä0"].join(" "));
  expect(tokens[21_000]!.norm).toBe(tokens[0]!.norm);
});
