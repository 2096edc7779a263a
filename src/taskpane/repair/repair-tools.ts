// Knows: what a finding needs in order to offer its repairs, handed down without a chain of properties.
// Refuses to know: how any of it is done.
import { createContext } from "react";
import type {
  Agreement,
  Analysis,
  Clause,
  ClauseFamily,
  ForeignTerm,
  RepairPlan,
  TermDecisions,
} from "../../core";
import type { LibraryClause, Policy } from "../../library";
import type { DocumentMemory } from "../insertion/document-memory";
import type { KnownValue } from "../insertion/known-values";

/** The element that a repair is for. */
export interface Repaired {
  readonly family: ClauseFamily;
  readonly element: string;
  /** The library's words for it. */
  readonly label: string;
}

/** What the review can do about an element. */
export interface RepairSteps {
  /** Analyses a changed copy of the agreement; undefined where something else is being done. */
  readonly tryOut: (agreement: Agreement) => Promise<Analysis | undefined>;
  /** Changes the document; resolves to whether it is changed. The findings follow. */
  readonly repair: (plan: RepairPlan, what: Repaired, told: DocumentMemory) => Promise<boolean>;
}

/** The last scan, and what the library has for what it found lacking. */
export interface RepairTools extends RepairSteps {
  readonly agreement: Agreement;
  readonly analysis: Analysis;
  readonly policy: Policy;
  /** By family and element, in the language of the agreement as far as there is one. */
  readonly additions: ReadonlyMap<ClauseFamily, ReadonlyMap<string, LibraryClause>>;
  /** The terms of a wording that the agreement does not speak in. */
  readonly foreign: (clause: Clause) => readonly ForeignTerm[];
  /** What was decided on terms before. */
  readonly decided: TermDecisions;
  /** Values to begin with, by fill-in name. */
  readonly known: (clause: Clause) => Readonly<Record<string, KnownValue>>;
  readonly busy: boolean;
}

/** Absent where no document is open behind the findings. */
export const RepairContext = createContext<RepairTools | undefined>(undefined);
