// Knows: how wordings are put to the analysis: filled, put into an agreement, read.
// Refuses to know: what is asked of the result.
import type {
  Agreement,
  Analysis,
  Clause,
  ClauseFamily,
  FilledClause,
  FillInValues,
  Finding,
  RuleSet,
} from "../../core";
import { fillClause, scan, ScanMemory } from "../../core";
import { rulesOf, type Library, type LibraryClause } from "../library";
import type { TestAgreement } from "./agreements";
import { insertInto, type Stretch } from "./insertion";

/** A wording with what is written into its blanks; a blank without a value stays empty. */
export interface Filling {
  readonly clause: Clause;
  readonly values: FillInValues;
}

/** An agreement with wordings in it, and how the analysis reads it. */
export interface Reading {
  readonly agreement: Agreement;
  readonly analysis: Analysis;
  /** Where each of the wordings stands, in their order. */
  readonly places: readonly Stretch[];
}

/** The stand that wordings of one library are tried on. It remembers what it has read, which changes no result. */
export class Stand {
  private readonly rules: RuleSet;
  private readonly memories = new Map<TestAgreement, ScanMemory>();
  private readonly bare = new Map<TestAgreement, Analysis>();

  constructor(readonly library: Library) {
    this.rules = rulesOf(library);
  }

  /** @throws Error when a value is refused; those of examples and empty ones never are. */
  put(host: TestAgreement, fillings: readonly Filling[]): Reading {
    const inserted = insertInto(host, fillings.map(filled));
    return { ...inserted, analysis: this.read(inserted.agreement, host) };
  }

  /** How the agreement reads without any wording. */
  before(host: TestAgreement): Analysis {
    const known = this.bare.get(host) ?? this.put(host, []).analysis;
    this.bare.set(host, known);
    return known;
  }

  /** How an agreement reads that was made of one with wordings in it. */
  read(agreement: Agreement, host: TestAgreement): Analysis {
    const memory = this.memories.get(host) ?? new ScanMemory();
    this.memories.set(host, memory);
    return scan(agreement, this.rules, memory);
  }

  /** The clause that an add-on or a schedule goes with: the first standard one of its family, in its very language if there is one. */
  standardFor({ family, language }: LibraryClause): LibraryClause | undefined {
    const standard = this.library.families[family].clauses.filter(
      ({ kind, position, vetting }) =>
        kind === "clause" && position === "standard" && vetting.state !== "retired",
    );
    return (
      standard.find((clause) => clause.language === language) ??
      standard.find((clause) => clause.language.slice(0, 2) === language.slice(0, 2))
    );
  }
}

/** @throws Error when a value is refused; those of examples and empty ones never are. */
export function filled({ clause, values }: Filling): FilledClause {
  const filling = fillClause(clause, values);
  if ("problems" in filling) throw new Error(`${clause.id}: ${JSON.stringify(filling.problems)}`);
  return filling.filled;
}

/** The values of a clause's own examples. */
export function examplesOf({ fillIns }: Clause): FillInValues {
  return Object.fromEntries(fillIns.map(({ name, example }) => [name, example]));
}

export function findingOf(family: ClauseFamily, { findings }: Analysis): Finding {
  return findings.find((finding) => finding.family === family)!;
}
