import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function find(...lines: string[]): Finding {
  return scan(agreementFrom(lines.join("\n")), rules).findings.find(({ family }) => family === "cpor")!;
}

const HEAD = [
  "# SERVICES AGREEMENT",
  "Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.",
  "# 1. Services",
  "1.1 The Supplier shall deploy Microsoft Teams.",
  "# 5. Microsoft",
];
const CONSENT =
  "5.2 The Customer consents to the Supplier's Claiming Partner of Record claim for Microsoft Teams.";
const REFUSAL = "5.2 The Supplier shall not file any Claiming Partner of Record claim.";
const GRANT =
  "8.1 Notwithstanding clause 5.2, the Customer consents to the Supplier's Claiming Partner of Record claim for Teams.";

describe("Clauses that are deleted by number", () => {
  it.each([
    "8.1 Clauses 5.1 to 5.3 are deleted.",
    "8.1 Clauses 5.1-5.3 are deleted.",
    "8.1 Clauses 5.1 to 5.2 are deleted.",
    "8.1 Sections 4 through 6 shall not apply.",
  ])("are all that lie between the first and the last: %s", (line) => {
    expect(find(...HEAD, CONSENT, "# 8. Special terms", line).status).toBe("adverse");
  });

  it.each([
    "8.1 Clauses 5.3 to 5.9 are deleted.",
    "8.1 Clauses 6 to 7 are deleted.",
    "8.1 Clause 5.2 of the master services agreement is deleted.",
    "8.1 Clause 5 of your standard terms shall not apply.",
  ])("are not those outside, nor another agreement's: %s", (line) => {
    expect(find(...HEAD, CONSENT, "# 8. Special terms", line).status).toBe("incomplete");
  });

  it("are not the heading's own text where only numbered clauses under it go", () => {
    const bare = CONSENT.replace("5.2 ", "");
    expect(find(...HEAD, bare, "# 8. Special terms", "8.1 Clauses 5.1 to 7 are deleted.").status).toBe(
      "incomplete",
    );
  });

  it("are those of the agreement that the paper amends, unless it says that they are its own", () => {
    const amendment = (line: string): string[] => [
      "# Amendment No. 3 to the Services Agreement",
      ...HEAD.slice(1),
      CONSENT,
      "# 8. Changes",
      line,
    ];
    expect(find(...amendment("8.1 Clause 5.2 is deleted.")).status).toBe("incomplete");
    expect(find(...amendment("8.1 Clause 5.2 of this Amendment is deleted.")).status).toBe("adverse");
  });

  it("stand again where a later sentence brings them back", () => {
    const back = "9.1 Clause 5.2 is reinstated.";
    expect(find(...HEAD, CONSENT, "# 8. Changes", "8.1 Clause 5.2 is deleted.", back).status).toBe(
      "incomplete",
    );
    expect(find(...HEAD, CONSENT, "# 8. Changes", back, "9.2 Clause 5.2 is deleted.").status).toBe("adverse");
  });
});

describe("A refusal", () => {
  it.each([
    "8.1 Clause 5.2 is deleted.",
    "8.1 Clause 5 (no partner of record) shall not apply.",
    "8.1 Clause 5.2 is replaced by the text in Schedule 4 and is deleted.",
  ])("that is itself taken out refuses no longer: %s", (line) => {
    const found = find(...HEAD, REFUSAL, "# 8. Changes", line);
    expect(found.status).toBe("mentioned");
    expect(found.trace.passages[0]!.reason).toContain("no longer applies");
  });

  it("gives way to a clause that binds notwithstanding it, before or after", () => {
    expect(find(...HEAD, REFUSAL, "# 8. Changes", GRANT).status).toBe("incomplete");
    expect(
      find(...HEAD.slice(0, 4), "# 4. First", GRANT.replace("8.1", "4.1"), "# 5. Microsoft", REFUSAL).status,
    ).toBe("incomplete");
  });

  it.each([
    "8.1 Notwithstanding clause 5.2, the parties may discuss a Claiming Partner of Record claim.",
    "8.1 Notwithstanding clause 4.2, the Customer consents to the Supplier's Claiming Partner of Record claim for Teams.",
    "8.1 Clause 5.2 is suspended.",
  ])("stands where nothing binds in its place, or another clause gives way: %s", (line) => {
    expect(find(...HEAD, REFUSAL, "# 8. Changes", line).status).toBe("adverse");
  });
});
