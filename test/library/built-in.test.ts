import { fillClause, textsOf } from "../../src/core";
import { builtInLibrary, digestOf } from "../../src/library";
import { BUILT_IN_FILES, libraryOrThrow } from "../../src/library/built-in";
import { smallLibrary } from "./small-library";

/** What Microsoft's own pages contradict, each with a sentence that says it. */
const RULED_OUT: readonly [says: string, pattern: RegExp][] = [
  // Several partners may be associated.
  ["The Supplier is the exclusive partner.", /exclusiv|\bsole\b|preferred partner/i],
  ["Der Auftragnehmer ist der alleinige Partner.", /exklusiv|ausschließlich|alleinige[rn]? Partner/i],
  // Microsoft's pages disagree on a period to opt out.
  ["It may opt out within five days.", /business days|working days|within \w+ (days|weeks)/i],
  ["Er kann binnen fünf Tagen ablehnen.", /Werktag|Arbeitstag|Geschäftstag|binnen \S+ (Tagen|Wochen)/i],
  // The customer may decline and withdraw.
  ["It will not decline the association.", /waive|irrevocabl|(not|never) (decline|withdraw|revoke)/i],
  ["Er wird die Zuordnung nicht ablehnen.", /verzicht|unwiderruflich|nicht (ablehnen|widerrufen)/i],
  // An association makes nobody an agent.
  ["The Customer appoints the Supplier.", /appoint|agent of|attorney|on (its|the Customer's) behalf/i],
  ["Er handelt im Namen des Kunden.", /bevollmächtig|ernenn|Vollmacht|im Namen des Kunden/i],
  // An association is not a payment.
  [
    "Microsoft will pay the incentive.",
    /guarantee|entitled to|(will|shall) pay|ensures? (that )?the association/i,
  ],
  ["Microsoft zahlt die Vergütung.", /garantier|Anspruch auf|zahlt/i],
  // Access ends after two years at most, and is not everything.
  ["The access lasts three years.", /permanent|perpetual|(three|four|five|ten) years|unlimited/i],
  ["It gets the Global Administrator role.", /global admin|(?<!G)\bDAP\b/i],
  ["Der Zugriff gilt unbefristet.", /dauerhaft|unbefristet|unbegrenzt|(drei|vier|fünf|zehn) Jahre/i],
];

describe("the built-in library", () => {
  test("passes every check and says what its texts are", async () => {
    const library = builtInLibrary();
    expect(library).toMatchObject({ id: "built-in", version: "1.0.0" });
    expect(library.notice).toMatch(/starter texts.*sources.*not legal advice.*has not vetted them/);
    expect(await digestOf(library)).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  test("is loaded once", () => {
    expect(builtInLibrary()).toBe(builtInLibrary());
  });

  test.each(RULED_OUT)("would be caught saying: %s", (says, pattern) => {
    expect(says).toMatch(pattern);
  });

  test("names no organisation, promise or period that Microsoft's own pages contradict", () => {
    const wordings = Object.values(builtInLibrary().families).flatMap(({ clauses }) =>
      clauses.flatMap(({ title, body }) => [title, ...textsOf(body)]),
    );
    for (const [, pattern] of RULED_OUT) expect(wordings.filter((text) => pattern.test(text))).toEqual([]);
  });

  test.each(BUILT_IN_FILES.filter(({ file }) => file !== "library.json").map(({ file }) => [file]))(
    "has wordings in %s that its examples fill without a blank",
    (file) => {
      const { clauses } = builtInLibrary().families[file.replace(".json", "") as "cpor"];
      for (const clause of clauses) {
        const examples = Object.fromEntries(clause.fillIns.map(({ name, example }) => [name, example]));
        expect(fillClause(clause, examples)).toMatchObject({ blanks: [] });
      }
    },
  );
});

test("a library that comes with the product and is broken stops the program, naming every problem", () => {
  const [header, ...families] = smallLibrary();
  expect(() => libraryOrThrow([{ ...header!, content: {} }, ...families])).toThrow(
    /^The library has 6 problems:\nlibrary\.json id: Missing; add it\.\nlibrary\.json version: Missing/,
  );
});
