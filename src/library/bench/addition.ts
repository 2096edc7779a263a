// Knows: what is asked of an addition: behind a clause that lacks its element it says it, as a sentence and as a row of a table.
// Refuses to know: wordings that stand by themselves (trial.ts), and where a document takes an addition (core/repair-place.ts).
import type { Agreement, ClauseFamily, FillInValues, Finding, RepairPlace } from "../../core";
import { detailOf, gainOf, planRepair, repaired, repairPlaces, wordingAt } from "../../core";
import type { LibraryClause } from "../library";
import { agreementsIn, EMPTY_AGREEMENT, plain, type TestAgreement } from "./agreements";
import bareClauses from "./bare-clauses.json";
import { asAgreement } from "./insertion";
import { ended, failure, notRun, type ClauseReport, type Fault } from "./report";
import { retyped, without } from "./rewriting";
import { examplesOf, filled, findingOf, type Reading, type Stand } from "./stand";
import { defeated, nearTo } from "./trial";

type Trials = Pick<ClauseReport, "checks" | "operative" | "mayStayEmpty">;
type Read = Pick<Reading, "agreement" | "analysis">;

/** The checks of an addition; those that only a clause can pass or fail are not run. */
export function tryAddition(addition: LibraryClause, stand: Stand): Trials {
  const nothing = { operative: [], mayStayEmpty: [] };
  const isNone = "An addition makes no clause; it says what one lacks.";
  const [present, operative] = [notRun("present", isNone), notRun("operative", isNone)];
  const alone = clauseLacking(addition, EMPTY_AGREEMENT, stand);
  if (alone === undefined) {
    const message =
      "No clause of the family in this language stands without the element, so the addition cannot be tried.";
    const elements = ended("elements", [failure(message, addition.satisfies)]);
    const [defeats, rewrapped, blanks] = (["defeats-nothing", "re-wrapped", "blanks"] as const).map((check) =>
      notRun(check, "There is no clause to try it with."),
    );
    return { checks: [present, elements, defeats!, operative, rewrapped!, blanks!], ...nothing };
  }
  const unsaid: Fault[] = [];
  const worse: Fault[] = [];
  for (const host of [EMPTY_AGREEMENT, ...agreementsIn(addition.language)]) {
    const lacking = clauseLacking(addition, host, stand);
    if (lacking === undefined) continue;
    const where = host === EMPTY_AGREEMENT ? {} : { agreement: host.name };
    for (const agreement of withAddition(addition, examplesOf(addition), lacking)) {
      const analysis = stand.read(agreement, host);
      unsaid.push(...notSaid(addition, lacking, { analysis }).map((fault) => ({ ...fault, ...where })));
      const lost = defeated([addition.family], { analysis }, lacking.analysis);
      worse.push(...lost.map((fault) => ({ ...fault, ...where })));
    }
  }
  const rewrapped = withAddition(addition, examplesOf(addition), alone).flatMap((agreement) =>
    notSaid(addition, alone, {
      analysis: stand.read(retyped(agreement, addition.language), EMPTY_AGREEMENT),
    }),
  );
  return {
    checks: [
      present,
      ended("elements", unsaid),
      ended("defeats-nothing", worse),
      operative,
      ended("re-wrapped", rewrapped),
      ended("blanks", takenForValue(addition, alone, stand)),
    ],
    ...nothing,
  };
}

/**
 * A clause of the family that can do without the element, in the agreement: one of the library's without the words that
 * say it, or with its value left empty, else a bare one. Undefined where none stands then, or where the agreement itself
 * says the element.
 */
function clauseLacking(addition: LibraryClause, host: TestAgreement, stand: Stand): Read | undefined {
  for (const agreement of candidates(addition, host, stand)) {
    const analysis = stand.read(agreement, host);
    const finding = findingOf(addition.family, analysis);
    if (stands(finding) && addition.satisfies.every((element) => stateIn(finding, element) !== "found"))
      return { agreement, analysis };
  }
  return undefined;
}

function* candidates(addition: LibraryClause, host: TestAgreement, stand: Stand): Generator<Agreement> {
  const { family, satisfies, fillIns } = addition;
  const language = addition.language.slice(0, 2);
  const clauses = stand.library.families[family].clauses.filter(
    ({ kind, vetting, language: own }) =>
      kind === "clause" && vetting.state !== "retired" && own.slice(0, 2) === language,
  );
  const empty = Object.fromEntries(fillIns.map(({ name }) => [name, ""]));
  for (const clause of clauses) {
    const values = examplesOf(clause);
    const whole = stand.put(host, [{ clause, values }]);
    const said = findingOf(family, whole.analysis).trace.elements.filter(({ element }) =>
      satisfies.includes(element),
    );
    yield without(
      whole.agreement,
      said.flatMap(({ places }) => places),
    );
    yield stand.put(host, [{ clause, values: { ...values, ...empty } }]).agreement;
  }
  const text = BARE[family]?.[language];
  const [clause] = clauses;
  if (text === undefined || clause === undefined) return;
  const bare: LibraryClause = {
    ...clause,
    body: [
      { level: 0, text: clause.title },
      { level: 1, text },
    ],
    fillIns: [],
  };
  yield stand.put(host, [{ clause: bare, values: {} }]).agreement;
}

/** Of families whose wordings cannot do without some element: one sentence that stands and says as little as may be. */
const BARE: Partial<Record<ClauseFamily, Readonly<Record<string, string>>>> = bareClauses;

const stands = ({ status }: Finding): boolean => status === "incomplete" || status === "present";

const stateIn = ({ elements }: Finding, id: string) => elements.find(({ element }) => element === id)!.state;

/** The agreement with the addition behind the clause's words and, where it may be one, as a row of a table of details at its end. */
function withAddition(
  addition: LibraryClause,
  values: FillInValues,
  { agreement, analysis }: Read,
): Agreement[] {
  const finding = findingOf(addition.family, analysis);
  const element = finding.elements.find((one) => addition.satisfies.includes(one.element))!;
  const places = repairPlaces({
    agreement,
    findings: analysis.findings,
    finding,
    element,
    addition,
    additions: [],
  });
  const behind = places.filter(({ change }) => change === "sentence" || change === "paragraph").slice(0, 1);
  const plan = (place: RepairPlace) =>
    planRepair(place, filled({ clause: wordingAt(place, addition), values }));
  const said = behind.map((place) => repaired(agreement, plan(place)));
  const detail = detailOf(addition);
  if (detail === undefined) return said;
  const { paragraphs } = agreement;
  const table = Math.max(-1, ...paragraphs.map(({ cell }) => cell?.table ?? -1)) + 1;
  const head = ["Detail", "Entry"].map((text, column) => ({
    ...plain(text),
    cell: { table, row: 0, column, nesting: 1 },
  }));
  const withTable = asAgreement([...paragraphs, ...head]);
  return [...said, repaired(withTable, plan({ change: "row", cell: paragraphs.length + 1 }))];
}

/** Why the element is not found now, or what the clause no longer says. */
function notSaid(addition: LibraryClause, before: Read, after: Pick<Reading, "analysis">): Fault[] {
  const { family, satisfies } = addition;
  const finding = findingOf(family, after.analysis);
  return satisfies.flatMap((element): Fault[] => {
    if (gainOf({ family, element }, before.analysis, after.analysis) === "found") return [];
    const own = finding.elements.find((one) => one.element === element)!;
    const message =
      own.state === "found"
        ? `The clause says less than without the addition, or another family does. ${finding.why}`
        : `Behind a clause that lacks it the element is ${own.state}.${nearTo(finding, own)}`;
    return [failure(message, [element], own.evidence?.text)];
  });
}

/** An addition with empty blanks says nothing. */
function takenForValue(addition: LibraryClause, alone: Read, stand: Stand): Fault[] {
  if (addition.fillIns.length === 0) return [];
  return withAddition(addition, {}, alone).flatMap((agreement) => {
    const finding = findingOf(addition.family, stand.read(agreement, EMPTY_AGREEMENT));
    return addition.satisfies
      .filter((element) => stateIn(finding, element) === "found")
      .map((element) => failure("Its blanks are empty, and the element is found all the same.", [element]));
  });
}
