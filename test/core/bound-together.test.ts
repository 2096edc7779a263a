import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

const TABLE = `| Point | Entry |
|---|---|
| Approved | Supplier as Claiming Partner of Record (CPOR) |
| Tenant ID | adf535f5-0bd2-4d01-b0ae-2d8f8fedbe91 |
| Supplier's Partner ID | 5099648 |
| Products | Exchange Online, Microsoft Teams |`;

describe("What a table, a list or a title only names is agreed where a sentence beside it says so", () => {
  it.each([
    `By its signature the Customer approves every row of it.\n\n${TABLE}`,
    `${TABLE}\n\nThe Customer consents to the above.`,
  ])("of a table: %s", (passage) => {
    expect(statusIn("cpor", "en", passage)).toBe("present");
  });

  it.each<[ClauseFamily, LanguageCode, string]>([
    [
      "cpor",
      "de",
      "Erklärung zum CPOR-Antrag\n\nAntragsteller: Auftragnehmer, MPN-ID 1601038\n\nDer Auftraggeber bestätigt diese Angaben.",
    ],
    [
      "dpor",
      "en",
      "DPOR entry\n\nField: partner information, ID 1469744.\n\nThe Customer shall make this entry before the work begins.",
    ],
  ])("of a title, for %s in %s: %s", (family, language, passage) => {
    expect(["present", "incomplete"]).toContain(statusIn(family, language, passage));
  });

  it("and the trace says what binds it", () => {
    const { trace } = findingIn("cpor", "en", `${TABLE}\n\nThe Customer consents to the above.`);
    expect(trace.passages.map(({ reading }) => reading)).toEqual(["operative", "operative"]);
  });
});

describe("It stays a mention", () => {
  it.each([
    ["where nothing beside it binds", TABLE],
    ["where the sentence denies it", `${TABLE}\n\nThe Customer does not consent to the above.`],
    ["where the sentence puts it off", `${TABLE}\n\nThe Customer will decide on the above at a later date.`],
    ["where the sentence is about something else", `${TABLE}\n\nThe Customer shall pay within thirty days.`],
    ["where it refers to rows by other numbers", `${TABLE}\n\nThe Customer approves the entries in row 9.`],
  ])("%s", (_, passage) => {
    expect(["mentioned", "adverse"]).toContain(statusIn("cpor", "en", passage));
  });

  it("where the section says itself that it is only a possibility", () => {
    const passage =
      "Digital partner of record\n\nThe Customer may name a digital partner of record one day.\n\nThe Customer shall keep this entry up to date.";
    expect(statusIn("dpor", "en", passage)).not.toBe("present");
  });
});
