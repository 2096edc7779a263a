// Knows: the vocabulary of an analysis result: families, levels, statuses, element states, evidence.
// Refuses to know: how any of it is found, and how a verdict is explained (trace.ts).
import type { PartyTerm } from "./party-terms";
import type { ValueKind } from "./rule";
import type { Trace } from "./trace";

/** The eight kinds of clause, in the order in which they are always listed. */
export const CLAUSE_FAMILIES = [
  "cpor",
  "dpor",
  "pal",
  "tpor",
  "poe",
  "admin-access",
  "customer-agreement",
  "tenant-details",
] as const;
export type ClauseFamily = (typeof CLAUSE_FAMILIES)[number];

/** How much this agreement needs a family, from what the agreement is about. */
export type Level = "required" | "recommended" | "optional" | "not-applicable";

/** What stands in the agreement of a family. */
export type Status = "present" | "incomplete" | "mentioned" | "adverse" | "missing";

/** Whether a clause element is said with a value, has an empty place for the value, or is not said. */
export type ElementState = "found" | "blank" | "absent";

/** A stretch of one paragraph of the agreement. */
export interface Words {
  /** Index into `Agreement.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 offsets into that paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of the agreement that a verdict rests on, with their paragraph. */
export interface Evidence extends Words {
  readonly paragraphText: string;
}

export interface ElementFinding {
  /** Id of the clause element, such as `partner-id`. */
  readonly element: string;
  readonly mandatory: boolean;
  readonly state: ElementState;
  readonly evidence?: Evidence;
}

/** A fact about the deal ("product:azure", "route:csp", "customer:us-public-sector") with the words that tell it. */
export interface Signal {
  readonly signal: string;
  readonly evidence: Evidence;
}

/** An identifier that stands in the agreement, in the words of its first place. */
export interface FoundIdentifier extends Words {
  readonly kind: ValueKind;
}

/** A product that the partner works on, in the words that name it first. */
export interface ServedProduct extends Words {
  /** "microsoft-365", "azure", "dynamics-365", "power-platform". */
  readonly group: string;
}

/** The verdict on one family. */
export interface Finding {
  readonly family: ClauseFamily;
  readonly level: Level;
  readonly status: Status;
  /** Needs attention: see {@link isFlagged}. */
  readonly flagged: boolean;
  /** One sentence, in English, without jargon. */
  readonly why: string;
  readonly elements: readonly ElementFinding[];
  readonly evidence: readonly Evidence[];
  /** How the verdict came about, and what would change it. */
  readonly trace: Trace;
}

/** The analysis of one agreement: `findings` holds all eight families in the order of {@link CLAUSE_FAMILIES}. */
export interface Analysis {
  /** BCP 47 primary language of the agreement: "en", "de", "fr", "es" or "nl". */
  readonly language: string;
  /** By which words the agreement speaks of its parties, for each side the most used first. */
  readonly parties: readonly PartyTerm[];
  readonly signals: readonly Signal[];
  readonly products: readonly ServedProduct[];
  readonly identifiers: readonly FoundIdentifier[];
  readonly findings: readonly Finding[];
}

/** A needed family that is not present, or one that is defeated in an agreement that it applies to. */
export function isFlagged(level: Level, status: Status): boolean {
  if (level === "not-applicable") return false;
  return status === "adverse" || (level !== "optional" && status !== "present");
}
