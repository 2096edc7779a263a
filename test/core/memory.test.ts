/** @jest-environment node */
import fc from "../support/properties";
import { join } from "node:path";
import { readAgreementFile } from "../../src/cli/read-agreement";
import { scan, scanInSteps, ScanMemory, type Agreement, type Paragraph } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function fixture(name: string): Agreement {
  const read = readAgreementFile(join(process.cwd(), "test/agreements/dev", name));
  if ("problem" in read) throw new Error(read.problem.message);
  return read.agreement;
}

type Edit = (paragraphs: Paragraph[], at: number) => void;
const plain = (text: string): Paragraph => ({ ...agreementFrom("x").paragraphs[0]!, text });
const EDITS: Record<string, Edit> = {
  "says more": (all, at) => (all[at] = { ...all[at]!, text: `${all[at]!.text} The Customer agrees.` }),
  "says nothing": (all, at) => (all[at] = { ...all[at]!, text: "" }),
  "is gone": (all, at) => all.splice(at, 1),
  "is followed by a clause": (all, at) =>
    all.splice(at, 0, plain("The Customer consents to the Supplier's claim as Claiming Partner of Record.")),
  "is followed by a heading": (all, at) =>
    all.splice(at, 0, { ...plain("Definitions"), style: "Heading 1", outlineLevel: 1 }),
  "is a heading": (all, at) => (all[at] = { ...all[at]!, style: "Heading 2", outlineLevel: 2 }),
  "is no heading": (all, at) => (all[at] = { ...all[at]!, style: "Normal", outlineLevel: 10 }),
  "calls the supplier otherwise": (all, at) =>
    all.splice(at, 0, plain("Fabrikam Ltd (the “Integrator”) steps in.")),
};

describe("A scan with the memory of the scan before finds what a scan without it finds", () => {
  it.each(["dev-001.md", "dev-011.md", "dev-022.docx"])("in %s, after any edits", (name) => {
    const first = fixture(name);
    const edit = fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat());
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const memory = new ScanMemory();
        scan(first, rules, memory);
        let agreement = first;
        for (const [kind, place] of edits) {
          const paragraphs = [...agreement.paragraphs];
          EDITS[kind]!(paragraphs, place % paragraphs.length);
          if (paragraphs.length === 0) return;
          agreement = { ...agreement, paragraphs };
          expect(scan(agreement, rules, memory)).toEqual(scan(agreement, rules));
        }
      }),
      { numRuns: 25, seed: 26 },
    );
  });

  it("also where recitals end, and where nothing has changed that a verdict rests on", () => {
    const text = [
      "# Recitals",
      "Northwind plc (the “Customer”) uses Microsoft 365, and Fabrikam Ltd (the “Supplier”) works on it.",
      "The Supplier would like to be Claiming Partner of Record.",
      "NOW THEREFORE the parties agree as follows:",
      "The Customer consents to the Supplier as Claiming Partner of Record under Partner ID 5512908.",
      "# Charges",
      "The Customer pays within thirty days.",
    ];
    const memory = new ScanMemory();
    for (const more of [
      "",
      "Invoices are monthly.",
      "Invoices are quarterly.",
      "The Customer does not consent to that.",
    ]) {
      const agreement = agreementFrom([...text, more].join("\n"));
      for (let again = 0; again < 2; again += 1)
        expect(scan(agreement, rules, memory)).toEqual(scan(agreement, rules));
    }
  });

  it.each(["dev-003.md", "dev-011.md", "dev-017.md", "dev-022.docx"])(
    "also in %s again, unchanged",
    (name) => {
      const memory = new ScanMemory();
      const first = scan(fixture(name), rules, memory);
      expect(scan(fixture(name), rules, memory)).toEqual(first);
      expect(scan({ ...fixture(name) }, rules, memory)).toEqual(first);
    },
  );

  it("also of an agreement in another language, by other rules, or of nothing", () => {
    const memory = new ScanMemory();
    const other = rulesOf(builtInLibrary());
    for (const agreement of [fixture("dev-001.md"), fixture("dev-011.md"), { paragraphs: [], notices: [] }]) {
      expect(scan(agreement, rules, memory)).toEqual(scan(agreement, rules));
      expect(scan(agreement, other, memory)).toEqual(scan(agreement, other));
    }
  });
});

it("An analysis in steps tells how much is done, and ends with what a scan gives", () => {
  const agreement = fixture("dev-001.md");
  const steps = scanInSteps(agreement, rules);
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(step.value).toEqual(scan(agreement, rules));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
});
