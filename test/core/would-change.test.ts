/** @jest-environment node */
// Every change that an explanation names is made in the agreement, which is then scanned again.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { scan, type Agreement, type Counterfactual, type Finding } from "../../src/core";
import { readAgreementFile } from "../../src/cli/read-agreement";
import { builtInLibrary, rulesOf } from "../../src/library";
import { replaced, withRow } from "./changed-agreement";

const rules = rulesOf(builtInLibrary());
const FOLDER = join(process.cwd(), "test/agreements/dev");

interface Named {
  readonly agreement: Agreement;
  readonly finding: Finding;
  readonly change: Counterfactual;
}

/** Every change that is named for an agreement of the folder. */
function changesNamed(): Named[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  return files.flatMap((file) => {
    const read = readAgreementFile(join(FOLDER, file));
    if ("problem" in read) throw new Error(`${file}: ${read.problem.message}`);
    const { agreement } = read;
    return scan(agreement, rules).findings.flatMap((finding) =>
      finding.trace.wouldChange.map((change) => ({ agreement, finding, change })),
    );
  });
}

/** The finding for the same family after the agreement was changed. */
const after = (agreement: Agreement, { family }: Finding): Finding =>
  scan(agreement, rules).findings.find((finding) => finding.family === family)!;

const EXAMPLES: Readonly<Record<string, string>> = {
  "partner-id": "3217405",
  "tenant-id": "32833106-536e-45df-80b2-d002cc92d33d",
  domain: "litwareworks.onmicrosoft.com",
  "admin-contact": "IT Manager, it@litware.example",
};
const ROW_EXAMPLE = "Teams Administrator";

/** Where a row for the finding's clause can go: after the words that it rests on, or after the first plain paragraph. */
function placeFor({ paragraphs }: Agreement, { evidence }: Finding): number {
  let at = evidence[0]?.paragraph ?? paragraphs.findIndex(({ outlineLevel }) => outlineLevel === 10);
  while (paragraphs[at]!.cell && paragraphs[at + 1]?.cell?.table === paragraphs[at]!.cell!.table) at++;
  return at;
}

describe("In the test agreements", () => {
  let named: Named[];
  beforeAll(() => {
    named = changesNamed();
  });
  const ofKind = (kind: Counterfactual["change"]): Named[] =>
    named.filter(({ change }) => change.change === kind);
  /** The changes whose outcome is not the one that was promised. */
  const broken = (made: readonly Named[], make: (one: Named) => Agreement): string[] =>
    made.flatMap((one) => {
      const { status } = after(make(one), one.finding);
      const { family, status: before } = one.finding;
      return status === one.change.becomes && status !== before
        ? []
        : [`${family}: ${one.change.text} It was ${before} and became ${status}.`];
    });

  it("removing the passages that a verdict rests on loses it, and leaves what was said", () => {
    const removals = ofKind("remove");
    expect(removals.length).toBeGreaterThan(180);
    expect(broken(removals, ({ agreement, change }) => replaced(agreement, change.words, ""))).toEqual([]);
  });

  it("every verdict that a clause stands names the passages that it would be lost without", () => {
    const standing = new Set(
      named.map(({ finding }) => finding).filter(({ status }) => status === "present"),
    );
    const guarded = new Set(ofKind("remove").map(({ finding }) => finding));
    expect([...standing].filter((finding) => !guarded.has(finding))).toEqual([]);
    expect(standing.size).toBeGreaterThan(40);
  });

  it("a “not” after the verb turns the verdict round", () => {
    const negations = ofKind("negate");
    expect(negations.length).toBeGreaterThan(12);
    const make = ({ agreement, change }: Named) =>
      replaced(agreement, change.words, `${change.words[0]!.text} not`);
    expect(broken(negations, make)).toEqual([]);
  });

  it("writing a value in its empty place, or behind one of the labels that are named, gives the element", () => {
    const fillable = [...ofKind("fill"), ...ofKind("add")].filter(
      ({ change: { elements, text } }) => EXAMPLES[elements[0]!] || text.includes("row labelled"),
    );
    expect(fillable.length).toBeGreaterThan(40);
    const problems = fillable.flatMap(({ agreement, finding, change }) => {
      const element = change.elements[0]!;
      const value = EXAMPLES[element] ?? ROW_EXAMPLE;
      const label = /“([^”]+)”/.exec(change.text)?.[1];
      const changed =
        change.change === "fill"
          ? replaced(agreement, change.words, value)
          : withRow(agreement, placeFor(agreement, finding), label!, value);
      const { status, elements } = after(changed, finding);
      const state = elements.find((one) => one.element === element)!.state;
      return (state === "found" || status === "missing") && status === change.becomes
        ? []
        : [`${finding.family} ${element}: ${change.text} It is ${state}, the family ${status}.`];
    });
    expect(problems).toEqual([]);
  });
});
