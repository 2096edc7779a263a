import { CLAUSE_FAMILIES, scan, type Analysis, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const TEXT = `# Order
Supplier: Fabrikam Consulting Ltd
Customer: Contoso Retail plc
## 1. Work
The Supplier deploys Microsoft Teams. The Customer has an Enterprise Agreement.
## 2. Partner
The Customer consents to the Supplier being Claiming Partner of Record for Teams.
Digital partner of record is an older tag.
The Supplier shall not use this order as proof of execution for Microsoft.`;
const analyse = (text: string): Analysis => scan(agreementFrom(text), rules);
const of = (analysis: Analysis, family: string): Finding =>
  analysis.findings.find((finding) => finding.family === family)!;

describe("An analysis", () => {
  it("has all eight families in their order, whatever the agreement says", () => {
    for (const text of ["", "Nothing to see here.", TEXT])
      expect(analyse(text).findings.map(({ family }) => family)).toEqual([...CLAUSE_FAMILIES]);
  });

  it("is the same each time", () => {
    expect(analyse(TEXT)).toEqual(analyse(TEXT));
  });

  it("shows words that stand at the offsets it gives", () => {
    const analysis = analyse(TEXT);
    const { paragraphs } = agreementFrom(TEXT);
    const shown = [
      ...analysis.signals.map(({ evidence }) => evidence),
      ...analysis.findings.flatMap(({ evidence, elements, trace }) => [
        ...evidence,
        ...trace.map((step) => step.evidence),
        ...elements.flatMap((one) => one.evidence ?? []),
      ]),
    ];
    expect(shown.length).toBeGreaterThan(10);
    for (const { paragraph, start, end, text, paragraphText } of shown) {
      expect(paragraphText).toBe(paragraphs[paragraph]!.text);
      expect(text).toBe(paragraphText.slice(start, end));
      expect(text).not.toBe("");
    }
  });

  it("says in one sentence why, and which passages it read how", () => {
    const analysis = analyse(TEXT);
    expect(of(analysis, "cpor").why).toBe(
      "The clause stands, but Partner ID is not said, tenant ID is not said.",
    );
    expect(of(analysis, "dpor").why).toBe(
      "It is mentioned and nothing is agreed: the passage has no operative verb.",
    );
    expect(of(analysis, "poe").why).toBe("The agreement speaks against it: what it says is negated.");
    expect(of(analysis, "admin-access").why).toBe(
      "It is recommended for this agreement, which does not speak of it.",
    );
    expect(of(analysis, "tpor").why).toBe("The agreement does not speak of it and does not need it.");
    expect(of(analysis, "cpor").trace).toMatchObject([{ reading: "operative", reason: "performative" }]);
    expect(of(analysis, "poe").trace).toMatchObject([{ reading: "adverse", reason: "is negated" }]);
  });

  it("says why a clause is present, and which field is blank", () => {
    const complete = `${TEXT}\n| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |\n| Partner ID | 3217405 |`;
    expect(of(analyse(complete), "cpor").why).toBe(
      "An operative clause stands and says everything that it must.",
    );
    expect(of(analyse(complete.replace("3217405", "[number]")), "cpor").why).toBe(
      "The clause stands, but Partner ID is left blank.",
    );
  });
});
