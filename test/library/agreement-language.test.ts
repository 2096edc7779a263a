import type { Paragraph } from "../../src/core";
import { agreementLanguage } from "../../src/library";

const languageOf = (texts: readonly string[], language = "en"): string =>
  agreementLanguage({ paragraphs: texts.map((text) => ({ text }) as Paragraph) }, { language });

describe("The language of an English agreement", () => {
  test.each([
    ["en-GB", "Its authorised representative signs the acknowledgement."],
    ["en-US", "Its authorized representative signs the acknowledgment."],
    ["en-GB", "This agreement begins on 5 January 2027."],
    ["en-US", "This agreement begins on January 5, 2027."],
    ["en", "The Supplier works for the Customer."],
    ["en", "The authorised person is authorized."],
  ])("is %s by the words of: %s", (language, text) => {
    expect(languageOf([text])).toBe(language);
  });

  test("is not told by the names of Microsoft's programs and portals, nor by a British verb", () => {
    expect(languageOf(["Microsoft AI Cloud Partner Program, Partner Center.", "It licenses them."])).toBe(
      "en",
    );
  });

  test("is told by the larger number of words", () => {
    expect(languageOf(["A cancelled licence.", "An organization."])).toBe("en-GB");
  });

  test("is told by the beginning of a long text", () => {
    const long = Array.from({ length: 600 }, () => "The parties agree.");
    expect(languageOf([...long, "An organization."])).toBe("en");
    expect(languageOf(["An organization.", ...long])).toBe("en-US");
  });
});

test("Any other language is the one that the analysis found", () => {
  expect(languageOf(["Die Organization der Licence"], "de")).toBe("de");
});
