import { fillClause, textsOf } from "../../src/core";
import { builtInLibrary, digestOf } from "../../src/library";
import { BUILT_IN_FILES, libraryOrThrow } from "../../src/library/built-in";
import { smallLibrary } from "./small-library";

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

  test("names no organisation, promise or period that Microsoft's own pages contradict", () => {
    const wordings = Object.values(builtInLibrary().families).flatMap(({ clauses }) =>
      clauses.flatMap(({ body }) => textsOf(body)),
    );
    const ruledOut = [
      /exclusiv/i, // several partners may be associated
      /business days|working days/i, // Microsoft's pages disagree on a period to opt out
      /waive|irrevocabl/i, // the customer may decline and withdraw
      /appoint|agent of/i, // an association makes nobody an agent
      /guarantee|entitled to|will pay/i, // an association is not a payment
      /permanent|perpetual/i, // GDAP ends after two years at most
    ];
    for (const pattern of ruledOut) expect(wordings.filter((text) => pattern.test(text))).toEqual([]);
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
