import type { Agreement, ClauseFamily, Finding } from "../../src/core";
import { CLAUSE_FAMILIES, scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import type { LibraryClause } from "../../src/library/library";
import { agreementWith, examplesOf, joined, retyped, withoutOperativeSentences } from "./inserted";

const library = builtInLibrary();
const rules = rulesOf(library);
const all = CLAUSE_FAMILIES.flatMap((family) => library.families[family].clauses);
const ofKind = (wanted: string) =>
  all.filter(({ kind }) => kind === wanted).map((clause) => [clause.id, clause] as const);

/** What a mandatory element does not hang on, so that its blank alone leaves a clause complete. */
const SECONDARY = [
  "tenant-details purchase-route",
  "tenant-details contact-name",
  "tpor resale-route",
  "tpor present-reseller",
  "tpor change-date",
  "cpor services",
  "poe workloads",
  "poe start-date",
  "poe end-date",
  "customer-agreement signer-name",
];

const filled = (clause: LibraryClause): Agreement => agreementWith(clause, examplesOf(clause));

function findingOf(family: ClauseFamily, agreement: Agreement): Finding {
  return scan(agreement, rules).findings.find((finding) => finding.family === family)!;
}

function foundIn(family: ClauseFamily, agreement: Agreement): string[] {
  return findingOf(family, agreement)
    .elements.filter(({ state }) => state === "found")
    .map(({ element }) => element);
}

function defeated(agreement: Agreement): ClauseFamily[] {
  return scan(agreement, rules)
    .findings.filter(({ status }) => status === "adverse")
    .map(({ family }) => family);
}

/** The agreement of a clause to which an add-on or a schedule is added: the standard one of its language. */
function standardBeside({ family, language }: LibraryClause): Agreement {
  const standard = library.families[family].clauses.find(
    (clause) => clause.kind === "clause" && clause.position === "standard" && clause.language === language,
  );
  return filled(standard!);
}

describe.each(ofKind("clause"))("the wording %s, alone in an agreement,", (_, clause) => {
  const { family } = clause;
  const agreement = filled(clause);

  test("makes its family present and says every element that it claims", () => {
    expect(findingOf(family, agreement).status).toBe("present");
    expect(foundIn(family, agreement)).toEqual(expect.arrayContaining([...clause.satisfies]));
  });

  test("defeats no family", () => {
    expect(defeated(agreement)).toEqual([]);
  });

  test("does the same with curly quotes, odd spaces and broken lines", () => {
    expect(findingOf(family, retyped(agreement)).status).toBe("present");
    expect(defeated(retyped(agreement))).toEqual([]);
  });

  test("does not make its family present without its operative sentences", () => {
    const rest = withoutOperativeSentences(agreement);
    expect(rest.paragraphs.length).toBeLessThan(agreement.paragraphs.length);
    expect(findingOf(family, rest).status).not.toBe("present");
  });

  test("is incomplete while its blanks are empty, and each blank is seen as one", () => {
    const finding = findingOf(family, agreementWith(clause, {}));
    expect(finding.status).toBe("incomplete");
    expect(finding.elements.some(({ mandatory, state }) => mandatory && state === "blank")).toBe(true);
    expect(defeated(agreementWith(clause, {}))).toEqual([]);
  });

  test("is incomplete while any one of its blanks is empty, but for the secondary ones", () => {
    const statuses = clause.fillIns.map(({ name }) => {
      const { status } = findingOf(family, agreementWith(clause, { ...examplesOf(clause), [name]: "" }));
      return [name, status];
    });
    const expected = clause.fillIns.map(({ name }) => [
      name,
      SECONDARY.includes(`${family} ${name}`) ? "present" : "incomplete",
    ]);
    expect(statuses).toEqual(expected);
  });
});

describe.each(ofKind("add-on"))("the add-on %s, with the standard clause of its language,", (_, clause) => {
  const { family } = clause;
  const agreement = joined(standardBeside(clause), filled(clause));

  test("says every element that it claims, which the clause alone does not say", () => {
    expect(foundIn(family, standardBeside(clause))).not.toEqual(
      expect.arrayContaining([...clause.satisfies]),
    );
    expect(foundIn(family, agreement)).toEqual(expect.arrayContaining([...clause.satisfies]));
  });

  test("leaves the family present and defeats none", () => {
    expect(findingOf(family, agreement).status).toBe("present");
    expect(defeated(agreement)).toEqual([]);
  });

  test("does the same with curly quotes, odd spaces and broken lines", () => {
    expect(foundIn(family, retyped(agreement))).toEqual(expect.arrayContaining([...clause.satisfies]));
    expect(defeated(retyped(agreement))).toEqual([]);
  });

  test("says nothing of the kind without its operative sentences", () => {
    const rest = joined(standardBeside(clause), withoutOperativeSentences(filled(clause)));
    expect(foundIn(family, rest)).not.toEqual(expect.arrayContaining([...clause.satisfies]));
  });
});

describe.each(ofKind("schedule"))("the schedule %s", (_, clause) => {
  const { family } = clause;

  test("says every element that it claims, and defeats no family", () => {
    expect(foundIn(family, filled(clause))).toEqual(expect.arrayContaining([...clause.satisfies]));
    expect(defeated(filled(clause))).toEqual([]);
  });

  test("does the same with curly quotes, odd spaces and broken lines", () => {
    expect(foundIn(family, retyped(filled(clause)))).toEqual(expect.arrayContaining([...clause.satisfies]));
  });

  test("leaves the family of the standard clause beside it present, and defeats none", () => {
    const agreement = joined(standardBeside(clause), filled(clause));
    expect(findingOf(family, agreement).status).toBe("present");
    expect(defeated(agreement)).toEqual([]);
  });

  test("is no complete clause while its blanks are empty", () => {
    expect(findingOf(family, agreementWith(clause, {})).status).not.toBe("present");
    expect(defeated(agreementWith(clause, {}))).toEqual([]);
  });
});

test.each([...new Set(all.map(({ language }) => language))])(
  "all wordings in %s together make each of their families present",
  (language) => {
    const wordings = all.filter((clause) => clause.language === language);
    const { findings } = scan(joined(...wordings.map(filled)), rules);
    const families = [...new Set(wordings.map(({ family }) => family))];
    const statuses = families.map((family) => [
      family,
      findings.find((finding) => finding.family === family)!.status,
    ]);
    expect(statuses).toEqual(families.map((family) => [family, "present"]));
  },
);
