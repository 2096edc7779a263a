import {
  adaptClause,
  type Clause,
  type ElementFinding,
  fillClause,
  type FillInValues,
  type PartyTerm,
  scan,
  type TermChoice,
  withChoices,
} from "../../src/core";
import { builtInLibrary, rulesOf, termsOf } from "../../src/library";
import { agreementFrom } from "../core/agreement-from";

const library = builtInLibrary();
const rules = rulesOf(library);
const ALL = Object.values(library.families).flatMap(({ clauses }) => clauses as readonly Clause[]);

const PARTIES = {
  en: 'This agreement is made between Fabrikam Ltd (the "Supplier" or the "Adviser") and Contoso Ltd (the "Customer" or the "Client").',
  de: "Dieser Vertrag wird zwischen der Fabrikam GmbH (nachfolgend „Auftragnehmer“) und der Contoso GmbH (nachfolgend „Kunde“) geschlossen.",
};

const word = (side: PartyTerm["side"], text: string): PartyTerm => ({
  side,
  kind: "role",
  text,
  article: true,
  plural: false,
  uses: 9,
});
const OTHERS = { partner: word("partner", "Adviser"), customer: word("customer", "Client") };

/** The elements of the wording's own family, in an agreement that holds nothing else. */
function elementsIn(wording: Clause, values: FillInValues, choices: readonly TermChoice[] = []) {
  const filling = fillClause(adaptClause(withChoices(wording, values), choices).clause, values);
  if (!("filled" in filling)) throw new Error(JSON.stringify(filling.problems));
  const lines = filling.filled.body.map((block) =>
    "rows" in block
      ? [block.header, ...block.rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
      : `${block.level === 0 ? "# " : ""}${block.text}`,
  );
  const parties = wording.language.startsWith("de") ? PARTIES.de : PARTIES.en;
  const { findings } = scan(agreementFrom([parties, ...lines].join("\n")), rules);
  return findings.find(({ family }) => family === wording.family)!.elements;
}

const examplesOf = ({ fillIns }: Clause): FillInValues =>
  Object.fromEntries(fillIns.map(({ name, example }) => [name, example]));

/** What a value told, and is called not said at all now that its blank is empty. */
function vanished(full: readonly ElementFinding[], empty: readonly ElementFinding[]): string[] {
  return full
    .filter(({ state }, at) => state === "found" && empty[at]!.state === "absent")
    .map(({ element }) => element);
}

describe("a blank that is left empty on purpose is a blank for the scan, in each wording of the library", () => {
  test.each(ALL.map((wording) => [wording.id, wording] as const))("%s", (_, wording) => {
    const examples = examplesOf(wording);
    const full = elementsIn(wording, examples);
    for (const { name } of wording.fillIns) {
      const empty = elementsIn(wording, { ...examples, [name]: "" });
      expect([name, ...vanished(full, empty)]).toEqual([name]);
    }
    expect(vanished(full, elementsIn(wording, {}))).toEqual([]);
    const gaps = elementsIn(wording, {}).filter(({ state }) => state === "blank");
    for (const { evidence } of gaps) expect(evidence!.paragraphText).toMatch(/\[[^\]]+\]|^$/);
  });

  test.each(
    ALL.filter(({ language }) => language.startsWith("en")).map((wording) => [wording.id, wording] as const),
  )("%s, in the words of another agreement", (_, wording) => {
    const choices = termsOf(wording, library).map(({ term, party }) => ({ term, instead: OTHERS[party!] }));
    const full = elementsIn(wording, examplesOf(wording), choices);
    expect(vanished(full, elementsIn(wording, {}, choices))).toEqual([]);
  });
});
