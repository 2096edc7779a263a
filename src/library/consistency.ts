// Knows: how the parts of a library must fit each other once each has the right shape.
// Refuses to know: shapes (schema.ts), and whether a wording's words do what it says, which the scan proves.
import type { ClauseBody, FillIn } from "../core";
import { fillInsUsed, isAdditionBody, isClauseTable, problemWith } from "../core";
import { checkRecord } from "./clause-record";
import type { DefinedTerm, LibraryClause, LibraryFamily } from "./library";
import type { About, LoadCheck, Problem } from "./problem";
import { pathText } from "./problem";
import { retiredNamesIn } from "./retired-names";

/** A family file whose shape is right. */
export interface FamilyFile {
  readonly file: string;
  readonly family: LibraryFamily;
}

/** Notes a misfit at a path within a file, or within the part of it that is being looked at. */
export type Report = (path: readonly (string | number)[], message: string, about?: About) => void;

/** Every misfit within the files and between them, file by file. Without `terms`, those of a broken header, they are not checked. */
export function inconsistencies(
  files: readonly FamilyFile[],
  terms: readonly DefinedTerm[] | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const allIds = new Set(files.flatMap(({ family }) => family.clauses.map(({ id }) => id)));
  const clauseIds = new Set<string>();
  const declarations = new Map<string, FillIn>();
  for (const { file, family } of files) {
    const report =
      (check: LoadCheck, ...within: (string | number)[]): Report =>
      (path, message, about) =>
        problems.push({ check, file, path: pathText([...within, ...path]), message, ...about });
    checkElements(family, report("consistency"));
    checkSources(family, report("consistency"));
    family.clauses.forEach((clause, index) => {
      const asked = (check: LoadCheck): Report => report(check, "clauses", index);
      checkIdentity(clause, family, clauseIds, asked("consistency"));
      checkKind(clause, asked("consistency"));
      checkFillIns(clause, declarations, asked("fill-ins"));
      checkSatisfies(clause, family, asked("mandatory-elements"));
      if (terms !== undefined) checkTerms(clause, terms, asked("terms"));
      checkNames(clause, asked("microsoft-names"));
      checkRecord(clause, family, allIds, asked("consistency"));
    });
  }
  return problems;
}

/** The pane has words for exactly the elements that the rule knows, and a standard wording to offer. */
function checkElements({ elements, rule, clauses }: LibraryFamily, report: Report): void {
  const labelled = elements.map(({ id }) => id).join(", ");
  const ruled = rule.elements.map(({ id }) => id).join(", ");
  if (labelled !== ruled) {
    report(["elements"], `Label the elements of the rule, each once and in its order: ${ruled}.`);
  }
  for (const id of rule.factsOnly ?? []) {
    if (!rule.elements.some((element) => element.id === id)) {
      report(["rule", "factsOnly"], `There is no element "${id}"; choose from ${ruled}.`);
    }
  }
  const offered = clauses.filter(({ vetting }) => vetting.state !== "retired");
  if (!offered.some(({ kind, position }) => kind === "clause" && position === "standard")) {
    report(
      ["clauses"],
      "Add a clause whose position is standard and that is not retired; every family needs one to offer.",
    );
  }
}

function checkSources({ sources }: LibraryFamily, report: Report): void {
  const ids = sources.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      report(["sources", index, "id"], `The id "${id}" stands twice; give each source an id of its own.`);
  });
}

function checkIdentity(
  clause: LibraryClause,
  { family }: LibraryFamily,
  ids: Set<string>,
  report: Report,
): void {
  if (ids.has(clause.id))
    report(["id"], `The id "${clause.id}" is taken; give each wording an id of its own.`, {
      words: clause.id,
    });
  ids.add(clause.id);
  if (clause.family !== family)
    report(["family"], `Write "${family}", the family of this file.`, { words: clause.family });
}

/** Who inserts a clause expects a heading, and who repairs one a sentence. */
function checkKind({ kind, body }: LibraryClause, report: Report): void {
  if ((kind === "addition") === isAdditionBody(body)) return;
  report(
    ["body"],
    kind === "addition"
      ? 'Write one paragraph of level 1, which a table of one row with two cells may follow; an "addition" is no more than that.'
      : 'Begin with the heading (level 0), or make it an "addition".',
  );
}

function checkFillIns(clause: LibraryClause, declarations: Map<string, FillIn>, report: Report): void {
  const declared = new Set<string>();
  clause.fillIns.forEach((fillIn, index) => {
    const { name, example } = fillIn;
    if (declared.has(name))
      report(["fillIns", index, "name"], `{{${name}}} is declared twice; remove one.`, {
        words: `{{${name}}}`,
      });
    declared.add(name);
    const wrong = problemWith(fillIn, example);
    if (wrong !== undefined)
      report(["fillIns", index, "example"], `The example would be refused: ${wrong}`, { words: example });
    // One answer of the user fills every clause that asks under the same name.
    const key = `${clause.language} ${name}`;
    const first = declarations.get(key) ?? fillIn;
    declarations.set(key, first);
    if (JSON.stringify(fillIn) !== JSON.stringify(first)) {
      report(
        ["fillIns", index],
        `{{${name}}} asks something else in another clause; make both alike or rename one.`,
        { words: `{{${name}}}` },
      );
    }
  });

  const used = new Set<string>();
  for (const { path, text } of placesOf(clause.body)) {
    for (const name of fillInsUsed(text)) {
      used.add(name);
      if (!declared.has(name))
        report(path, `{{${name}}} is not declared; add it to "fillIns" or correct the name.`, {
          words: `{{${name}}}`,
        });
    }
    if (/\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, ""))) {
      report(path, "Holds braces that open or close no fill-in; write {{name}} or remove them.", {
        words: text,
      });
    }
  }
  clause.fillIns.forEach(({ name }, index) => {
    if (!used.has(name))
      report(["fillIns", index], `{{${name}}} is asked but not used; use it or remove it.`, {
        words: `{{${name}}}`,
      });
  });
}

function checkSatisfies(clause: LibraryClause, { rule }: LibraryFamily, report: Report): void {
  const known = new Set(rule.elements.map(({ id }) => id));
  clause.satisfies.forEach((id, index) => {
    if (!known.has(id))
      report(["satisfies", index], `There is no element "${id}"; choose from ${[...known].join(", ")}.`, {
        elements: [id],
      });
    if (clause.satisfies.indexOf(id) < index)
      report(["satisfies", index], `"${id}" stands twice; remove one.`, { elements: [id] });
  });
  if (clause.kind !== "clause") return;
  const lacking = rule.elements.filter(
    ({ id, mandatory }) => mandatory === true && !clause.satisfies.includes(id),
  );
  if (lacking.length > 0) {
    const elements = lacking.map(({ id }) => id);
    report(
      ["satisfies"],
      `A clause must say every mandatory element; this one lacks ${elements.join(", ")}. Add them, or make it an "add-on", a "schedule" or an "addition".`,
      { elements },
    );
  }
}

/** A term that is not declared would go into agreements that may not define it, without a word to the user. */
function checkTerms(clause: LibraryClause, terms: readonly DefinedTerm[], report: Report): void {
  const language = clause.language.slice(0, 2);
  const own = terms.filter((term) => term.language === language);
  const text = placesOf(clause.body)
    .map((place) => place.text)
    .join("\n");
  clause.terms.forEach((id, index) => {
    const term = own.find((candidate) => candidate.id === id);
    if (term === undefined) {
      report(
        ["terms", index],
        `The library's header defines no term "${id}" in the language "${language}"; add it there.`,
        { words: id },
      );
    } else if (!uses(text, term)) {
      report(["terms", index], `The wording does not use "${term.term}"; remove it.`, { words: term.term });
    }
  });
  for (const term of own) {
    if (uses(text, term) && !clause.terms.includes(term.id)) {
      report(["terms"], `The wording uses "${term.term}"; add "${term.id}".`, { words: term.term });
    }
  }
}

/** As a whole word with its capital, whatever ending German or a genitive gives it. */
function uses(text: string, { term }: DefinedTerm): boolean {
  const literally = term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?!\\p{Lu}|\\p{L}{3})`, "u").test(text);
}

function checkNames(clause: LibraryClause, report: Report): void {
  const texts: [path: (string | number)[], text: string][] = [
    [["title"], clause.title],
    ...placesOf(clause.body).map(({ path, text }): [(string | number)[], string] => [path, text]),
    ...clause.fillIns.flatMap(({ label, question }, index): [(string | number)[], string][] => [
      [["fillIns", index, "label"], label],
      [["fillIns", index, "question"], question],
    ]),
  ];
  for (const [path, text] of texts) {
    for (const { name, current } of retiredNamesIn(text)) {
      report(path, `Microsoft no longer says "${name}"; write "${current}".`, { words: name });
    }
  }
}

/** Every text of a wording, with its path within the clause. */
function placesOf(body: ClauseBody): { path: (string | number)[]; text: string }[] {
  return body.flatMap((block, index) => {
    if (!isClauseTable(block)) return [{ path: ["body", index, "text"], text: block.text }];
    const header = block.header.map((text, column) => ({ path: ["body", index, "header", column], text }));
    const rows = block.rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ path: ["body", index, "rows", row, column], text })),
    );
    return [...header, ...rows];
  });
}
