import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** A change order of a county that is nowhere called the customer. */
const ORDER = [
  "# MILL FORK COUNTY, OREGON",
  "## CONTRACT CHANGE ORDER NO. 3",
  "Contractor: Trey Research Public Sector LLC, 77 Ferry Street, Salem, OR",
  "The County and Contractor amend the Contract as stated below.",
  "## 1. Work",
  "Contractor sets up Microsoft Teams and SharePoint for the County.",
  "## 2. Recognition",
  "The County consents to Contractor's claim as Claiming Partner of Record for Microsoft Teams.",
  "The County may decline the claim.",
  "The County will pay for what has been accepted.",
];
const findingOf = (lines: readonly string[]): Finding =>
  scan(agreementFrom(lines.join("\n")), rules).findings.find(({ family }) => family === "cpor")!;
const consentIn = (lines: readonly string[]): string | undefined =>
  findingOf(lines).elements.find(({ element }) => element === "consent")?.state;

describe("A body that is called only by what it is", () => {
  it("is the customer, where the other party is the partner", () => {
    expect(consentIn(ORDER)).toBe("found");
  });

  it("is known by its name at the head as a public body", () => {
    const disclosure = findingOf(ORDER).elements.find(
      ({ element }) => element === "public-sector-disclosure",
    );
    expect(disclosure?.mandatory).toBe(true);
  });

  it("is the customer without a name at the head too", () => {
    expect(consentIn(["# CHANGE ORDER", ...ORDER.slice(1)])).toBe("found");
  });

  it("is not, where another is named as often", () => {
    const board = ORDER.slice(0, 4).concat(
      ["meets monthly", "keeps its minutes", "hears the public", "sits in Salem"].map(
        (does) => `The Board ${does}.`,
      ),
      ORDER.slice(4),
    );
    expect(consentIn(board)).not.toBe("found");
  });
});
