// Knows: what the pane needs of the document that is open in Word.
// Refuses to know: how any of it is done. main.tsx hands in Word's; the pane itself works on these values.
import type { Agreement, Evidence, FilledClause, RepairPlan } from "../core";
import type { Insertion, InsertionPreview, InsertOptions } from "../word";

/** The open document. Every promise rejects with an error whose `message` tells the user what happened and the way out. */
export interface OpenDocument {
  read(): Promise<Agreement>;
  /** What `insert` would do. */
  preview(clause: FilledClause, options: InsertOptions): Promise<InsertionPreview>;
  /** Puts the clause at the cursor, or at the nearest place where it may stand. */
  insert(clause: FilledClause, options: InsertOptions): Promise<Insertion>;
  /** Makes the change that was planned for the agreement. */
  repair(agreement: Agreement, plan: RepairPlan): Promise<void>;
  /** Selects the words of a finding in the document. */
  goTo(agreement: Agreement, evidence: Evidence): Promise<void>;
  /** What `remember` kept in this document at any time; undefined where there is nothing. It may be anybody's writing. */
  recall(): unknown;
  /** Keeps a value in the document; resolves to whether it stands there, and never rejects. */
  remember(value: unknown): Promise<boolean>;
  /** Calls `listener` when the document may have changed; the returned function ends that. */
  onChange(listener: () => void): () => void;
  /** As `onChange`, when the cursor may have moved. */
  onSelectionChange(listener: () => void): () => void;
}
